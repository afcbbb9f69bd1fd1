import Fleet
import Forwarding
import HTTP2
import RPCTransport
import Testing

/// Which of several backends gets a call.
@Suite struct BalancingTests {
    @Test func equalBackendsTakeTurns() async throws {
        try await TestFleet.run(of: 3) { _, _ in
            .echo
        } _: { fleet in
            let statuses = try await fleet.call(times: 30)
            #expect(statuses.allSatisfy { $0 == "0" })
            #expect(fleet.heads == [10, 10, 10])
        }
    }

    @Test func callsGoWhereTheLoadIsLeast() async throws {
        try await TestFleet.run(of: 2) { place, _ in
            place == 0 ? .silence : .echo
        } _: { fleet in
            while fleet.heads[0] == 0 { _ = try await fleet.hold(1) }
            let before = fleet.heads[1]
            let statuses = try await fleet.call(times: 20)
            #expect(statuses.allSatisfy { $0 == "0" })
            #expect(fleet.heads == [1, before + 20])
        }
    }

    @Test(arguments: [Availability.unreachable, .notServing])
    func callsLeaveABackendThatDoesNotServe(availability: Availability) async throws {
        try await TestFleet.run(of: 2) { _, _ in
            .echo
        } _: { fleet in
            await fleet.learn(availability, of: 0)
            let statuses = try await fleet.call(times: 20)
            #expect(statuses.allSatisfy { $0 == "0" })
            #expect(fleet.heads == [0, 20])
            await fleet.learn(.serving, of: 0)
            _ = try await fleet.hold(60)
            #expect(fleet.heads[0] > 0)
        }
    }

    @Test func nobodyReachableIsToldAtOnceWithATimeToTryAgain() async throws {
        var limits = ForwardingLimits()
        limits.absenceMax = .zero
        try await TestFleet.run(of: 2, limits: limits) { _, _ in
            .echo
        } _: { fleet in
            for place in 0..<2 { await fleet.learn(.unreachable, of: place) }
            let answer = try await fleet.caller.call()
            #expect(answer.status == "14")
            let told = try ToldFailure(answer)
            #expect(told.reason == "BACKEND_UNREACHABLE")
            #expect(answer.head["grpc-retry-pushback-ms"] == "1000")
            #expect(fleet.heads == [0, 0])
        }
    }

    @Test func thoseThatDoNotServeAreAskedWhenNobodyDoes() async throws {
        try await TestFleet.run(of: 2) { _, _ in
            .echo
        } _: { fleet in
            for place in 0..<2 { await fleet.learn(.notServing, of: place) }
            let statuses = try await fleet.call(times: 10)
            #expect(statuses.allSatisfy { $0 == "0" })
        }
    }

    @Test func whatWaitsForABackendThatFallsSilentGoesToAnother() async throws {
        var connection = ConnectionLimits.standard
        connection.session.concurrentStreams = 1
        var limits = ForwardingLimits()
        limits.connectionsPerLoop = 1
        try await TestFleet.run(of: 2, limits: limits, backend: connection) { place, call in
            place == 0 ? .silence : .echo
        } _: { fleet in
            // One call is open at the first backend, the next waits there for a stream.
            await fleet.learn(.unreachable, of: 1)
            _ = try await fleet.hold(1)
            let waiting = try await fleet.caller.start()
            try await fleet.caller.settle()
            await fleet.learn(.serving, of: 1)
            await fleet.learn(.unreachable, of: 0)
            #expect(try await waiting.end().status == "0")
            #expect(fleet.heads == [1, 1])
        }
    }

    @Test func aBackendThatComesBackBeginsSlowly() async throws {
        let clock = ManualClock()
        try await TestFleet.run(of: 2, clock: clock) { _, _ in
            .silence
        } _: { fleet in
            await fleet.learn(.unreachable, of: 0)
            await fleet.learn(.serving, of: 0)
            _ = try await fleet.hold(22)
            #expect(fleet.heads == [2, 20])
            clock.advance(by: .seconds(5))
            _ = try await fleet.hold(8)
            #expect(fleet.heads == [10, 20])
            clock.advance(by: .seconds(5))
            _ = try await fleet.hold(10)
            #expect(fleet.heads == [20, 20])
        }
    }
}
