import Dispatch
import Kernel
import Storage
private import Synchronization

/// The one writer of a store: all writes that wait share one transaction and one fsync.
///
/// Each body runs in a savepoint of its own, so that its failure undoes itself alone. Callers are
/// answered after the commit. A single writer waits for nobody: the group is what has gathered
/// while the one before was committed. When a group's transaction is lost as a whole (full disk, a
/// deferred constraint), its bodies run again, each in a transaction of its own.
final class GroupCommitWriter: Sendable {
    let connection: Connection
    /// Every use of the connection runs here.
    let queue = DispatchQueue(label: "canbo.storage.writer")
    private let waitingMax: Int
    private let groupMax: Int
    private let state = Mutex<State>(State())

    private struct State {
        var waiting: [any PendingWork] = []
        var isDraining = false
        var isClosed = false
    }

    init(_ connection: Connection, waitingMax: Int, groupMax: Int) {
        self.connection = connection
        self.waitingMax = waitingMax
        self.groupMax = groupMax
    }

    /// Queues a body; throws when too many wait or the store is closed.
    func submit(_ work: any PendingWork) throws {
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
    func close() async {
        state.withLock { $0.isClosed = true }
        await withCheckedContinuation { continuation in
            queue.async {
                self.drain()
                // Nothing waits any more; an error here loses nothing that was acknowledged.
                try? self.connection.close()
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

    private func nextGroup() -> [any PendingWork]? {
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
    private func commit(_ group: [any PendingWork]) {
        let wanted = group.filter { !$0.isCancelled }
        guard !wanted.isEmpty else { return }
        do {
            try attempt(wanted)
        } catch {
            rollBack()
            guard wanted.count > 1 else {
                for work in wanted { work.fail(error) }
                return
            }
            for work in wanted { commitAlone(work) }
        }
    }

    private func commitAlone(_ work: any PendingWork) {
        do {
            try attempt([work])
        } catch {
            rollBack()
            work.fail(error)
        }
    }

    /// Throws when the transaction as a whole is lost; a body's own error stays with the body.
    private func attempt(_ group: [any PendingWork]) throws {
        try connection.execute("BEGIN IMMEDIATE")
        for work in group { try runInSavepoint(work) }
        try connection.execute("COMMIT")
    }

    private func runInSavepoint(_ work: any PendingWork) throws {
        try connection.execute("SAVEPOINT body")
        do {
            try work.run(on: connection)
        } catch {
            guard !connection.isOutsideTransaction else { throw error }
            try connection.execute("ROLLBACK TO body")
        }
        try connection.execute("RELEASE body")
    }

    private func rollBack() {
        guard !connection.isOutsideTransaction else { return }
        // A failing rollback leaves the transaction open, and the next BEGIN says so.
        _ = try? connection.execute("ROLLBACK")
    }
}

extension Failure {
    /// More work waits than the store queues.
    static var storageBusy: Failure {
        Failure(.storageBusy, details: [.retry(after: .milliseconds(100))])
    }
}
