import Foundation
import Testing

/// One of our Python programs, run to its end with the packages of `Tests/requirements.txt`.
///
/// `CANBO_PYTHON` names the interpreter that has them; `.ci/prepare test` makes one.
enum PythonProgram {
    /// The top of the package.
    static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The folder with the executables: those built together with this test, or the released ones
    /// that `CANBO_EXECUTABLES` names.
    static func executables() throws -> String {
        if let named = ProcessInfo.processInfo.environment["CANBO_EXECUTABLES"] { return named }
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return URL(fileURLWithPath: tests).deletingLastPathComponent().path
    }

    /// Runs a program of the folder `Python` and returns what it wrote; anything but its success
    /// fails the test.
    @discardableResult
    static func run(
        _ name: String,
        _ arguments: [String],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> String {
        let (status, output) = try await end(of: try start(name, arguments))
        #expect(status == 0, "\(name) \(arguments): \(output)", sourceLocation: sourceLocation)
        return output
    }

    /// Runs a program that writes a port and serves it until its input ends, for as long as the
    /// body runs.
    static func serve(_ name: String, _ body: (Int) async throws -> Void) async throws {
        let input = Pipe()
        let (process, output) = try start(name, [], input: input)
        let line = await firstLine(of: output)
        defer { process.terminate() }
        let port = try #require(Int(line), "\(name) says no port: \(line)")
        try await body(port)
        try input.fileHandleForWriting.close()
    }

    private static func firstLine(of output: Pipe) async -> String {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                var line = Data()
                while let byte = try? output.fileHandleForReading.read(upToCount: 1),
                    !byte.isEmpty, byte != Data("\n".utf8)
                {
                    line += byte
                }
                continuation.resume(returning: String(decoding: line, as: UTF8.self))
            }
        }
    }

    private static func start(
        _ name: String,
        _ arguments: [String],
        input: Pipe? = nil
    ) throws -> (Process, Pipe) {
        let prepared = root.appending(path: ".build/python/bin/python").path
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            [
                ProcessInfo.processInfo.environment["CANBO_PYTHON"] ?? prepared,
                root.appending(path: "Tests/Interop/Python/\(name)").path,
            ] + arguments
        if let input { process.standardInput = input }
        process.standardOutput = output
        process.standardError = output
        try process.run()
        return (process, output)
    }

    private static func end(
        of started: (process: Process, output: Pipe)
    ) async throws -> (status: Int32, output: String) {
        try await withCheckedThrowingContinuation { continuation in
            // Reading blocks until the program has closed its end.
            DispatchQueue.global().async {
                let output = started.output.fileHandleForReading.readDataToEndOfFile()
                started.process.waitUntilExit()
                let text = String(decoding: output, as: UTF8.self)
                continuation.resume(returning: (started.process.terminationStatus, text))
            }
        }
    }
}
