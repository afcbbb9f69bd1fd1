import HTTP2
import NIOCore
import RPCTransport

/// A call under way.
struct RawCall: Sendable {
    let loop: EventLoops.Member
    let recorder: NIOLoopBoundBox<AnswerRecorder>
    private let answer: EventLoopFuture<RawAnswer>

    init(
        loop: EventLoops.Member,
        recorder: NIOLoopBoundBox<AnswerRecorder>,
        answer: EventLoopFuture<RawAnswer>
    ) {
        self.loop = loop
        self.recorder = recorder
        self.answer = answer
    }

    /// Everything, when the stream is over.
    func end() async throws -> RawAnswer { try await answer.get() }

    /// What has come so far.
    func soFar() async throws -> RawAnswer {
        try await loop.perform { [recorder] _ in recorder.value.answer }
    }

    /// Bytes that could not be sent yet.
    func unsent() async throws -> Int {
        try await loop.perform { [recorder] _ in recorder.value.stream?.pendingBytes ?? 0 }
    }

    /// Sends more.
    func send(_ bytes: [UInt8]) async throws {
        try await loop.perform { [recorder] _ in recorder.value.stream?.send(bytes) }
    }

    /// Ends the client's side.
    func finish() async throws {
        try await loop.perform { [recorder] _ in recorder.value.stream?.finish() }
    }

    /// Gives the call up.
    func cancel() async throws {
        try await loop.perform { [recorder] _ in
            recorder.value.stream?.reset(.cancel)
            recorder.value.finish(.reset(.cancel))
        }
    }

    /// Begins to read after all.
    func read() async throws {
        try await loop.perform { [recorder] _ in recorder.value.read() }
    }
}

/// Remembers what came on a stream.
final class AnswerRecorder: StreamHandler {
    private(set) var answer = RawAnswer()
    var stream: HTTP2Stream?
    private var reads: Bool
    private let promise: EventLoopPromise<RawAnswer>

    init(_ promise: EventLoopPromise<RawAnswer>, reads: Bool) {
        self.promise = promise
        self.reads = reads
    }

    func read() {
        reads = true
        stream?.consume(answer.body.count)
    }

    func finish(_ end: StreamEnd) {
        answer.end = end
        promise.succeed(answer)
    }

    func received(_ head: HeaderList, endOfStream: Bool, on stream: HTTP2Stream) {
        answer.head = head.texts
    }

    func received(_ bytes: RawSpan, on stream: HTTP2Stream) {
        bytes.withUnsafeBytes { answer.body.append(contentsOf: $0) }
        if reads { stream.consume(bytes.byteCount) }
    }

    func received(trailers: HeaderList, on stream: HTTP2Stream) {
        answer.trailers = trailers.texts
    }

    func receivedEnd(on stream: HTTP2Stream) {}
    func sent(_ bytes: Int, on stream: HTTP2Stream) {}
    func closed(_ stream: HTTP2Stream, _ end: StreamEnd) { finish(end) }
}
