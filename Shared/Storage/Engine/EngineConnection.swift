/// One connection of an engine, as the queues of the storage layer use it.
///
/// Used by one thread at a time; only ``interrupt()`` comes from others. What it throws is what
/// ``Database`` promises, and ``TransactionLost`` where the transaction as a whole is gone.
package protocol EngineConnection: AnyObject, Sendable {
    /// Opens a transaction that no other writer of the store overlaps.
    func begin() throws

    /// Makes the transaction durable.
    ///
    /// Throws ``TransactionLost`` when nothing of it was kept, and any other error when it is not
    /// known whether it was: then no body may be run again.
    func commit() throws

    /// Gives the transaction up; without one it does nothing.
    func rollBack()

    /// Marks a place inside the transaction.
    func markPlace() throws

    /// Forgets the place marked last and keeps what came after it.
    func keepSincePlace() throws

    /// Undoes what came after the place marked last, and forgets the place.
    func undoSincePlace() throws

    /// Whether a transaction is open; an engine ends one by itself after some failures.
    var isInTransaction: Bool { get }

    /// Stops the statement that runs, and those that follow, from any thread.
    func interrupt()

    /// Lets statements run again.
    func clearInterruption()

    /// Ends the connection.
    func close()
}

/// The transaction as a whole is lost, and nothing of it was kept: its bodies may run again.
package struct TransactionLost: Error {
    /// What a caller is told when it does not help to run again.
    package let reason: any Error
    /// Whether another process was faster, so that the same bodies may well succeed next time.
    package let isConflict: Bool

    /// A lost transaction, for that reason.
    package init(_ reason: any Error, isConflict: Bool = false) {
        self.reason = reason
        self.isConflict = isConflict
    }
}
