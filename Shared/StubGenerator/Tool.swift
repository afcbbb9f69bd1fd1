import Foundation

/// A program that the generator runs.
enum Tool {
    /// Runs a program found on the path; gives its output, or says what is missing.
    static func run(
        _ name: String,
        _ arguments: [String],
        input: [UInt8] = [],
        package: String
    ) throws(Problem) -> [UInt8] {
        guard let path = path(of: name) else {
            throw .tool("\(name) is not on the path; install it: apt-get install \(package)")
        }
        let inputFile = try temporaryFile(input)
        defer { try? FileManager.default.removeItem(atPath: inputFile) }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardInput = FileHandle(forReadingAtPath: inputFile)
        process.standardOutput = output
        do {
            try process.run()
        } catch {
            throw .tool("\(path) does not start: \(error)")
        }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw .tool("\(name) ended with exit code \(process.terminationStatus)")
        }
        return [UInt8](data)
    }

    private static func path(of name: String) -> String? {
        let folders = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return folders.split(separator: ":").map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    private static func temporaryFile(_ bytes: [UInt8]) throws(Problem) -> String {
        let name = "stub-generator-\(ProcessInfo.processInfo.globallyUniqueString)"
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else {
            throw .file("\(path) cannot be written")
        }
        return path
    }
}
