import Forwarding
import HTTP2
import Kernel
import Quotas
import RPC
import RPCTransport
import Testing
import WellKnownMessages

/// What callers see of their limits at a gateway.
@Suite struct CallerLimitTests {
    /// Starts a gateway that limits everybody, in front of a backend with a script.
    private func withGateway(
        _ terms: QuotaTerms,
        cost: Int = 1,
        limits: ForwardingLimits = .standard,
        _ script: @escaping @Sendable (Int) -> Behaviour,
        _ body: (TestFleet) async throws -> Void
    ) async throws {
        try await TestFleet.run(of: 1, limits: limits) { _, call in
            script(call)
        } _: { fleet in
            fleet.forwarder.limit(by: CallerQuotas(cost: { _ in cost }) { _ in terms })
            try await body(fleet)
        }
    }

    private func calls(_ fleet: TestFleet) throws -> Int {
        try #require(fleet.forwarder.standing(of: .anonymous, at: "127.0.0.1")).calls
    }

    @Test func callsBeyondTheRateAreToldLimitAndWait() async throws {
        let hourly = QuotaTerms(callsPerSecond: 1, burst: 1_000_000)
        try await withGateway(hourly, cost: 400_000) { _ in
            .echo
        } _: { fleet in
            let first = try await fleet.caller.call()
            #expect(first.status == "0")
            #expect(first.head["ratelimit-limit"] == "1000000")
            #expect(first.head["ratelimit-remaining"] == "600000")
            #expect(first.head["ratelimit-reset"] == "400000")
            #expect(try await fleet.caller.call().status == "0")
            let refused = try await fleet.caller.call()
            #expect(refused.status == "8")
            #expect(refused.head["ratelimit-limit"] == "1000000")
            let remaining = try #require(refused.head["ratelimit-remaining"].flatMap { Int($0) })
            #expect((200_000..<400_000).contains(remaining))
            #expect(refused.head["ratelimit-reset"] != nil)
            let pushback = try #require(
                refused.head["grpc-retry-pushback-ms"].flatMap { Int($0) }
            )
            #expect((1...200_000_000).contains(pushback))
            let types = try ToldFailure(refused).status.details.map(\.typeURL)
            #expect(types.contains { $0.hasSuffix("QuotaFailure") })
            #expect(types.contains { $0.hasSuffix("RetryInfo") })
            try await ToldFailure.expect("CALLER_RATE_EXCEEDED", "rate") { language in
                try await fleet.caller.call(RawRequest().asked(in: language))
            }
            #expect(fleet.heads == [2])
        }
    }

    @Test func callsThatTheRulesRefuseCountToo() async throws {
        try await withGateway(QuotaTerms(callsPerSecond: 1, burst: 2), cost: 1) { _ in
            .echo
        } _: { fleet in
            fleet.forwarder.judge { { _, _, _ in .failure(Failure(.internalFault)) } }
            let answers = [
                try await fleet.caller.call(), try await fleet.caller.call(),
                try await fleet.caller.call(), try await fleet.caller.call(),
            ]
            // One unit may have come back meanwhile.
            #expect(answers.map(\.status).contains("8"), "\(answers.map(\.status))")
            #expect(answers[0].status != "8")
            #expect(fleet.heads == [0])
            #expect(try calls(fleet) == 0)
        }
    }

    @Test func callersWithoutARateAreToldNothingOfOne() async throws {
        try await withGateway(QuotaTerms(callsAtOnce: 2)) { _ in
            .echo
        } _: { fleet in
            for _ in 0..<10 {
                let answer = try await fleet.caller.call()
                #expect(answer.status == "0")
                #expect(!answer.head.keys.contains { $0.hasPrefix("ratelimit") })
            }
            fleet.forwarder.limit(by: nil)
            #expect(try await fleet.caller.call().status == "0")
            #expect(fleet.forwarder.standing(of: .anonymous, at: "127.0.0.1") == nil)
        }
    }

    @Test func callsAtOnceAreHeldToTheirNumberOverConnections() async throws {
        try await withGateway(QuotaTerms(callsAtOnce: 3)) { _ in
            .silence
        } _: { fleet in
            let held = try await fleet.hold(3)
            let other = try await RawCaller(to: fleet.gateway.endpoint, on: fleet.gateway.loops)
            try await ToldFailure.expect("CALLER_CALLS_EXCEEDED", "calls") { language in
                try await other.call(RawRequest().asked(in: language))
            }
            #expect(fleet.heads == [3])
            try await held[0].cancel()
            _ = try await fleet.hold(1)
            #expect(try await other.call().status == "8")
            try await other.close()
        }
    }

    @Test func everyRefusalOfAFloodTellsItsOwnCall() async throws {
        try await withGateway(QuotaTerms(callsAtOnce: 1)) { _ in
            .silence
        } _: { fleet in
            _ = try await fleet.hold(1)
            for number in 0..<6 {
                let language = number.isMultiple(of: 2) ? "vi" : "en"
                let plain = RawRequest().asked(in: language)
                let told = try ToldFailure(await fleet.caller.call(plain))
                #expect(told.locale == (language == "en" ? "en" : "vi-VN"))
                let named = plain.with("x-request-id", "call-\(number)")
                let answer = try ToldFailure(await fleet.caller.call(named)).status
                let info = answer.details.first { $0.typeURL.hasSuffix("RequestInfo") }
                #expect(info?.value.count ?? 0 > 0)
            }
        }
    }

    @Test func moreCallersThanAreRememberedAreRefused() async throws {
        var limits = ForwardingLimits.standard
        limits.limitedCallersMax = 0
        try await withGateway(QuotaTerms(callsAtOnce: 3), limits: limits) { _ in
            .echo
        } _: { fleet in
            try await ToldFailure.expect("CALLERS_TOO_MANY", "callers") { language in
                try await fleet.caller.call(RawRequest().asked(in: language))
            }
        }
    }

    @Test(
        arguments: [
            .echo, .refuse, .reset(.internalError), .reset(.cancel), .hangUp, .answerAtOnce,
            .status("5"),
        ] as [Behaviour]
    )
    func everyEndOfACallGivesItsPlaceBack(end: Behaviour) async throws {
        try await withGateway(QuotaTerms(callsAtOnce: 2)) { _ in
            end
        } _: { fleet in
            for _ in 0..<5 {
                let answer = try await fleet.caller.call()
                #expect(answer.head["grpc-status"] != "8")
                try await fleet.caller.settle()
                #expect(try calls(fleet) == 0)
            }
        }
    }

    @Test func callersWhoGiveUpOrGoAwayGiveTheirPlacesBack() async throws {
        try await withGateway(QuotaTerms(callsAtOnce: 4)) { _ in
            .silence
        } _: { fleet in
            for _ in 0..<10 {
                for call in try await fleet.hold(4) { try await call.cancel() }
                try await fleet.caller.settle()
                #expect(try calls(fleet) == 0)
            }
            let other = try await RawCaller(to: fleet.gateway.endpoint, on: fleet.gateway.loops)
            for _ in 0..<4 { _ = try await other.start() }
            while try calls(fleet) < 4 { try await fleet.caller.settle() }
            try await other.close()
            try await other.closed()
            while try calls(fleet) > 0 { try await fleet.caller.settle() }
            _ = try await fleet.hold(4)
        }
    }

    @Test func deadlinesAndShedCallsGiveTheirPlacesBack() async throws {
        var limits = ForwardingLimits.standard
        limits.waitingCallsPerLoop = 0
        try await withGateway(QuotaTerms(callsAtOnce: 1), limits: limits) { _ in
            .silence
        } _: { fleet in
            // Nothing waits for the first connection.
            let told = try ToldFailure(await fleet.caller.call())
            #expect(told.reason == "BACKEND_BUSY")
            #expect(try calls(fleet) == 0)
        }
        try await withGateway(QuotaTerms(callsAtOnce: 1)) { _ in
            .silence
        } _: { fleet in
            let late = RawRequest().with("grpc-timeout", "20m")
            let answer = try await fleet.caller.call(late)
            #expect(answer.status == "4")
            #expect(try calls(fleet) == 0)
        }
    }

    @Test func callsThatAreRefusedForTheirFormCostNothing() async throws {
        try await withGateway(QuotaTerms(callsPerSecond: 1, burst: 1)) { _ in
            .echo
        } _: { fleet in
            for _ in 0..<10 {
                let refused = RawRequest().with("content-type", "text/plain")
                let answer = try await fleet.caller.call(refused)
                #expect(answer.head[":status"] == "415")
            }
            #expect(try await fleet.caller.call().status == "0")
        }
    }
}
