import Dispatch
package import Kernel
package import Storage

/// A store in a PostgreSQL database, in the first schema of the session's search path.
///
/// Any number of processes may share it. Reads see one state of the rows throughout, on
/// connections with a thread each; writes take turns across all processes and are committed in
/// groups. A server that restarts or fails over is waited for, and found again by the next call.
package final class PostgresDatabase: Storage.Database {
    private let writer: GroupCommitWriter<PostgresConnection>
    private let readers: ReaderLanes<PostgresConnection>

    private init(_ configuration: PostgresConfiguration) throws {
        let absence = ServerAbsence(waitedOutFor: configuration.absenceMax)
        let connection = PostgresConnection(
            configuration,
            holding: StoreHold(.shared),
            waitingOut: absence
        )
        do {
            try connection.connect()
        } catch {
            throw error.publicError
        }
        writer = GroupCommitWriter(
            connection,
            waitingMax: configuration.writeQueueMax,
            groupMax: configuration.writeGroupMax
        )
        readers = ReaderLanes(
            (0..<configuration.readers).map { number in
                ReaderLanes.Lane(
                    PostgresConnection(configuration, waitingOut: absence),
                    on: DispatchQueue(label: "canbo.storage.reader-\(number)")
                )
            },
            waitingMax: configuration.readQueueMax
        )
    }

    /// Opens a store and brings it to the schema; `beforeUpgrade` as ``SchemaMigrator`` says.
    ///
    /// Throws `STORAGE_UNAVAILABLE` when the server cannot be reached, is too old or keeps text
    /// otherwise than as UTF-8; `SCHEMA_…` when its schema is not one for this program.
    package static func open(
        _ configuration: PostgresConfiguration,
        schema: DatabaseSchema,
        clock: any WallClock = SystemWallClock(),
        beforeUpgrade: SchemaMigrator.BeforeUpgrade? = nil
    ) async throws -> PostgresDatabase {
        let database = try PostgresDatabase(configuration)
        do {
            try await SchemaMigrator(database, clock: clock, beforeUpgrade: beforeUpgrade)
                .run(schema)
        } catch {
            await database.close()
            throw error
        }
        return database
    }

    /// Reads a store without changing it, whatever its schema is, also while services use it.
    ///
    /// When the server is lost meanwhile the body runs once more, from its beginning.
    package static func inspect<Value>(
        _ configuration: PostgresConfiguration,
        _ body: (any Reader) throws -> Value
    ) throws -> Value {
        let connection = PostgresConnection(configuration)
        defer { connection.close() }
        return try connection.snapshot(body)
    }

    /// Looks up a few rows in one snapshot, on a storage thread: libpq would hold up the caller's.
    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Reader) throws -> Value
    ) async throws -> Value {
        try await scan(body)
    }

    /// Reads much in one snapshot, on a storage thread.
    package func scan<Value: Sendable>(
        _ body: @escaping @Sendable (any Reader) throws -> Value
    ) async throws -> Value {
        try await Pending { (connection: PostgresConnection) in try connection.snapshot(body) }
            .outcome { try readers.submit($0) }
    }

    /// Changes rows together with the other writes that wait; returns after the commit.
    @discardableResult
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await Pending { (connection: PostgresConnection) in
            try body(PostgresTransaction(connection))
        }
        .outcome { try writer.submit($0) }
    }

    /// What the transactions have come to.
    package var figures: WriteFigures { writer.figures }

    /// Finishes what was accepted, refuses the rest and ends the connections.
    package func close() async {
        await readers.close(except: nil)
        await writer.close()
    }
}

extension PostgresConnection {
    /// Runs a body that sees one state of the rows throughout; once more when the server was lost
    /// in the middle, or could not keep that state: nothing was changed.
    func snapshot<Value>(_ body: (PostgresReader) throws -> Value) throws -> Value {
        defer { rollBack() }
        do {
            return try read(body)
        } catch is TransactionLost {
            rollBack()
        } catch  where !isInTransaction && !(error is CancellationError) {
            // Another server, or the same one, is asked.
        }
        do {
            return try read(body)
        } catch let lost as TransactionLost {
            throw lost.reason
        }
    }

    private func read<Value>(_ body: (PostgresReader) throws -> Value) throws -> Value {
        try beginReading()
        return try body(PostgresReader(self))
    }
}
