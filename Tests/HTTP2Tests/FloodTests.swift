import HTTP2
import Testing

/// Frames that cost work and bring no call forward.
@Suite struct FloodTests {
    /// Twenty at once of each kind, then ten a second.
    private static var strict: SessionLimits {
        var limits = SessionLimits.standard
        limits.controlFrameBurst = 20
        limits.controlFramesPerSecond = 10
        limits.resetBurst = 20
        limits.resetsPerSecond = 10
        return limits
    }

    @Test(arguments: [
        RawFrame.settings, RawFrame.priority(1), RawFrame.windowUpdate(0, 1),
        RawFrame.windowUpdate(1, 1), RawFrame.data(1, []), RawFrame.padding(1, 9),
        RawFrame.frame(0xEE, 0, stream: 1, [1, 2, 3]), RawFrame.frame(6, 1, Array(1...8)),
    ])
    func endTheConnection(frame: [UInt8]) throws {
        let peer = try RawPeer(Self.strict)
        peer.say(RawFrame.headers(1))
        for _ in 0..<19 { peer.say(frame) }
        #expect(peer.error == nil)
        for _ in 0..<9 { peer.say(frame, at: 1) }
        #expect(peer.error == nil)
        for _ in 0..<30 { peer.say(frame, at: 1) }
        #expect(peer.error == .violated(.enhanceYourCalm))
        #expect(peer.goAwayCode == .enhanceYourCalm)
        #expect(peer.goAway?.debugData == "too_many_control_frames")
        #expect(peer.frames.last?.type == 7)
    }

    @Test func areAllowedInAnswerToWhatTheServerSends() throws {
        let peer = try RawPeer(Self.strict)
        peer.say(RawFrame.headers(1))
        let request = try #require(peer.server.accepted.first)
        request.stream.respond(responseHead())
        for _ in 0..<500 {
            request.stream.send([1, 2, 3])
            peer.say(RawFrame.windowUpdate(0, 3))
            peer.say(RawFrame.windowUpdate(1, 3) + RawFrame.ping())
        }
        #expect(peer.error == nil)
    }

    @Test func ofResetsEndTheConnection() throws {
        let peer = try RawPeer(Self.strict)
        for number in 0..<20 {
            let stream = UInt32(2 * number + 1)
            peer.say(RawFrame.headers(stream) + RawFrame.reset(stream))
        }
        #expect(peer.error == nil)
        peer.say(RawFrame.headers(41) + RawFrame.reset(41))
        #expect(peer.goAwayCode == .enhanceYourCalm)
        #expect(peer.goAway?.debugData == "too_many_resets")
    }

    /// The peer breaks its streams in ways that make the server reset them (CVE-2025-8671).
    @Test(
        arguments: [
            { RawFrame.headers($0) + RawFrame.windowUpdate($0, 0x7FFF_FFFF) },
            { RawFrame.headers($0) + RawFrame.headers($0) },
            { RawFrame.frame(1, 5, stream: $0, RawFrame.literal("X", "1")) },
        ] as [@Sendable (UInt32) -> [UInt8]]
    )
    func ofProvokedResetsEndTheConnection(attack: @Sendable (UInt32) -> [UInt8]) throws {
        var limits = Self.strict
        limits.controlFrameBurst = 100
        let peer = try RawPeer(limits)
        for number in 0..<19 { peer.say(attack(UInt32(2 * number + 1))) }
        #expect(peer.error == nil)
        #expect(peer.frames.count { $0.type == 3 } == 19)
        for number in 19..<25 { peer.say(attack(UInt32(2 * number + 1))) }
        #expect(peer.goAwayCode == .enhanceYourCalm)
        #expect(peer.goAway?.debugData == "too_many_resets")
    }

    @Test func ofStreamsBeyondTheLimitEndTheConnection() throws {
        var limits = Self.strict
        limits.concurrentStreams = 4
        let peer = try RawPeer(limits)
        peer.say((0..<4).flatMap { RawFrame.headers(UInt32(2 * $0 + 1)) })
        for number in 4..<40 { peer.say(RawFrame.headers(UInt32(2 * number + 1))) }
        #expect(peer.server.accepted.count == 4)
        #expect(peer.frames.contains { $0.type == 3 && $0.code == 7 })
        #expect(peer.goAway?.debugData == "too_many_resets")
    }

    @Test func ofContinuationsEndTheConnection() throws {
        let peer = try RawPeer()
        peer.say(RawFrame.headers(1, isWhole: false))
        for _ in 0..<8 { peer.say(RawFrame.continuation(1)) }
        #expect(peer.error == nil)
        peer.say(RawFrame.continuation(1, end: true))
        #expect(peer.error == .violated(.enhanceYourCalm))
        #expect(peer.goAwayCode == .enhanceYourCalm)
        #expect(peer.server.accepted.isEmpty)
    }

    @Test func continuationsMayComeByteByByte() throws {
        let peer = try RawPeer()
        peer.say(RawFrame.headers(1, isWhole: false))
        for number in 1...8 {
            for byte in RawFrame.continuation(1, end: number == 8) { peer.say([byte]) }
        }
        #expect(peer.error == nil)
        #expect(peer.server.accepted.count == 1)
    }

    @Test func theServersOwnResetsAreNotThePeersFault() throws {
        let peer = try RawPeer(Self.strict)
        peer.server.onRequest = { stream, _ in stream.reset(.refusedStream) }
        for number in 0..<100 { peer.say(RawFrame.headers(UInt32(2 * number + 1))) }
        #expect(peer.error == nil)
        #expect(peer.goAway == nil)
    }

    /// A block of one byte for each field of four kilobytes.
    @Test func ofFieldsEndTheConnection() throws {
        let peer = try RawPeer()
        let name = [UInt8](repeating: 0x61, count: 100)
        let value = [UInt8](repeating: 0x62, count: 3_000)
        // A literal with incremental indexing, then a reference to it again and again.
        let long: [UInt8] = [0x40, 100] + name + [0x7F, 0xB9, 0x16] + value
        let block = RawFrame.requestBlock + long + [UInt8](repeating: 0xBE, count: 5_000)
        peer.say(RawFrame.frame(1, 5, stream: 1, block))
        #expect(peer.goAwayCode == .enhanceYourCalm)
        #expect(peer.goAway?.debugData == "header_list_too_large")
    }
}
