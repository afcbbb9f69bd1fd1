private import Dispatch
private import GRDBSQLite
private import Synchronization

/// Copies the write-ahead log of a file into it beside the connection that writes.
///
/// What could not be copied stays in the log, where each reader finds it, and is copied after a
/// later commit; a disk that is full or broken is told by the commit that needs it.
final class LogCopier: Sendable {
    private let connection: Connection
    private let queue = DispatchQueue(label: "canbo.storage.log")
    private let plan: Mutex<LogPlan>

    /// Opens a connection of its own.
    init(_ configuration: SQLiteConfiguration) throws {
        connection = try Connection(configuration, for: .writing)
        plan = Mutex(LogPlan(configuration.log))
    }

    /// The writer has committed, and its log has so many pages; called on its thread.
    func committed(pages: Int, on writer: OpaquePointer) {
        switch plan.withLock({ $0.step(pages: pages) }) {
        case .nothing: break
        case .copyBeside: queue.async { self.copy(on: self.connection.handle) }
        case .finish:
            queue.sync {}
            copy(on: writer)
        }
    }

    /// Ends the connection; the copying that is under way is finished.
    func close() { queue.sync { connection.close() } }

    private func copy(on handle: OpaquePointer) {
        var (pages, copied) = (Int32(0), Int32(0))
        let code = sqlite3_wal_checkpoint_v2(
            handle,
            nil,
            SQLITE_CHECKPOINT_PASSIVE,
            &pages,
            &copied
        )
        plan.withLock { $0.copied(pages: code == SQLITE_OK ? Int(copied) : 0) }
    }
}
