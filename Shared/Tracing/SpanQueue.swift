package import Kernel
private import Synchronization

/// Spans that have ended and wait to be handed over, as many as there is room for.
///
/// When there is none, further ones are dropped and counted: nobody who ends a span ever waits.
package final class SpanQueue: Sendable {
    /// How much may wait.
    package struct Limits: Sendable {
        /// Spans.
        package var spans = 8_192
        /// What they take in memory.
        package var size = ByteCount.mebibytes(8)
        /// Spans that are handed over at a time; when so many wait they are not waited for longer.
        package var batch = 512

        /// The standard limits.
        package init() {}
    }

    private struct State {
        var waiting: [FinishedSpan] = []
        var size = 0
        var dropped = 0
    }

    private let limits: Limits
    private let state = Mutex(State())
    private let fullness: AsyncStream<Void>
    private let signal: AsyncStream<Void>.Continuation

    /// An empty queue.
    package init(_ limits: Limits = Limits()) {
        self.limits = limits
        (fullness, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Adds a span, or drops it.
    ///
    /// Never inlined, nor what takes spans out: asynchronous functions do both around waits, and
    /// the optimizer takes the thread that held the lock before one for that after it.
    @inline(never)
    func append(_ span: FinishedSpan) {
        let isBatch = state.withLock { state in
            guard state.waiting.count < limits.spans,
                state.size + span.size <= limits.size.bytes
            else {
                state.dropped += 1
                return false
            }
            state.waiting.append(span)
            state.size += span.size
            return state.waiting.count == limits.batch
        }
        if isBatch { signal.yield() }
    }

    /// Takes the oldest spans out, as many as are handed over at a time.
    @inline(never)
    package func takeBatch() -> [FinishedSpan] {
        state.withLock { state in
            let batch = Array(state.waiting.prefix(limits.batch))
            state.waiting.removeFirst(batch.count)
            state.size -= batch.reduce(0) { $0 + $1.size }
            return batch
        }
    }

    /// Puts back in front what was taken out and could not be handed over; it was let in before, so
    /// there is room for it.
    @inline(never)
    package func giveBack(_ batch: [FinishedSpan]) {
        state.withLock { state in
            state.waiting.insert(contentsOf: batch, at: 0)
            state.size += batch.reduce(0) { $0 + $1.size }
        }
    }

    /// Spans that wait.
    package var count: Int { state.withLock { $0.waiting.count } }

    /// Spans that were dropped because there was no room.
    package var dropped: Int { state.withLock { $0.dropped } }

    /// Ends a wait for the next batch; an element each time that a whole one has gathered.
    package var batches: AsyncStream<Void> { fullness }

    /// Tells whoever waits for a batch that it is time.
    package func wake() { signal.yield() }
}
