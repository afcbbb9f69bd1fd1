import Foundation
import Testing

@testable import canbo

/// One program run to its end, with what it wrote.
struct ProcessRun {
    let end: ProcessEnd
    let output: String

    /// The folder with the executables: those built together with this test, or the released ones
    /// that `CANBO_EXECUTABLES` names.
    static let installation = Installation(
        folder: ProcessInfo.processInfo.environment["CANBO_EXECUTABLES"]
    )
    /// Whether the executables were built together with this test, for debugging.
    static let isOfThisBuild = ProcessInfo.processInfo.environment["CANBO_EXECUTABLES"] == nil
    /// The top of the package.
    static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Runs one of our executables to its end; `body` may do something while it runs, with a
    /// function that gives what it has written so far.
    static func of(
        _ name: String,
        _ arguments: [String],
        while body: (ChildProcess, () throws -> String) async throws -> Void = { _, _ in }
    ) async throws -> ProcessRun {
        try await run(installation.executable(name), arguments, body)
    }

    /// Runs one of our Python scripts, with the packages of `Tests/requirements.txt`.
    ///
    /// `CANBO_PYTHON` names the interpreter that has them; `.ci/prepare test` makes one. A script
    /// that ends well has called with success what ``AnsweredMethods`` says of it.
    static func python(
        _ script: String,
        _ arguments: [String],
        while body: (ChildProcess, () throws -> String) async throws -> Void = { _, _ in }
    ) async throws -> ProcessRun {
        let prepared = root.appending(path: ".build/python/bin/python").path
        let interpreter = ProcessInfo.processInfo.environment["CANBO_PYTHON"] ?? prepared
        let path = root.appending(path: "Tests/Scenarios/Python/\(script)").path
        return try await withTemporaryFolder { folder in
            let answered = folder + "/answered"
            let command = [
                "CANBO_ANSWERED=\(answered)", interpreter, path,
                root.appending(path: "proto").path,
            ]
            let run = try await run(
                URL(fileURLWithPath: "/usr/bin/env"),
                command + arguments,
                body
            )
            if run.end == .exit(0) { try AnsweredMethods.told().expect(script, answered) }
            return run
        }
    }

    /// Runs a program of the system to its end.
    static func tool(
        _ name: String,
        _ arguments: [String],
        while body: (ChildProcess, () throws -> String) async throws -> Void = { _, _ in }
    ) async throws -> ProcessRun {
        try await run(URL(fileURLWithPath: "/usr/bin/env"), [name] + arguments, body)
    }

    private static func run(
        _ program: URL,
        _ arguments: [String],
        _ body: (ChildProcess, () throws -> String) async throws -> Void = { _, _ in }
    ) async throws -> ProcessRun {
        try await withTemporaryFolder { folder in
            let path = folder + "/output"
            try Data().write(to: URL(fileURLWithPath: path))
            let file = try #require(FileHandle(forWritingAtPath: path))
            let child = try ChildProcess(program.lastPathComponent, program, arguments, log: file)
            let output = { try String(contentsOfFile: path, encoding: .utf8) }
            do {
                try await body(child, output)
            } catch {
                child.stopAtOnce()
                throw error
            }
            return ProcessRun(end: await child.ended(), output: try output())
        }
    }
}
