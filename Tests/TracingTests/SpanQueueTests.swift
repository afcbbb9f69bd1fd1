import Kernel
import Testing
import Tracing

/// What waits for the collector.
@Suite struct SpanQueueTests {
    private func fill(_ limits: SpanQueue.Limits, _ count: Int) throws -> SpanQueue {
        let queue = SpanQueue(limits)
        let tracer = try Tracer.ofAll(queue)
        for _ in 0..<count { tracer.beginTrace(.received(method: "a.B/C"))?.end(.done) }
        return queue
    }

    @Test func asManyAsMayWaitThenAreDroppedAndCounted() throws {
        var limits = SpanQueue.Limits()
        limits.spans = 10
        let queue = try fill(limits, 25)
        #expect(queue.count == 10)
        #expect(queue.dropped == 15)
    }

    @Test func theirSizeIsLimitedToo() throws {
        var limits = SpanQueue.Limits()
        limits.size = .kibibytes(1)
        let queue = try fill(limits, 25)
        // Each is reckoned as 256 bytes and twice the name of its method.
        #expect(queue.count == 3)
        #expect(queue.dropped == 22)
    }

    @Test func theOldestGoFirstABatchAtATime() throws {
        var limits = SpanQueue.Limits()
        limits.batch = 4
        let queue = try fill(limits, 10)
        let batches = (0..<4).map { _ in queue.takeBatch() }
        #expect(batches.map(\.count) == [4, 4, 2, 0])
        #expect(Set(batches.joined().map(\.context)).count == 10)
    }

    @Test func whatIsGivenBackIsFirstAgain() throws {
        var limits = SpanQueue.Limits()
        limits.batch = 4
        let queue = try fill(limits, 10)
        let first = queue.takeBatch()
        queue.giveBack(first)
        #expect(queue.count == 10)
        #expect(queue.takeBatch() == first)
    }

    @Test func thereIsRoomAgainOnceSomeWereTaken() throws {
        var limits = SpanQueue.Limits()
        limits.spans = 2
        let queue = SpanQueue(limits)
        let tracer = try Tracer.ofAll(queue)
        for _ in 0..<3 { tracer.beginTrace(.received(method: "a.B/C"))?.end(.done) }
        _ = queue.takeBatch()
        tracer.beginTrace(.received(method: "a.B/C"))?.end(.done)
        #expect(queue.count == 1)
        #expect(queue.dropped == 1)
    }
}
