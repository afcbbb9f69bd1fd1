import Forwarding
import Identity
import Kernel
import RPC
import RPCTransport
import Synchronization
import Testing

/// Calls that go on end with the token that has let them in.
@Suite struct EndingTests {
    private func limits(lookingAgain interval: Duration) -> ForwardingLimits {
        var limits = ForwardingLimits()
        limits.judgingInterval = interval
        return limits
    }

    /// Lets in everybody with a token for as long as somebody says so.
    private func takeTokens(_ forwarder: Forwarder, while isGood: GoodToken) {
        forwarder.judge { { _, _, _ in .success(Judgement(.everything, goodFor: .seconds(60))) } }
        forwarder.readTokens {
            { _, _ in
                guard isGood.value else { return .failure(Failure(.callerUnknown)) }
                let caller = Caller(.person, isGood.name)
                return .success(TokenBearer(caller, goodFor: .seconds(3_600)))
            }
        }
    }

    private var request: RawRequest { RawRequest().with("authorization", "Bearer x") }

    @Test(arguments: [true, false])
    func whatLastsEndsAndWhatMayHaveHadItsEffectDoesNot(isReload: Bool) async throws {
        let limits = limits(lookingAgain: isReload ? .seconds(3_600) : .milliseconds(50))
        try await TestFleet.run(of: 1, limits: limits) { _, call in
            call == 0 ? .echo : .silence
        } _: { fleet in
            let token = GoodToken()
            takeTokens(fleet.forwarder, while: token)
            try await fleet.caller.settle()
            var open = request
            open.isWhole = false
            let stream = try await fleet.caller.start(open)
            while try await stream.soFar().head.isEmpty { try await fleet.caller.settle() }
            let asked = try await fleet.caller.start(request)
            while fleet.heads != [2] { try await fleet.caller.settle() }
            let asking = try await fleet.caller.start(open)
            while fleet.heads != [3] { try await fleet.caller.settle() }
            token.isGood.withLock { $0 = false }
            if isReload { takeTokens(fleet.forwarder, while: token) }
            let end = try await stream.end()
            #expect(end.status == "16")
            #expect(try ToldFailure(end).reason == "CALLER_UNKNOWN")
            #expect(try await asking.end().status == "16")
            for _ in 0..<5 { try await fleet.caller.settle() }
            #expect(try await asked.soFar().end == nil)
            try await asked.cancel()
        }
    }

    @Test func whoIsCalledOtherwiseNowCallsAgain() async throws {
        let limits = limits(lookingAgain: .seconds(3_600))
        try await TestFleet.run(of: 1, limits: limits) { _, _ in
            .echo
        } _: { fleet in
            takeTokens(fleet.forwarder, while: GoodToken())
            try await fleet.caller.settle()
            var open = request
            open.isWhole = false
            let stream = try await fleet.caller.start(open)
            while try await stream.soFar().head.isEmpty { try await fleet.caller.settle() }
            takeTokens(fleet.forwarder, while: GoodToken("people/b"))
            let end = try await stream.end()
            #expect(end.status == "10")
            #expect(try ToldFailure(end).reason == "RIGHTS_CHANGED")
        }
    }
}

/// Whether a token is good, and whose it is.
private final class GoodToken: Sendable {
    let isGood = Mutex(true)
    let name: String

    init(_ name: String = "people/a") {
        self.name = name
    }

    var value: Bool { isGood.withLock { $0 } }
}
