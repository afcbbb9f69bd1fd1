import Foundation
import Runtime

/// What one process says of its configuration.
struct CheckedProcess {
    /// The executable's name.
    let name: String
    /// Every mistake, each beginning with the process's name; without any there are settings.
    let mistakes: [String]
    let settings: ToldSettings

    /// Asks the executable, which reads everything as it would to run.
    ///
    /// Throws ``ProcessFailure`` when that does not answer.
    init(
        _ name: String,
        _ arguments: [String],
        _ installation: Installation
    ) throws(ProcessFailure) {
        let (code, output) = try Self.run(
            installation.executable(name),
            arguments + ["--check-configuration"]
        )
        self.name = name
        switch Runtime.ExitCode(rawValue: code) {
        case .success:
            mistakes = []
            settings = ToldSettings(output)
        case .usage:
            mistakes = output.split(separator: "\n").map(String.init)
            settings = ToldSettings("")
        default:
            throw ProcessFailure(
                .configuration,
                "\(name) --check-configuration ended with \(code): \(output)"
            )
        }
    }

    /// A process that has said what its settings are.
    init(_ name: String, settings: ToldSettings) {
        self.name = name
        self.settings = settings
        mistakes = []
    }

    private static func run(
        _ executable: URL,
        _ arguments: [String]
    ) throws(ProcessFailure) -> (code: Int32, output: String) {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        let words = Pipe()
        process.standardOutput = words
        process.standardError = words
        do {
            try process.run()
        } catch {
            throw ProcessFailure(.system, "\(executable.path) cannot be started: \(error)")
        }
        let output = words.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
