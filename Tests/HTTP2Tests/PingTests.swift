import HTTP2
import Testing

/// How often a client may send a PING (gRFC A8).
@Suite struct PingTests {
    /// A client with a call that waits.
    private func callingPeer(_ limits: SessionLimits = .standard) throws -> RawPeer {
        let peer = try RawPeer(limits)
        peer.say(RawFrame.headers(1))
        return peer
    }

    @Test func isAcknowledgedAtOnceWithTheSameBytes() throws {
        let peer = try callingPeer()
        peer.say(RawFrame.ping(42))
        let answer = try #require(peer.frames.first)
        #expect(answer.type == 6 && answer.flags == 1)
        #expect(answer.payload == [UInt8](repeating: 42, count: 8))
    }

    @Test func tooOftenEndsTheConnectionAtTheThirdStrike() throws {
        let peer = try callingPeer()
        for second in [0, 20, 40] { peer.say(RawFrame.ping(), at: second) }
        #expect(peer.error == nil)
        peer.say(RawFrame.ping(), at: 60)
        #expect(peer.error == .violated(.enhanceYourCalm))
        #expect(peer.goAwayCode == .enhanceYourCalm)
        #expect(peer.goAway?.debugData == "too_many_pings")
    }

    @Test func everyThirtySecondsIsNoStrike() throws {
        let peer = try callingPeer()
        // Of two times thirty seconds apart, the whole seconds may be 29 apart.
        for time in 0..<100 { peer.say(RawFrame.ping(), at: 29 * time) }
        #expect(peer.error == nil)
    }

    @Test func withoutStreamsIsAStrikeEvenAfterMinutes() throws {
        let peer = try RawPeer()
        for time in 0..<3 { peer.say(RawFrame.ping(), at: 300 * time) }
        #expect(peer.error == nil)
        peer.say(RawFrame.ping(), at: 900)
        #expect(peer.goAway?.debugData == "too_many_pings")
    }

    @Test func inOneReadWithTheCallCountsAsOneWithACall() throws {
        let peer = try RawPeer()
        peer.say(RawFrame.headers(1) + RawFrame.ping())
        for time in 1..<10 { peer.say(RawFrame.ping(), at: 30 * time) }
        #expect(peer.error == nil)
    }

    @Test func isWelcomeAgainWhenTheServerHasSentSomething() throws {
        let peer = try callingPeer()
        let request = try #require(peer.server.accepted.first)
        request.stream.respond(responseHead())
        for _ in 0..<50 {
            peer.say(RawFrame.ping() + RawFrame.ping() + RawFrame.ping())
            #expect(peer.error == nil)
            request.stream.send([1])
            peer.say([])
            _ = try peer.server.drain()
        }
        peer.say(RawFrame.ping() + RawFrame.ping() + RawFrame.ping() + RawFrame.ping())
        #expect(peer.goAway?.debugData == "too_many_pings")
    }

    @Test func ofAServerIsNotCounted() throws {
        let wire = MemoryWire()
        let owner = StreamRecorder()
        _ = wire.client.session.open(requestHead("/a.B/C"), handler: owner)
        for _ in 0..<50 {
            wire.server.session.ping(1)
            try wire.exchange()
        }
        #expect(wire.server.pings.count == 50)
        #expect(wire.client.session.openStreams == 1)
    }
}
