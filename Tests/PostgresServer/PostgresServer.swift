import Foundation
private import Kernel

/// A private PostgreSQL server for tests, started when it is first asked for.
///
/// It ends with the test process, however that ends: `.ci/postgres` watches a pipe.
package actor PostgresServer {
    /// The server that all tests of the process share.
    package static let shared = PostgresServer()

    /// Where the server keeps its files.
    package nonisolated let folder = FileManager.default.temporaryDirectory
        .appending(path: "canbo-postgres-\(randomUUID().prefix(8))").path
    private let databases: [String]
    private var starting: Task<String, any Error>?
    private var process: Process?
    private var input: Pipe?

    private init(databases: [String] = []) {
        self.databases = databases
    }

    /// Lends the address of a server of its own with these databases; it is gone afterwards.
    package static func with<Value>(
        _ databases: [String],
        _ body: (PostgresServer, _ address: String) async throws -> Value
    ) async throws -> Value {
        let server = PostgresServer(databases: databases)
        do {
            let value = try await body(server, server.address())
            await server.stop()
            return value
        } catch {
            await server.stop()
            throw error
        }
    }

    /// The address of an empty store: a schema of its own in the server's one database.
    package func emptyStore() async throws -> String {
        let address = try await address()
        let schema = "s" + randomUUID().filter { $0 != "-" }
        try Self.sql("CREATE SCHEMA \(schema)", at: address)
        return address + "&options=-csearch_path%3D\(schema)"
    }

    /// Removes what ``emptyStore()`` has made.
    package func remove(_ store: String) async throws {
        guard let schema = store.split(separator: "%3D").last else { return }
        try await Self.sql("DROP SCHEMA \(schema) CASCADE", at: address())
    }

    /// Runs a statement as the server's owner, for what no store can ask for.
    package func run(_ statement: String) async throws {
        try await Self.sql(statement, at: address())
    }

    private func address() async throws -> String {
        let starting = starting ?? Task { try await start() }
        self.starting = starting
        return try await starting.value
    }

    private func start() async throws -> String {
        let process = Process()
        process.executableURL = Self.repository.appending(path: ".ci/postgres")
        process.arguments = [folder, "--throwaway"] + databases
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        self.process = process
        self.input = input
        var told = Data()
        while told.last != UInt8(ascii: "\n") {
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { throw StartFailure() }
            told += more
        }
        return String(decoding: told.dropLast(), as: UTF8.self)
    }

    private func stop() {
        try? input?.fileHandleForWriting.close()
        process?.waitUntilExit()
    }

    private static func sql(_ statement: String, at address: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "psql", "--quiet", "--no-psqlrc", "--set=ON_ERROR_STOP=1", "--dbname=\(address)",
            "--command=SET client_min_messages = warning", "--command=\(statement)",
        ]
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw StartFailure() }
    }

    private static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The server or a statement to it has failed; standard error says why.
    private struct StartFailure: Error {}
}
