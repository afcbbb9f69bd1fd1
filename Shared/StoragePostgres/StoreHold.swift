import Kernel
import Storage

/// The part that a session has in its store: services share it, and who moves it has it alone.
///
/// It is an advisory lock of the session, so it ends with it, however that comes.
struct StoreHold {
    /// Who else may hold the store.
    enum Kind {
        /// Others that share it.
        case shared
        /// Nobody.
        case alone
    }

    private let kind: Kind
    /// Whether it was held before, by a session that was lost.
    private var wasHeld = false

    init(_ kind: Kind) {
        self.kind = kind
    }

    /// How long others are waited for.
    private static let patience: Duration = .seconds(1)
    /// What the server's messages call the refusal.
    static let refusal = "another process holds the store, to move it or while it is moved"

    /// Takes the store for a new session.
    ///
    /// Waits a little for others that hold it: the server notices some milliseconds later that a
    /// session was closed.
    ///
    /// While a service was without a session the store may have been moved: then nothing may be
    /// written to it any more.
    mutating func take(
        on link: PostgresLink,
        _ configuration: PostgresConfiguration
    ) throws(PostgresFault) {
        do {
            try wait(for: Self.patience, on: link)
            _ = try link.run(question)
            try wait(for: configuration.lockTimeout, on: link)
        } catch {
            // lock_not_available: still held.
            guard error.state == "55P03" else { throw error }
            throw PostgresFault(connectionLost: Self.refusal)
        }
        if wasHeld, try isMoved(link) {
            throw PostgresFault(connectionLost: "the store was moved to another place")
        }
        wasHeld = true
    }

    private func wait(for time: Duration, on link: PostgresLink) throws(PostgresFault) {
        _ = try link.run("SET lock_timeout = \(time.milliseconds)")
    }

    private func isMoved(_ link: PostgresLink) throws(PostgresFault) -> Bool {
        do {
            return try link.run(Self.mark).rowCount > 0
        } catch {
            // Without the table nothing was ever kept here.
            guard error.state == "42P01" else { throw error }
            return false
        }
    }

    private var question: String {
        let lock = "hashtextextended('canbo store ' || COALESCE(current_schema(), ''), 0)"
        return switch kind {
        case .shared: "SELECT pg_advisory_lock_shared(\(lock))"
        case .alone: "SELECT pg_advisory_lock(\(lock))"
        }
    }

    private static let mark = """
        SELECT 1 FROM schema_migration
        WHERE component = '\(MovedMark.component)' AND number = \(MovedMark.number)
        """
}
