import Dispatch
package import Kernel
package import Storage

/// A store in one SQLite file, or in memory.
///
/// A file has a write-ahead log, `synchronous=FULL`, foreign keys and a busy timeout on each
/// connection: an acknowledged write survives `kill -9` and power loss. One writer commits in
/// groups; look-ups run in place on connections of their own, scans on threads of their own.
package final class SQLiteDatabase: Storage.Database {
    private let writer: SQLiteWriter
    private let points: PointReaders
    private let scans: ReaderLanes<Connection>

    private init(_ configuration: SQLiteConfiguration, _ writer: SQLiteWriter) throws {
        self.writer = writer
        switch configuration.location {
        case .memory:
            points = PointReaders([])
            scans = ReaderLanes(
                [ReaderLanes.Lane(writer.commits.connection, on: writer.commits.queue)],
                waitingMax: configuration.scanQueueMax
            )
        case .file:
            points = PointReaders(
                try (0..<configuration.pointReaders).map { _ in
                    try Connection(configuration, for: .reading)
                }
            )
            scans = ReaderLanes(
                try (0..<configuration.scanReaders).map { number in
                    ReaderLanes.Lane(
                        try Connection(configuration, for: .reading),
                        on: DispatchQueue(label: "canbo.storage.scan-\(number)")
                    )
                },
                waitingMax: configuration.scanQueueMax
            )
        }
    }

    /// Opens a store and brings it to the schema; `beforeUpgrade` as ``SchemaMigrator`` says.
    ///
    /// Throws `STORAGE_UNAVAILABLE` when the file cannot be opened or written, `STORAGE_DAMAGED`
    /// when it is no database, `SCHEMA_…` when its schema is not one for this program.
    package static func open(
        _ configuration: SQLiteConfiguration,
        schema: DatabaseSchema,
        clock: any WallClock = SystemWallClock(),
        beforeUpgrade: SchemaMigrator.BeforeUpgrade? = nil
    ) async throws -> SQLiteDatabase {
        let writer = try SQLiteWriter(configuration)
        do {
            // Before the readers: a connection that knows an older schema and cannot read the file
            // says that there is no such table.
            try await SchemaMigrator(writer, clock: clock, beforeUpgrade: beforeUpgrade)
                .run(schema)
            return try SQLiteDatabase(configuration, writer)
        } catch {
            await writer.commits.close()
            throw error
        }
    }

    /// Reads a file without changing it, whatever its schema is, also while a service uses it.
    package static func inspect<Value>(
        _ path: String,
        _ body: (any Reader) throws -> Value
    ) throws -> Value {
        let connection = try Connection(
            SQLiteConfiguration(location: .file(path)),
            for: .reading
        )
        defer { connection.close() }
        return try connection.snapshot(body)
    }

    /// Looks up a few rows in one snapshot, on the calling thread when a connection is free.
    ///
    /// One that turns out to take long is begun again on a storage thread: the caller's thread is
    /// an event loop, on which even the deadline of the call would wait for it.
    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Reader) throws -> Value
    ) async throws -> Value {
        guard let connection = points.take() else { return try await scan(body) }
        do {
            defer { points.giveBack(connection) }
            return try connection.lookUp(body)
        } catch is LookUpTooLong {
            return try await scan(body)
        }
    }

    /// Reads much in one snapshot, on a storage thread.
    package func scan<Value: Sendable>(
        _ body: @escaping @Sendable (any Reader) throws -> Value
    ) async throws -> Value {
        try await Pending { (connection: Connection) in try connection.snapshot(body) }
            .outcome { try scans.submit($0) }
    }

    /// Changes rows together with the other writes that wait; returns after the commit.
    @discardableResult
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await writer.write(body)
    }

    /// What the transactions have come to.
    package var figures: WriteFigures { writer.commits.figures }

    /// Finishes what was accepted, refuses the rest and closes the file.
    package func close() async {
        points.close()
        await scans.close(except: writer.commits.connection)
        await writer.commits.close()
    }
}

extension Connection {
    /// Runs a body that sees one state of the rows throughout.
    func snapshot<Value>(_ body: (SQLiteReader) throws -> Value) throws -> Value {
        try control("BEGIN")
        do {
            let value = try body(SQLiteReader(self))
            try control("COMMIT")
            return value
        } catch {
            // Nothing was changed; a failing rollback shows at the next BEGIN.
            try? control("ROLLBACK")
            throw error
        }
    }

    /// The same on a thread that others wait for; throws ``LookUpTooLong`` once it has taken more
    /// than ``ConnectionLimits/checksInPlaceMax``.
    fileprivate func lookUp<Value>(_ body: (SQLiteReader) throws -> Value) throws -> Value {
        interruption.allow(checks: ConnectionLimits.checksInPlaceMax)
        defer { interruption.allowAll() }
        do {
            return try snapshot(body)
        } catch {
            throw interruption.isExhausted ? LookUpTooLong() : error
        }
    }
}

/// A look-up takes more time than the calling thread has for it.
private struct LookUpTooLong: Error {}
