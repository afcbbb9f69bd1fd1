import HTTP2
import Kernel
import Testing

/// What a session holds for its peer, and which streams it ends when it has to.
@Suite struct HoldingTests {
    /// A server, and calls of a client that gives each stream a window of so many bytes and gives
    /// nothing of it back.
    private struct Calls {
        let wire: MemoryWire
        let owners: [StreamRecorder]
        let streams: [HTTP2Stream]

        init(_ count: Int, window: Int) throws {
            var limits = SessionLimits.shared
            limits.streamWindow = .bytes(window)
            wire = MemoryWire(client: limits)
            wire.server.onRequest = { stream, _ in stream.respond(responseHead()) }
            var streams: [HTTP2Stream] = []
            owners = (0..<count).map { _ in StreamRecorder() }
            for owner in owners {
                owner.consumes = false
                let head = requestHead("/a.B/C")
                streams.append(
                    try #require(wire.client.session.open(head, endOfStream: true, handler: owner))
                )
            }
            self.streams = streams
            try wire.exchange()
        }

        var server: Session { wire.server.session }

        func send(_ count: Int, on place: Int) throws {
            wire.server.accepted[place].stream.send([UInt8](repeating: 7, count: count))
            try wire.exchange()
        }

        /// The peer gives window back.
        func take(_ count: Int, on place: Int) throws {
            streams[place].consume(count)
            try wire.exchange()
        }
    }

    @Test func outputThatWaitsIsHeldUntilItIsTaken() throws {
        let calls = try Calls(1, window: 10_000)
        let heads = calls.server.held
        #expect((100..<1_000).contains(heads))
        try calls.send(200_000, on: 0)
        #expect(calls.server.held == heads + 190_000)
        #expect(calls.wire.server.held > 100_000)
        try calls.take(10_000, on: 0)
        #expect(calls.server.held == heads + 180_000)
    }

    @Test func nothingIsHeldWhenEverythingHasEnded() throws {
        let calls = try Calls(3, window: 1_000_000)
        for place in 0..<3 {
            try calls.send(200_000, on: place)
            calls.wire.server.accepted[place].stream.finish(trailers: okTrailers())
        }
        try calls.wire.exchange()
        #expect(calls.server.openStreams == 0)
        #expect(calls.server.held == 0)
        #expect(abs(calls.wire.server.held) < SessionLimits.heldStep.bytes)
    }

    @Test func nothingIsHeldForAStreamThatWasReset() throws {
        let calls = try Calls(2, window: 1_000)
        for place in 0..<2 { try calls.send(200_000, on: place) }
        calls.wire.server.accepted[0].stream.reset(.cancel)
        try calls.wire.exchange()
        #expect((199_000..<200_000).contains(calls.server.held))
        calls.server.abandon()
        #expect(calls.server.held == 0)
    }

    @Test func whatTheOwnerKeepsIsHeld() throws {
        let calls = try Calls(1, window: 1_000)
        let before = calls.server.held
        calls.wire.server.accepted[0].stream.retain(5_000)
        #expect(calls.server.held == before + 5_000)
        calls.wire.server.accepted[0].stream.retain(1_000)
        #expect(calls.server.held == before + 1_000)
    }

    @Test func theLongestWaitingOfThoseThatHoldMuchIsEnded() throws {
        let calls = try Calls(4, window: 1_000)
        // The first holds nothing to speak of, as a watch does; the second moves again.
        for place in 1..<4 { try calls.send(100_000, on: place) }
        try calls.take(1_000, on: 1)
        #expect(calls.server.endLongestWaiting())
        try calls.wire.exchange()
        let calm = StreamEnd.reset(.enhanceYourCalm)
        #expect(calls.owners.map(\.end) == [nil, nil, calm, nil])
        #expect(calls.wire.server.accepted[2].owner.end == calm)
    }

    /// Ending them lowers what is held at once: whoever ends streams until little is held comes to
    /// an end.
    @Test func streamsThatHoldNoMoreThanTheirHeadsCanBeEnded() throws {
        let calls = try Calls(4, window: 1_000)
        #expect(calls.server.held > 0)
        while calls.server.endLongestWaiting() {}
        #expect(calls.server.held == 0)
        try calls.wire.exchange()
        #expect(calls.owners.allSatisfy { $0.end == .reset(.enhanceYourCalm) })
    }

    @Test func aReaderThatTakesTooLittleLosesItsStream() throws {
        let calls = try Calls(3, window: 20_000)
        try calls.send(100_000, on: 0)
        try calls.send(100_000, on: 1)
        try calls.send(10_000, on: 2)
        calls.server.endSlowReaders(takingLessThan: .kibibytes(16))
        try calls.take(20_000, on: 1)
        calls.server.endSlowReaders(takingLessThan: .kibibytes(16))
        try calls.wire.exchange()
        // The third has nothing that waits.
        #expect(calls.owners.map(\.end) == [.reset(.enhanceYourCalm), nil, nil])
    }
}
