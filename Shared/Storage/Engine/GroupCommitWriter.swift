package import Dispatch
package import Kernel
private import Synchronization

/// The one writer of a store: all writes that wait share one transaction and one fsync.
///
/// Each of several bodies runs in a savepoint of its own, so that its failure undoes itself alone.
/// Callers are answered after the commit. A single writer waits for nobody: the group is what has
/// gathered while the one before was committed. When a group's transaction is lost as a whole (full
/// disk, a deferred constraint, a conflict with another process), its bodies run again, each in a
/// transaction of its own. A body whose caller gives up is not begun, or is stopped in
/// mid-statement: that, too, loses the transaction, and the others run again together. A commit is
/// never stopped.
package final class GroupCommitWriter<Connection: EngineConnection>: Sendable {
    /// Times that one body is run whose transaction was lost, the first included.
    private static var attemptsMax: Int { 4 }

    /// The connection that writes.
    package let connection: Connection
    /// Every use of the connection runs here.
    package let queue = DispatchQueue(label: "canbo.storage.writer")
    /// What the transactions have come to.
    package let figures = WriteFigures()
    private let waitingMax: Int
    private let groupMax: Int
    private let state = Mutex<State>(State())

    private struct State {
        var waiting: [any PendingWork<Connection>] = []
        var isDraining = false
        var isClosed = false
    }

    /// A writer that lets `waitingMax` bodies wait, of which at most `groupMax` share a
    /// transaction.
    package init(_ connection: Connection, waitingMax: Int, groupMax: Int) {
        self.connection = connection
        self.waitingMax = waitingMax
        self.groupMax = groupMax
    }

    /// Queues a body; throws when too many wait or the store is closed.
    package func submit(_ work: any PendingWork<Connection>) throws {
        let mustStart = try state.withLock { state in
            guard !state.isClosed else { throw Failure(.storageUnavailable) }
            guard state.waiting.count < waitingMax else { throw Failure.storageBusy }
            state.waiting.append(work)
            guard !state.isDraining else { return false }
            state.isDraining = true
            return true
        }
        if mustStart { queue.async { self.drain() } }
    }

    /// Refuses further work, waits for what was accepted and closes the connection.
    package func close() async {
        state.withLock { $0.isClosed = true }
        await withCheckedContinuation { continuation in
            queue.async {
                self.drain()
                self.connection.close()
                continuation.resume()
            }
        }
    }

    private func drain() {
        while let group = nextGroup() {
            commit(group)
            for work in group { work.finish() }
        }
    }

    private func nextGroup() -> [any PendingWork<Connection>]? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isDraining = false
                return nil
            }
            let group = Array(state.waiting.prefix(groupMax))
            state.waiting.removeFirst(group.count)
            return group
        }
    }
}

extension GroupCommitWriter {
    /// Runs the bodies of a group in one transaction; afterwards each has its outcome.
    private func commit(_ group: [any PendingWork<Connection>]) {
        var group = wanted(group)
        while group.count > 1 {
            do {
                return try attempt(group)
            } catch is TransactionLost {
                let left = wanted(group)
                guard left.count < group.count else { break }
                group = left
            } catch {
                return group.forEach { $0.fail(error) }
            }
        }
        group.forEach(commitAlone)
    }

    /// The bodies whose callers still wait.
    ///
    /// The outcome of the others is that they were cancelled, whatever it was in a transaction that
    /// has been lost.
    private func wanted(
        _ group: [any PendingWork<Connection>]
    ) -> [any PendingWork<Connection>] {
        group.filter { work in
            guard work.isCancelled else { return true }
            work.fail(CancellationError())
            return false
        }
    }

    private func commitAlone(_ work: any PendingWork<Connection>) {
        for attempt in 1...Self.attemptsMax {
            do {
                return try self.attempt([work])
            } catch let lost as TransactionLost {
                work.fail(lost.reason)
                // A conflict passes; a full disk does not, not at once.
                guard lost.isConflict, attempt < Self.attemptsMax else { return }
            } catch {
                return work.fail(error)
            }
        }
    }

    /// Throws when the transaction as a whole is lost; a body's own error stays with the body.
    private func attempt(_ group: [any PendingWork<Connection>]) throws {
        let begun = ContinuousClock.now
        var isCommitted = false
        defer {
            let time = ContinuousClock.now - begun
            figures.ended(writes: group.count, isCommitted: isCommitted, after: time)
        }
        try connection.begin()
        do {
            if group.count == 1 {
                try runAlone(group[0]) ? connection.commit() : connection.rollBack()
            } else {
                for work in group { try runAtItsPlace(work) }
                try connection.commit()
            }
            isCommitted = true
        } catch {
            connection.rollBack()
            throw error
        }
    }

    /// Runs a body that has the transaction to itself; whether there is something to commit.
    ///
    /// It needs no place in the transaction: what the body throws undoes the whole. SQLite
    /// keeps a copy of each page that changes behind a place: for a large change as much again is
    /// written to a temporary file.
    private func runAlone(_ work: any PendingWork<Connection>) throws(TransactionLost) -> Bool {
        guard !work.isCancelled else {
            work.fail(CancellationError())
            return false
        }
        do {
            try work.run(on: connection)
            return true
        } catch {
            let isLost = error is TransactionLost || error is CancellationError
            guard connection.isInTransaction, !isLost else {
                throw error as? TransactionLost ?? TransactionLost(error)
            }
            return false
        }
    }

    private func runAtItsPlace(_ work: any PendingWork<Connection>) throws(TransactionLost) {
        // Given up while the transaction waited for its turn.
        guard !work.isCancelled else { return work.fail(CancellationError()) }
        do {
            try connection.markPlace()
            do {
                try work.run(on: connection)
            } catch {
                // What stops a statement ends a transaction of SQLite, and may reach the next
                // statement of PostgreSQL.
                let isLost = error is TransactionLost || error is CancellationError
                guard connection.isInTransaction, !isLost else { throw error }
                return try connection.undoSincePlace()
            }
            try connection.keepSincePlace()
        } catch {
            throw error as? TransactionLost ?? TransactionLost(error)
        }
    }
}

extension Failure {
    /// More work waits than the store queues.
    package static var storageBusy: Failure {
        Failure(.storageBusy, details: [.retry(after: .milliseconds(100))])
    }
}
