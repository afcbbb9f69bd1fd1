import Storage

/// The one connection of a store that changes rows.
struct SQLiteWriter: DatabaseWriter {
    /// The writes that wait for the connection.
    let commits: GroupCommitWriter<Connection>

    /// Makes the file when it is missing.
    init(_ configuration: SQLiteConfiguration) throws {
        if case .file(let path) = configuration.location {
            try StoreFile(path: path).checkWritable()
        }
        commits = GroupCommitWriter(
            try Connection(configuration, for: .writing),
            waitingMax: configuration.writeQueueMax,
            groupMax: configuration.writeGroupMax
        )
    }

    @discardableResult
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await Pending { (connection: Connection) in try body(SQLiteTransaction(connection)) }
            .outcome { try commits.submit($0) }
    }
}
