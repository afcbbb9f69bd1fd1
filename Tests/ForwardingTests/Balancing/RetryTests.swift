import Fleet
import Forwarding
import RPC
import RPCTransport
import Testing

@testable import Forwarding

/// Calls that a backend has provably not looked at go to another one.
@Suite struct RetryTests {
    @Test func goesElsewhereWhenNobodyListens() async throws {
        try await TestFleet.run(of: 3) { _, _ in
            .echo
        } _: { fleet in
            await fleet.backends[0].close()
            await fleet.backends[1].close()
            let statuses = try await fleet.call(times: 50)
            #expect(statuses.allSatisfy { $0 == "0" })
            #expect(fleet.heads == [0, 0, 50])
        }
    }

    @Test func goesElsewhereWhenRefused() async throws {
        try await TestFleet.run(of: 2) { place, _ in
            place == 0 ? .refuse : .echo
        } _: { fleet in
            var request = RawRequest()
            request.body = (0..<5_000).map { UInt8(truncatingIfNeeded: $0) }
            for _ in 0..<8 {
                let answer = try await fleet.caller.call(request)
                #expect(answer.status == "0")
                #expect(answer.body == request.body)
            }
            #expect(fleet.heads[1] == 8)
        }
    }

    @Test func attemptsStayBelowTheBudget() async throws {
        var limits = ForwardingLimits()
        limits.outliers.failuresInARow = .max
        try await TestFleet.run(of: 3, limits: limits) { _, _ in
            .refuse
        } _: { fleet in
            let calls = 400
            let statuses = try await fleet.call(times: calls)
            #expect(statuses.allSatisfy { $0 == "14" })
            let attempts = fleet.heads.reduce(0, +)
            #expect(attempts > calls)
            #expect(attempts * 10 <= calls * 12)
        }
    }

    @Test func aCallThatHadAnAnswerIsNotSentAgain() async throws {
        try await TestFleet.run(of: 2) { _, _ in
            .hangUp
        } _: { fleet in
            let answer = try await fleet.caller.call()
            let told = try ToldFailure(answer)
            #expect(told.reason == "BACKEND_LOST")
            #expect(fleet.heads.reduce(0, +) == 1)
        }
    }

    @Test func retriesAreAPartOfTheCalls() {
        var budget = RetryBudget()
        var retries = 0
        for _ in 0..<10_000 {
            budget.earn()
            while budget.spend() { retries += 1 }
        }
        #expect((1_500...1_510).contains(retries))
    }

    @Test func whatWasSavedIsBounded() {
        var budget = RetryBudget()
        for _ in 0..<100_000 { budget.earn() }
        var retries = 0
        while budget.spend() { retries += 1 }
        #expect(retries == 100)
    }
}
