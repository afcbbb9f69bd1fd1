import Quotas
import RPC
import Testing

@testable import Forwarding

/// Which calls go first when a backend has as many as it may have.
@Suite struct PriorityTests {
    private func limits(calls: Int, waiting: Int) -> ForwardingLimits {
        var limits = ForwardingLimits()
        limits.overload.callsPerLoop = calls
        limits.overload.callsPerBackend = calls
        limits.overload.waitingCalls = waiting
        limits.overload.waitingMax = .seconds(3_600)
        return limits
    }

    private let bulk = RawRequest().with(":path", "/test.v1.Service/ImportAll")

    /// Starts calls, and waits until so many are with the backend.
    private func start(
        _ request: RawRequest,
        _ count: Int,
        reaching heads: Int,
        _ fleet: TestFleet
    ) async throws -> [RawCall] {
        var calls: [RawCall] = []
        for _ in 0..<count { calls.append(try await fleet.caller.start(request)) }
        while fleet.heads[0] < heads { try await fleet.caller.settle() }
        return calls
    }

    @Test func bulkLeavesPlacesToTheOthers() async throws {
        try await TestFleet.run(of: 1, limits: limits(calls: 8, waiting: 0)) { _, _ in
            .silence
        } _: { fleet in
            _ = try await start(bulk, 5, reaching: 5, fleet)
            for _ in 0..<3 {
                let refused = try await fleet.caller.call(bulk)
                #expect(refused.status == "8")
                #expect(try ToldFailure(refused).reason == "BACKEND_BUSY")
            }
            _ = try await start(RawRequest(), 3, reaching: 8, fleet)
            #expect(try await fleet.caller.call().status == "8")
            #expect(fleet.heads == [8])
        }
    }

    @Test func theHigherClassGoesFirstThoughItCameLater() async throws {
        try await TestFleet.run(of: 1, limits: limits(calls: 2, waiting: 8)) { _, call in
            call < 2 ? .silence : .echo
        } _: { fleet in
            let held = try await start(RawRequest(), 2, reaching: 2, fleet)
            let waiting = try await fleet.caller.start(bulk)
            try await fleet.caller.settle()
            let later = try await fleet.caller.start()
            try await fleet.caller.settle()
            #expect(fleet.heads == [2])
            try await held[0].cancel()
            #expect(try await later.end().status == "0")
            // One place is taken, the other is kept free of bulk.
            try await fleet.caller.settle()
            #expect(fleet.heads == [3])
            try await held[1].cancel()
            #expect(try await waiting.end().status == "0")
        }
    }

    @Test func whoIsHigherPushesTheNewestOfTheLowestOutOfAFullLine() async throws {
        try await TestFleet.run(of: 1, limits: limits(calls: 1, waiting: 2)) { _, call in
            call < 1 ? .silence : .echo
        } _: { fleet in
            let held = try await start(RawRequest(), 1, reaching: 1, fleet)
            let first = try await fleet.caller.start(bulk)
            let second = try await fleet.caller.start(bulk)
            try await fleet.caller.settle()
            let higher = try await fleet.caller.start()
            #expect(try await second.end().status == "8")
            #expect(try await fleet.caller.call(bulk).status == "8")
            try await held[0].cancel()
            #expect(try await higher.end().status == "0")
            #expect(try await first.end().status == "0")
        }
    }

    @Test func aCallThatWaitsForItsClassEndsAtItsDeadline() async throws {
        try await TestFleet.run(of: 1, limits: limits(calls: 2, waiting: 8)) { _, _ in
            .silence
        } _: { fleet in
            _ = try await start(bulk, 1, reaching: 1, fleet)
            let late = try await fleet.caller.call(bulk.with("grpc-timeout", "30m"))
            #expect(late.status == "4")
            #expect(fleet.heads == [1])
        }
    }

    @Test func rulesTellTheClasses() async throws {
        try await TestFleet.run(of: 1, limits: limits(calls: 8, waiting: 0)) { _, _ in
            .silence
        } _: { fleet in
            fleet.forwarder.prioritize(by: CallPriorities(caller: { _ in .bulk }))
            try await fleet.caller.settle()
            _ = try await start(RawRequest(), 5, reaching: 5, fleet)
            #expect(try await fleet.caller.call().status == "8")
            fleet.forwarder.prioritize(by: CallPriorities(method: { _ in .interactive }))
            try await fleet.caller.settle()
            _ = try await start(bulk, 3, reaching: 8, fleet)
        }
    }

    @Test(arguments: [
        (1, 1, 1, 1), (2, 2, 2, 1), (4, 4, 4, 3), (8, 8, 8, 5), (16, 16, 15, 10),
        (1_024, 1_024, 960, 640),
    ])
    func everyClassLeavesWhatIsForThoseAboveIt(
        calls: Int,
        interactive: Int,
        normal: Int,
        bulk: Int
    ) {
        let limits = OverloadLimits()
        let places = [CallPriority.interactive, .normal, .bulk].map {
            limits.places(of: calls, for: $0)
        }
        #expect(places == [interactive, normal, bulk])
    }

    @Test func linesAreBoundedTogether() {
        var limits = OverloadLimits()
        limits.waitingCalls = 3
        var lines = WaitingLines<Int>(limits)
        let now = MonotonicInstant(nanoseconds: 0)
        #expect(lines.highest == nil && lines.isEmpty)
        #expect(lines.join(1, .bulk, at: now) == nil)
        #expect(lines.join(2, .normal, at: now) == nil)
        #expect(lines.join(3, .bulk, at: now) == nil)
        #expect(lines.join(4, .bulk, at: now) == 4)
        #expect(lines.join(5, .interactive, at: now) == 3)
        #expect(lines.join(6, .normal, at: now) == 1)
        #expect(lines.join(7, .normal, at: now) == 7)
        #expect(lines.join(8, .interactive, at: now) == 6)
        #expect(lines.isEmpty(before: .interactive) == false)
        #expect(lines.highest == .interactive)
        #expect(lines.next(.interactive, at: now) == 5)
        #expect(lines.expired(at: now + limits.waitingMax).sorted() == [2, 8])
        #expect(lines.isEmpty)
    }
}
