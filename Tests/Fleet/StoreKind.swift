import Foundation
package import Kernel
package import Storage
internal import PostgresServer
internal import StoragePostgres
internal import StorageSQLite
import Testing

/// The kinds of store that the use cases are proved on.
package enum StoreKind: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case memory, file, postgres

    /// The kind's name in the test report.
    package var testDescription: String { rawValue }

    /// Runs a body with an empty store, which is removed afterwards.
    package func withStore<Value: Sendable>(
        _ schema: DatabaseSchema,
        clock: any WallClock,
        _ body: (any Database) async throws -> Value
    ) async throws -> Value {
        switch self {
        case .memory:
            return try await Self.open(.memory, schema, clock, body)
        case .file:
            let folder = FileManager.default.temporaryDirectory
                .appendingPathComponent("canbo-fleet-\(randomUUID())").path
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true
            )
            defer { try? FileManager.default.removeItem(atPath: folder) }
            return try await Self.open(.file(folder + "/store.sqlite"), schema, clock, body)
        case .postgres:
            let address = try await PostgresServer.shared.emptyStore()
            var configuration = PostgresConfiguration(address: address)
            configuration.readers = 2
            let store = try await PostgresDatabase.open(
                configuration,
                schema: schema,
                clock: clock
            )
            let value = try await Self.use(store, body)
            try await PostgresServer.shared.remove(address)
            return value
        }
    }

    private static func open<Value: Sendable>(
        _ location: SQLiteConfiguration.Location,
        _ schema: DatabaseSchema,
        _ clock: any WallClock,
        _ body: (any Database) async throws -> Value
    ) async throws -> Value {
        let store = try await SQLiteDatabase.open(
            SQLiteConfiguration(location: location),
            schema: schema,
            clock: clock
        )
        return try await use(store, body)
    }

    private static func use<Value: Sendable>(
        _ store: any Database,
        _ body: (any Database) async throws -> Value
    ) async throws -> Value {
        do {
            let value = try await body(store)
            await store.close()
            return value
        } catch {
            await store.close()
            throw error
        }
    }
}
