import HTTP2
import Testing

/// Frames on streams that are over, as RFC 9113 section 5.1 judges them.
@Suite struct PeerStreamsTests {
    @Test(arguments: [
        RawFrame.data(1, [1]), RawFrame.headers(1), RawFrame.headers(1, end: true),
        RawFrame.trailers(1),
    ])
    func mayNotComeAfterTheEndOfAStream(frame: [UInt8]) throws {
        for ending in [RawFrame.headers(1, end: true), RawFrame.headers(1) + RawFrame.reset(1)] {
            let peer = try RawPeer()
            peer.say(ending)
            #expect(peer.error == nil)
            peer.say(frame)
            #expect(peer.error == .violated(.streamClosed))
            #expect(peer.goAwayCode == .streamClosed)
        }
    }

    @Test func mayComeAfterTheServerHasEndedTheStream() throws {
        let peer = try RawPeer()
        peer.server.onRequest = { stream, _ in
            stream.respond(responseHead())
            stream.finish(trailers: okTrailers())
        }
        peer.say(RawFrame.headers(1))
        peer.say(RawFrame.data(1, [1, 2, 3]) + RawFrame.trailers(1))
        #expect(peer.error == nil)
        #expect(peer.goAway == nil)
    }

    @Test(arguments: [
        RawFrame.windowUpdate(1, 1), RawFrame.priority(1), RawFrame.reset(1), RawFrame.ping(),
    ])
    func othersMayComeAfterTheEndOfAStream(frame: [UInt8]) throws {
        let peer = try RawPeer()
        peer.say(RawFrame.headers(1, end: true))
        peer.say(frame)
        #expect(peer.error == nil)
        #expect(peer.goAway == nil)
    }

    @Test func mayNotOpenAStreamThatWasSkipped() throws {
        let peer = try RawPeer()
        peer.say(RawFrame.headers(5, end: true))
        peer.say(RawFrame.headers(3, end: true))
        #expect(peer.error == .violated(.protocolError))
        #expect(peer.goAwayCode == .protocolError)
        #expect(peer.server.accepted.count == 1)
    }

    @Test func everyFrameBeforeTheViolationCounts() throws {
        let peer = try RawPeer()
        peer.say(
            RawFrame.headers(1, end: true) + RawFrame.headers(3, end: true)
                + RawFrame.data(1, [1]) + RawFrame.headers(5, end: true)
        )
        #expect(peer.server.accepted.count == 2)
        #expect(peer.goAwayCode == .streamClosed)
    }

    @Test func areJudgedOverManyStreamsAndForgottenInTheEnd() throws {
        let peer = try RawPeer()
        peer.server.onRequest = { stream, _ in
            stream.respond(responseHead(), endOfStream: true)
        }
        for number in 0..<3_000 {
            peer.say(RawFrame.headers(UInt32(2 * number + 1), end: true))
        }
        peer.say(RawFrame.data(1, [1]))
        #expect(peer.error == nil)
        #expect(peer.server.accepted.count == 3_000)
        peer.say(RawFrame.data(2 * 2_500 + 1, [1]))
        #expect(peer.error == .violated(.streamClosed))
    }

    @Test func priorityNeedsAStream() throws {
        let peer = try RawPeer()
        peer.say(RawFrame.priority(0))
        #expect(peer.goAwayCode == .protocolError)
    }

    @Test func aClientThatSaysGoAwayIsDoneWith() throws {
        let peer = try RawPeer()
        peer.say(RawFrame.goAway)
        #expect(peer.server.goAway == .noError)
        #expect(peer.server.session.isOver)
    }
}
