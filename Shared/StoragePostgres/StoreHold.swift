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

    /// What the server's messages call the refusal.
    static let refusal = "another process holds the store, to move it or while it is moved"

    /// Takes the store for a new session.
    ///
    /// While a service was without a session the store may have been moved: then nothing may be
    /// written to it any more.
    mutating func take(on link: PostgresLink) throws(PostgresFault) {
        guard try link.run(question).rowCount == 1 else {
            throw PostgresFault(connectionLost: Self.refusal)
        }
        if wasHeld, try isMoved(link) {
            throw PostgresFault(connectionLost: "the store was moved to another place")
        }
        wasHeld = true
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
        case .shared: "SELECT 1 WHERE pg_try_advisory_lock_shared(\(lock))"
        case .alone: "SELECT 1 WHERE pg_try_advisory_lock(\(lock))"
        }
    }

    private static let mark = """
        SELECT 1 FROM schema_migration
        WHERE component = '\(MovedMark.component)' AND number = \(MovedMark.number)
        """
}
