import Foundation
import Testing

/// A program that a test runs; that it is missing is a failure of the test, never a silent pass.
enum ExternalProgram {
    struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    /// The folder of the package.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Runs our Python script; `CANBO_PYTHON` names the interpreter that has `protobuf`.
    static func python(_ script: String, _ arguments: [String]) throws {
        let interpreter = ProcessInfo.processInfo.environment["CANBO_PYTHON"] ?? "python3"
        let path = root.appendingPathComponent("Tests/Fixtures/\(script)").path
        let (code, output) = try run("/usr/bin/env", [interpreter, path] + arguments)
        guard code == 0 else {
            throw Failed(
                description: """
                    \(interpreter) \(script) ended with \(code); it needs Python with the packages \
                    of Tests/requirements.txt (make prepares it, CANBO_PYTHON names it):
                    \(output)
                    """
            )
        }
    }

    /// Runs the generator that was built together with the tests.
    static func stubGenerator(_ arguments: [String]) throws -> (code: Int32, output: String) {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let program = URL(fileURLWithPath: tests).deletingLastPathComponent()
            .appendingPathComponent("StubGenerator").path
        return try run(program, arguments)
    }

    private static func run(
        _ program: String,
        _ arguments: [String]
    ) throws -> (code: Int32, output: String) {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = root
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }

    /// Lends a folder that is gone afterwards.
    static func withTemporaryFolder<R>(_ body: (URL) throws -> R) throws -> R {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("canbo-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }
}
