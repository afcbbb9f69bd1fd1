import Foundation
import Testing

@testable import canbo

/// One program run to its end, with what it wrote.
struct ProcessRun {
    let end: ProcessEnd
    let output: String

    /// The folder with the executables, built together with this test.
    static let installation = Installation(folder: nil)
    /// The top of the package.
    static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Runs one of our executables.
    static func of(_ name: String, _ arguments: [String]) async throws -> ProcessRun {
        try await run(installation.executable(name), arguments)
    }

    /// Runs one of our Python scripts; `CANBO_PYTHON` names the interpreter that has the packages
    /// of `Tests/requirements.txt`.
    static func python(_ script: String, _ arguments: [String]) async throws -> ProcessRun {
        let interpreter = ProcessInfo.processInfo.environment["CANBO_PYTHON"] ?? "python3"
        let path = root.appending(path: "Tests/Scenarios/Python/\(script)").path
        return try await run(
            URL(fileURLWithPath: "/usr/bin/env"),
            [interpreter, path, root.appending(path: "proto").path] + arguments
        )
    }

    private static func run(_ program: URL, _ arguments: [String]) async throws -> ProcessRun {
        try await withTemporaryFolder { folder in
            let path = folder + "/output"
            try Data().write(to: URL(fileURLWithPath: path))
            let file = try #require(FileHandle(forWritingAtPath: path))
            let child = try ChildProcess(program.lastPathComponent, program, arguments, log: file)
            let end = await child.ended()
            return ProcessRun(end: end, output: try String(contentsOfFile: path, encoding: .utf8))
        }
    }
}
