import Fleet
import Quotas
import RPC
import RPCTransport
import Testing

@testable import Forwarding

/// Calls that come while every backend of their route is away.
@Suite struct AbsenceTests {
    /// Waits until so many calls wait for a backend to come back.
    private func untilHeld(_ count: Int, _ fleet: TestFleet) async throws {
        let latest = ContinuousClock.now + .seconds(20)
        while await fleet.forwarder.encounters().absent != count, ContinuousClock.now < latest {
            try await fleet.caller.settle()
        }
        let held = await fleet.forwarder.encounters().absent
        #expect(held == count)
    }

    @Test func aCallWaitsForABackendToComeBack() async throws {
        try await TestFleet.run(of: 2) { _, _ in
            .echo
        } _: { fleet in
            for place in 0..<2 { await fleet.learn(.unreachable, of: place) }
            var request = RawRequest()
            request.body = (0..<5_000).map { UInt8(truncatingIfNeeded: $0) }
            let calls = [try await fleet.caller.start(request), try await fleet.caller.start()]
            try await untilHeld(2, fleet)
            // One that comes back is not asked before it serves.
            await fleet.learn(.notServing, of: 1)
            try await untilHeld(2, fleet)
            await fleet.learn(.serving, of: 1)
            let first = try await calls[0].end()
            #expect(first.status == "0")
            #expect(first.body == request.body)
            #expect(try await calls[1].end().status == "0")
            #expect(fleet.heads == [0, 2])
            try await untilHeld(0, fleet)
        }
    }

    @Test func aCallWaitsNoLongerThanItMayAndLaterOnesNotAtAll() async throws {
        var limits = ForwardingLimits()
        limits.absenceMax = .milliseconds(200)
        try await TestFleet.run(of: 1, limits: limits) { _, _ in
            .echo
        } _: { fleet in
            await fleet.learn(.unreachable, of: 0)
            let told = try ToldFailure(try await fleet.caller.call())
            #expect(told.reason == "BACKEND_UNREACHABLE")
            for _ in 0..<100 {
                let answer = try await fleet.caller.call()
                #expect(answer.status == "14")
                #expect(answer.head["grpc-retry-pushback-ms"] == "1000")
            }
            // It was back in between: then it is waited for again.
            await fleet.learn(.serving, of: 0)
            await fleet.learn(.unreachable, of: 0)
            let waiting = try await fleet.caller.start()
            try await untilHeld(1, fleet)
            await fleet.learn(.serving, of: 0)
            #expect(try await waiting.end().status == "0")
        }
    }

    @Test func aCallIsToldBeforeItsDeadlineThatNobodyIsThere() async throws {
        try await TestFleet.run(of: 1) { _, _ in
            .echo
        } _: { fleet in
            await fleet.learn(.unreachable, of: 0)
            let request = RawRequest().with("grpc-timeout", "1S")
            let told = try ToldFailure(try await fleet.caller.call(request))
            #expect(told.reason == "BACKEND_UNREACHABLE")
            // Too little time to wait at all.
            let short = RawRequest().with("grpc-timeout", "90m")
            #expect(try ToldFailure(try await fleet.caller.call(short)).reason == told.reason)
        }
    }

    @Test func callsThatWaitAreBoundedAndLeaveWithTheirCallers() async throws {
        var limits = ForwardingLimits()
        limits.waitingCallsPerLoop = 2
        try await TestFleet.run(of: 1, limits: limits) { _, _ in
            .echo
        } _: { fleet in
            await fleet.learn(.unreachable, of: 0)
            let calls = [try await fleet.caller.start(), try await fleet.caller.start()]
            try await untilHeld(2, fleet)
            #expect(try await fleet.caller.call().status == "14")
            try await calls[0].cancel()
            try await untilHeld(1, fleet)
            await fleet.learn(.serving, of: 0)
            #expect(try await calls[1].end().status == "0")
            #expect(fleet.heads == [1])
        }
    }

    @Test func theHigherClassGoesFirstAndThenWhoeverCameFirst() {
        var line = AbsenceLine<Int>()
        let later = MonotonicInstant(nanoseconds: 10)
        line.join(1, .bulk, until: later)
        line.join(2, .normal, until: later)
        line.join(3, .normal, until: MonotonicInstant(nanoseconds: 5))
        line.join(4, .interactive, until: later)
        let gone = line.leaving(at: MonotonicInstant(nanoseconds: 5)) { $0 == 4 }
        #expect(Set(gone) == [3, 4])
        var order: [Int] = []
        while let highest = line.highest, let next = line.next(highest) { order.append(next) }
        #expect(order == [2, 1])
        #expect(line.isEmpty)
    }

    /// With arrays that move up at each call this takes a minute and more.
    @Test(.timeLimit(.minutes(1)))
    func aLineOfAsManyAsMayWaitEmptiesAtOnce() {
        var line = AbsenceLine<Int>()
        let later = MonotonicInstant(nanoseconds: 10)
        for call in 0..<1_000_000 { line.join(call, .normal, until: later) }
        var count = 0
        while let call = line.next(.normal), call == count { count += 1 }
        #expect(count == 1_000_000 && line.isEmpty)
    }
}
