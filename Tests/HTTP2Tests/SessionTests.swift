import HTTP2
import Testing

/// Two sessions that talk in memory, without a socket.
@Suite struct SessionTests {
    @Test func carriesACallThereAndBack() throws {
        let wire = MemoryWire()
        wire.server.onRequest = { stream, _ in
            stream.respond(responseHead())
            stream.send([4, 5, 6])
            stream.finish(trailers: okTrailers())
        }
        let caller = StreamRecorder()
        let stream = wire.client.session.open(requestHead("/a.B/C"), handler: caller)
        stream?.send([1, 2, 3])
        stream?.finish()
        try wire.exchange()

        let request = try #require(wire.server.accepted.first)
        #expect(request.head[.path] == "/a.B/C")
        #expect(request.owner.body == [1, 2, 3])
        #expect(request.owner.hasEnded)
        #expect(request.owner.end == .complete)
        #expect(caller.head?[.status] == "200")
        #expect(caller.body == [4, 5, 6])
        #expect(caller.trailers?[.grpcStatus] == "0")
        #expect(caller.end == .complete)
        #expect(wire.client.session.openStreams == 0)
        #expect(wire.server.session.openStreams == 0)
    }

    @Test func forwardsReceivedFieldsByReference() throws {
        let inbound = MemoryWire()
        let outbound = MemoryWire()
        let caller = StreamRecorder()
        inbound.server.onRequest = { _, head in
            head.removeAll(.grpcTimeout)
            _ = outbound.client.session.open(head, endOfStream: true, handler: caller)
        }
        let head = requestHead("/a.B/C", [("x-id", "7"), ("grpc-timeout", "1S")])
        _ = inbound.client.session.open(head, endOfStream: true, handler: StreamRecorder())
        try inbound.exchange()
        try outbound.exchange()

        let forwarded = try #require(outbound.server.accepted.first).head
        #expect(forwarded[.path] == "/a.B/C")
        #expect(!forwarded.contains(.grpcTimeout))
        var identifiers: [String] = []
        forwarded.forEach { _, name, value in
            if text(name) == "x-id" { identifiers.append(text(value)) }
        }
        #expect(identifiers == ["7"])
    }

    @Test func answersWithTrailersOnly() throws {
        let wire = MemoryWire()
        wire.server.onRequest = { stream, _ in
            let head = responseHead()
            head.append("grpc-status", constant: "12")
            stream.respond(head, endOfStream: true)
        }
        let caller = StreamRecorder()
        let stream = wire.client.session.open(requestHead("/a.B/C"), handler: caller)
        stream?.finish()
        try wire.exchange()
        #expect(caller.head?[.grpcStatus] == "12")
        #expect(caller.hasEnded)
        #expect(caller.end == .complete)
    }

    @Test func tellsAClientToStopAfterAnEarlyAnswer() throws {
        let wire = MemoryWire()
        wire.server.onRequest = { stream, _ in
            stream.respond(responseHead())
            stream.finish(trailers: okTrailers())
        }
        let caller = StreamRecorder()
        let stream = wire.client.session.open(requestHead("/a.B/C"), handler: caller)
        try wire.exchange()
        #expect(caller.trailers?[.grpcStatus] == "0")
        #expect(caller.end == .complete)
        #expect(stream?.isOpenForSending == false)
        #expect(wire.server.session.openStreams == 0)
    }

    @Test func sendsNoMoreThanThePeersWindow() throws {
        let wire = MemoryWire()
        let caller = StreamRecorder()
        let stream = try #require(
            wire.client.session.open(requestHead("/a.B/C"), handler: caller)
        )
        try wire.exchange()
        let request = try #require(wire.server.accepted.first)
        request.owner.consumes = false
        stream.send([UInt8](repeating: 7, count: 1_000_000))
        try wire.exchange()
        #expect(request.owner.body.count == 262_144)
        #expect(stream.pendingBytes == 1_000_000 - 262_144)
        #expect(caller.sent == 262_144)

        request.owner.consumes = true
        request.stream.consume(262_144)
        stream.finish()
        try wire.exchange()
        #expect(request.owner.body.count == 1_000_000)
        #expect(request.owner.hasEnded)
        #expect(stream.pendingBytes == 0)
    }

    @Test func aStreamResetByTheClientFreesTheWindowOfTheConnection() throws {
        let wire = MemoryWire()
        for _ in 0..<16 {
            let stream = try #require(
                wire.client.session.open(requestHead("/a.B/C"), handler: StreamRecorder())
            )
            wire.server.onRequest = { _, _ in }
            try wire.exchange()
            wire.server.accepted.last?.owner.consumes = false
            stream.send([UInt8](repeating: 7, count: 200_000))
            try wire.exchange()
            #expect(wire.server.accepted.last?.owner.body.count == 200_000)
            stream.reset(.cancel)
            try wire.exchange()
            #expect(wire.server.accepted.last?.owner.end == .reset(.cancel))
        }
    }

    @Test func tellsTheClientThatAStreamWasRefused() throws {
        let wire = MemoryWire()
        wire.server.onRequest = { stream, _ in stream.reset(.refusedStream) }
        let caller = StreamRecorder()
        _ = wire.client.session.open(requestHead("/a.B/C"), endOfStream: true, handler: caller)
        try wire.exchange()
        #expect(caller.end == .unprocessed)
    }

    @Test func endsEveryStreamWhenTheConnectionIsLost() throws {
        let wire = MemoryWire()
        let caller = StreamRecorder()
        let stream = wire.client.session.open(requestHead("/a.B/C"), handler: caller)
        try wire.exchange()
        wire.client.session.abandon()
        #expect(caller.end == .connectionLost)
        stream?.send([1])
        stream?.finish()
        stream?.reset(.cancel)
        #expect(wire.client.session.openStreams == 0)
    }

    @Test func aStreamThatHasNotLeftIsUnprocessedWhenTheConnectionIsLost() throws {
        let wire = MemoryWire()
        try wire.exchange()
        let caller = StreamRecorder()
        _ = wire.client.session.open(requestHead("/a.B/C"), handler: caller)
        wire.client.session.abandon()
        #expect(caller.end == .unprocessed)
    }

    @Test func tellsTheOwnerOfARequestInTheMidstOfWhichTheConnectionIsLost() throws {
        let wire = MemoryWire()
        wire.server.onRequest = { [session = wire.server.session] _, _ in session.abandon() }
        _ = wire.client.session.open(requestHead("/a.B/C"), handler: StreamRecorder())
        try wire.exchange()
        #expect(wire.server.accepted.map(\.owner.end) == [.connectionLost])
    }

    @Test func aRequestResetTwiceBeforeItIsSentLeavesTheOthersAlone() throws {
        let wire = MemoryWire()
        let kept = StreamRecorder()
        let lost = wire.client.session.open(requestHead("/a.B/C"), handler: StreamRecorder())
        _ = wire.client.session.open(requestHead("/a.B/C"), handler: kept)
        lost?.reset(.cancel)
        lost?.reset(.cancel)
        try wire.exchange()
        #expect(wire.server.accepted.count == 1)
        #expect(wire.client.goAway == nil)
        #expect(kept.end == nil)
    }

    @Test func acknowledgesPings() throws {
        let wire = MemoryWire()
        wire.client.session.ping(0x0106_0108_0003_0309)
        try wire.exchange()
        #expect(wire.client.pings == [0x0106_0108_0003_0309])
    }

    @Test func announcesOutputOnceUntilDrained() throws {
        let wire = MemoryWire()
        try wire.exchange()
        let before = wire.client.announcements
        wire.client.session.ping(1)
        wire.client.session.ping(2)
        #expect(wire.client.announcements == before + 1)
        try wire.exchange()
        wire.client.session.ping(3)
        #expect(wire.client.announcements == before + 2)
    }
}

/// The text of a span that is UTF-8.
func text(_ span: RawSpan) -> String {
    span.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
}
