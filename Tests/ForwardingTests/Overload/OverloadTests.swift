import Forwarding
import HTTP2
import RPC
import RPCTransport
import Testing
import WellKnownMessages

/// What callers see when more calls come than a backend may have.
@Suite struct OverloadTests {
    /// Limits of so many calls at a backend and so many that wait, for long.
    private func limits(calls: Int, waiting: Int) -> ForwardingLimits {
        var limits = ForwardingLimits()
        limits.overload.callsPerLoop = calls
        limits.overload.callsPerBackend = calls
        limits.overload.waitingCalls = waiting
        limits.overload.waitingMax = .seconds(3_600)
        return limits
    }

    @Test func callsBeyondTheLineAreShedAtOnce() async throws {
        try await TestFleet.run(of: 1, limits: limits(calls: 4, waiting: 0)) { _, _ in
            .silence
        } _: { fleet in
            _ = try await fleet.hold(4)
            let answer = try await fleet.caller.call()
            #expect(answer.status == "8")
            #expect(answer.head["grpc-retry-pushback-ms"] != nil)
            let told = try ToldFailure(answer)
            #expect(told.reason == "BACKEND_BUSY")
            let types = told.status.details.map(\.typeURL)
            #expect(types.contains { $0.hasSuffix("QuotaFailure") })
            #expect(types.contains { $0.hasSuffix("RetryInfo") })
            try await ToldFailure.expect("BACKEND_BUSY", "with an identifier") { language in
                try await fleet.caller.call(
                    RawRequest().with("x-request-id", "a-1").with("accept-language", language)
                )
            }
            #expect(fleet.heads == [4])
        }
    }

    @Test func aCallThatWaitsGoesWhenAnotherEnds() async throws {
        try await TestFleet.run(of: 1, limits: limits(calls: 2, waiting: 2)) { _, call in
            call < 2 ? .silence : .echo
        } _: { fleet in
            let held = try await fleet.hold(2)
            let waiting = try await fleet.caller.start()
            try await fleet.caller.settle()
            #expect(fleet.heads == [2])
            try await held[0].cancel()
            #expect(try await waiting.end().status == "0")
        }
    }

    @Test func aCallWaitsForAShortTimeOnly() async throws {
        var limits = limits(calls: 1, waiting: 8)
        limits.overload.waitingMax = .milliseconds(40)
        limits.overload.waitingMin = .milliseconds(10)
        try await TestFleet.run(of: 1, limits: limits) { _, _ in
            .silence
        } _: { fleet in
            _ = try await fleet.hold(1)
            let statuses = try await fleet.call(times: 3)
            #expect(statuses == ["8", "8", "8"])
        }
    }

    @Test func aWaitingCallThatIsCancelledIsForgotten() async throws {
        try await TestFleet.run(of: 1, limits: limits(calls: 1, waiting: 8)) { _, call in
            call == 0 ? .silence : .echo
        } _: { fleet in
            let held = try await fleet.hold(1)
            let first = try await fleet.caller.start()
            let second = try await fleet.caller.start()
            try await fleet.caller.settle()
            try await first.cancel()
            try await held[0].cancel()
            #expect(try await second.end().status == "0")
            #expect(fleet.heads == [2])
        }
    }

    @Test func theOtherBackendsTakeWhatOneMayNotHave() async throws {
        try await TestFleet.run(of: 2, limits: limits(calls: 3, waiting: 0)) { _, _ in
            .silence
        } _: { fleet in
            _ = try await fleet.hold(6)
            #expect(fleet.heads == [3, 3])
            #expect(try await fleet.caller.call().status == "8")
        }
    }

    @Test func streamsThatHaveBegunToAnswerDoNotCount() async throws {
        try await TestFleet.run(of: 1, limits: limits(calls: 2, waiting: 0)) { _, _ in
            .echo
        } _: { fleet in
            var request = RawRequest()
            request.isWhole = false
            var streams: [RawCall] = []
            for number in 1...6 {
                streams.append(try await fleet.caller.start(request))
                _ = await fleet.backends[0].event { $0 == .sent(6) }
                while fleet.heads != [number] { try await fleet.caller.settle() }
                while try await streams[number - 1].soFar().head.isEmpty {
                    try await fleet.caller.settle()
                }
            }
            for stream in streams {
                try await stream.finish()
                #expect(try await stream.end().status == "0")
            }
        }
    }

    @Test func whatTheGatewayAnswersItselfIsNeverShed() async throws {
        try await TestFleet.run(of: 1, limits: limits(calls: 1, waiting: 0)) { _, _ in
            .silence
        } _: { fleet in
            _ = try await fleet.hold(1)
            #expect(try await fleet.caller.call().status == "8")
            // Nobody forwards it, and the gateway has no such service here: it was answered.
            let own = RawRequest().with(":path", "/grpc.health.v1.Health/Check")
            #expect(try await fleet.caller.call(own).status == "12")
        }
    }
}
