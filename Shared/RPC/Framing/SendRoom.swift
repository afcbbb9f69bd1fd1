package import Kernel

/// The room for messages on their way to the transport, and who waits for more of it.
package struct SendRoom: Sendable {
    private let limit: Int
    private var pending = 0
    private var waiter: CheckedContinuation<Void, any Error>?

    /// Room for so many bytes.
    package init(limit: ByteCount) {
        self.limit = limit.bytes
    }

    /// Whether a writer has to wait.
    package var isFull: Bool { pending > limit }

    /// Bytes have been handed over.
    package mutating func add(_ bytes: Int) { pending += bytes }

    /// Keeps a writer waiting; only one waits at a time.
    package mutating func wait(_ waiter: CheckedContinuation<Void, any Error>) {
        require(self.waiter == nil, "two tasks write to one call at a time")
        self.waiter = waiter
    }

    /// Bytes are on the wire; returns the writer that may go on.
    package mutating func sent(_ bytes: Int) -> CheckedContinuation<Void, any Error>? {
        pending = max(0, pending - bytes)
        return pending <= limit / 2 ? release() : nil
    }

    /// Takes out whoever waits.
    package mutating func release() -> CheckedContinuation<Void, any Error>? {
        defer { waiter = nil }
        return waiter
    }
}
