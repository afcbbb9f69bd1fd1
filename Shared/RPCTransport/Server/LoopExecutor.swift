package import NIOCore

/// Runs tasks on an event loop, so that a handler never leaves the thread of its connection.
package final class LoopExecutor: TaskExecutor {
    private let loop: any EventLoop

    /// An executor that runs its tasks on that event loop.
    package init(_ loop: any EventLoop) {
        self.loop = loop
    }

    /// Runs a part of a task in a later turn of the event loop.
    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        loop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
