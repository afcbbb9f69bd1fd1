import Testing

@testable import RPCTransport

/// When a silent, stalled or idle peer has had its time.
@Suite struct PatienceTests {
    private var limits: ConnectionLimits {
        var limits = ConnectionLimits()
        limits.handshakeTime = .seconds(10)
        limits.idleTime = .seconds(900)
        limits.stallTime = .seconds(30)
        limits.pingAfter = .seconds(60)
        limits.pingTimeout = .seconds(20)
        limits.drainNotice = .seconds(5)
        limits.age = nil
        limits.pingsWithoutStreams = false
        return limits
    }

    private func established(
        at second: Int = 0,
        chance: Double = 0.5,
        _ change: (inout ConnectionLimits) -> Void = { _ in }
    ) -> Patience {
        var limits = limits
        change(&limits)
        var patience = Patience(limits: limits, at: second, chance: chance)
        patience.established()
        return patience
    }

    @Test func closesAPeerThatDoesNotIntroduceItself() {
        var patience = Patience(limits: limits, at: 100, chance: 0.5)
        #expect(patience.judge(at: 109, openStreams: 0, isStalled: false) == .wait)
        #expect(patience.judge(at: 110, openStreams: 0, isStalled: false) == .close)
    }

    @Test func drainsAConnectionWithoutStreams() {
        var patience = established()
        #expect(patience.judge(at: 899, openStreams: 0, isStalled: false) == .wait)
        #expect(patience.judge(at: 900, openStreams: 0, isStalled: false) == .drain(.idle))
    }

    @Test func countsIdlenessFromTheLastStream() {
        var patience = established()
        patience.heard(at: 500)
        #expect(patience.judge(at: 500, openStreams: 1, isStalled: false) == .wait)
        #expect(patience.judge(at: 501, openStreams: 0, isStalled: false) == .wait)
        #expect(patience.judge(at: 1_400, openStreams: 0, isStalled: false) == .wait)
        #expect(patience.judge(at: 1_401, openStreams: 0, isStalled: false) == .drain(.idle))
    }

    @Test func closesAPeerThatTakesNothing() {
        var patience = established()
        #expect(patience.judge(at: 10, openStreams: 1, isStalled: true) == .wait)
        #expect(patience.judge(at: 39, openStreams: 1, isStalled: true) == .wait)
        #expect(patience.judge(at: 40, openStreams: 1, isStalled: true) == .close)
    }

    @Test func forgetsAStallThatIsOver() {
        var patience = established()
        #expect(patience.judge(at: 10, openStreams: 1, isStalled: true) == .wait)
        #expect(patience.judge(at: 20, openStreams: 1, isStalled: false) == .wait)
        #expect(patience.judge(at: 45, openStreams: 1, isStalled: true) == .wait)
    }

    @Test func asksASilentPeerOnceAndClosesWhenItDoesNotAnswer() {
        var patience = established()
        #expect(patience.judge(at: 59, openStreams: 1, isStalled: false) == .wait)
        #expect(patience.judge(at: 60, openStreams: 1, isStalled: false) == .ping)
        #expect(patience.judge(at: 61, openStreams: 1, isStalled: false) == .wait)
        #expect(patience.judge(at: 80, openStreams: 1, isStalled: false) == .close)
    }

    @Test func keepsASilentPeerThatAnswers() {
        var patience = established()
        #expect(patience.judge(at: 60, openStreams: 1, isStalled: false) == .ping)
        patience.heard(at: 61)
        #expect(patience.judge(at: 80, openStreams: 1, isStalled: false) == .wait)
        #expect(patience.judge(at: 121, openStreams: 1, isStalled: false) == .ping)
    }

    @Test func endsTheNoticeOfADrain() {
        var patience = established()
        patience.noticed(at: 7)
        #expect(patience.judge(at: 11, openStreams: 1, isStalled: false) == .wait)
        #expect(patience.judge(at: 12, openStreams: 1, isStalled: false) == .refuseNewStreams)
        patience.refused()
        #expect(patience.judge(at: 13, openStreams: 1, isStalled: false) == .wait)
    }
}

/// Old connections end, and silent ones without streams are asked.
extension PatienceTests {
    /// 100 seconds, from 90 to 110.
    @Test(arguments: [(0, 90), (0.5, 100), (0.999, 109)])
    func drainsAnOldConnectionAndClosesItAfterTheGrace(chance: Double, age: Int) {
        var patience = established(chance: chance) { limits in
            limits.age = .seconds(100)
            limits.ageGrace = .seconds(30)
        }
        patience.heard(at: age)
        #expect(patience.judge(at: age - 1, openStreams: 1, isStalled: false) == .wait)
        #expect(patience.judge(at: age, openStreams: 1, isStalled: false) == .drain(.aged))
        #expect(patience.judge(at: age + 29, openStreams: 1, isStalled: false) == .wait)
        #expect(patience.judge(at: age + 30, openStreams: 1, isStalled: false) == .close)
    }

    @Test func drainsAnIdleConnectionOnlyOnce() {
        var patience = established()
        #expect(patience.judge(at: 900, openStreams: 0, isStalled: false) == .drain(.idle))
        #expect(patience.judge(at: 901, openStreams: 0, isStalled: false) == .wait)
    }

    @Test func asksASilentPeerWithoutStreamsWhenItShould() {
        var patience = established { $0.pingsWithoutStreams = true }
        #expect(patience.judge(at: 60, openStreams: 0, isStalled: false) == .ping)
        #expect(patience.judge(at: 80, openStreams: 0, isStalled: false) == .close)
    }

    @Test func doesNotAskAServerWithoutStreams() {
        var patience = established()
        #expect(patience.judge(at: 800, openStreams: 0, isStalled: false) == .wait)
    }
}

/// The written form of addresses.
@Suite struct EndpointTests {
    @Test(arguments: [
        ("127.0.0.1:50050", "127.0.0.1", 50_050), ("[::1]:1", "::1", 1), ("host:0", "host", 0),
        ("[2001:db8::7]:65535", "2001:db8::7", 65_535),
    ])
    func isRead(text: String, host: String, port: Int) {
        let endpoint = Endpoint(parsing: text)
        #expect(endpoint == Endpoint(host: host, port: port))
        #expect(endpoint?.description == text)
    }

    @Test(arguments: ["", "host", ":1", "host:", "host:65536", "host:-1", "::1:5", "host:1x"])
    func othersAreRefused(text: String) {
        #expect(Endpoint(parsing: text) == nil)
    }
}
