private import Synchronization

/// Whether the answer of the running statement is still wanted.
///
/// Raised from any thread; the thread that waits for the server looks at it, before each statement
/// and while one runs, and then asks the server to stop. A `statement_timeout` from the time that a
/// call has left would cost a turn to the server with each statement, and end none of those whose
/// callers give up for another reason.
final class Interruption: Sendable {
    private let raised = Atomic<Bool>(false)

    /// Whether nobody wants the answer.
    var isRaised: Bool { raised.load(ordering: .acquiring) }

    /// Stops the running statement, and those that follow.
    func raise() { raised.store(true, ordering: .releasing) }

    /// Lets statements run again.
    func clear() { raised.store(false, ordering: .releasing) }
}
