import Foundation
import Kernel
import PostgresServer
import Storage
import StoragePostgres
import StorageSQLite
import Synchronization
import Testing

/// The engines that every test of the storage interface runs on.
enum Backend: String, CaseIterable, CustomTestStringConvertible {
    case memory, file, postgres

    var testDescription: String { rawValue }

    /// Runs a body with an empty store of the given schema.
    @discardableResult
    func withStore<Value: Sendable>(
        _ schema: DatabaseSchema = .things,
        clock: any WallClock = SystemWallClock(),
        limit: @Sendable (inout SQLiteConfiguration) -> Void = { _ in },
        _ body: (any Database) async throws -> Value
    ) async throws -> Value {
        switch self {
        case .memory:
            var configuration = SQLiteConfiguration(location: .memory)
            limit(&configuration)
            return try await Self.run(configuration, schema, clock, body)
        case .file:
            return try await withTemporaryFolder { folder in
                var configuration = SQLiteConfiguration(location: .file(folder + "/store.sqlite"))
                limit(&configuration)
                return try await Self.run(configuration, schema, clock, body)
            }
        case .postgres:
            let address = try await PostgresServer.shared.emptyStore()
            var configuration = PostgresConfiguration(address: address)
            configuration.readers = 4
            let store = try await PostgresDatabase.open(
                configuration,
                schema: schema,
                clock: clock
            )
            let value = try await Self.run(store, body)
            try await PostgresServer.shared.remove(address)
            return value
        }
    }

    private static func run<Value: Sendable>(
        _ configuration: SQLiteConfiguration,
        _ schema: DatabaseSchema,
        _ clock: any WallClock,
        _ body: (any Database) async throws -> Value
    ) async throws -> Value {
        let store = try await SQLiteDatabase.open(configuration, schema: schema, clock: clock)
        return try await run(store, body)
    }

    private static func run<Value: Sendable>(
        _ database: any Database,
        _ body: (any Database) async throws -> Value
    ) async throws -> Value {
        do {
            let value = try await body(database)
            await database.close()
            return value
        } catch {
            await database.close()
            throw error
        }
    }
}

/// Runs a body with an empty folder that is removed afterwards.
@discardableResult
func withTemporaryFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("canbo-storage-\(randomUUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await body(folder)
}

extension DatabaseSchema {
    /// One table with a column of each type, and one that refers to it.
    static let things = DatabaseSchema(
        "things",
        [
            Migration(
                1,
                "things",
                [
                    """
                    CREATE TABLE thing (
                        id TEXT PRIMARY KEY,
                        label TEXT,
                        amount BIGINT CHECK (amount <> 13),
                        content \(.bytes)
                    )
                    """,
                    "CREATE UNIQUE INDEX thing_label ON thing (label)",
                    """
                    CREATE TABLE part (
                        id TEXT PRIMARY KEY,
                        thing_id TEXT NOT NULL REFERENCES thing (id)
                    )
                    """,
                ]
            )
        ]
    )
}

/// A clock that stands still until the test moves it.
final class ManualClock: WallClock {
    private let instant: Mutex<Timestamp>

    init(_ start: Timestamp = Timestamp(microseconds: 1_790_000_000_000_000)) {
        instant = Mutex(start)
    }

    var now: Timestamp { instant.withLock { $0 } }

    func advance(by duration: Duration) {
        instant.withLock { $0 = $0 + duration }
    }
}
