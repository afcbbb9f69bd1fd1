package import Logging
private import Synchronization

/// The least severe level that a process logs, for all its loggers; it may change while they log.
package final class LogThreshold: Sendable {
    private static let levels = Logger.Level.allCases

    /// The place of the level; reading it takes no lock, since every call of every event loop does.
    private let place: Atomic<Int>

    /// A threshold at a level.
    package init(_ level: Logger.Level) {
        place = Atomic(Self.place(of: level))
    }

    /// The level now.
    package var level: Logger.Level { Self.levels[place.load(ordering: .relaxed)] }

    /// Logs from another level on.
    package func follow(_ level: Logger.Level) {
        place.store(Self.place(of: level), ordering: .relaxed)
    }

    private static func place(of level: Logger.Level) -> Int {
        levels.firstIndex(of: level) ?? 0
    }
}
