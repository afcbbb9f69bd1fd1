private import Synchronization

/// Counts something that happens on any thread.
package final class EventCounter: Sendable {
    private let counted = Atomic(0)

    /// Nothing counted yet.
    package init() {}

    /// It has happened once more, or so many times.
    package func add(_ count: Int = 1) { counted.add(count, ordering: .relaxed) }

    /// How often it has happened.
    package var count: Int { counted.load(ordering: .relaxed) }
}
