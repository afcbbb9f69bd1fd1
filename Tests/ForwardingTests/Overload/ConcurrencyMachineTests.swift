import Testing

@testable import Forwarding

/// How many calls a backend gets, in simulated time.
@Suite struct ConcurrencyMachineTests {
    @Test(arguments: [(1, 1), (1, 5), (10, 5), (50, 20), (4, 100)], [1.5, 2.0, 4.0])
    func underOverloadGoodputStaysAndWaitingIsShort(backend: (Int, Int), load: Double) {
        let (workers, work) = backend
        let capacity = Double(workers) * 1_000 / Double(work)
        var simulation = SimulatedBackend(workers: workers, work: work)
        simulation.run(callsPerSecond: capacity * 0.5, for: 2_000)
        #expect(simulation.refused == 0)
        simulation.run(callsPerSecond: capacity * load, for: 10_000)
        simulation.run(callsPerSecond: capacity * load, for: 10_000)
        #expect(Double(simulation.answered) >= 0.9 * capacity * 10)
        let fewest = Double(OverloadLimits().callsMin) / capacity * 1_000
        #expect(Double(simulation.meanTime) <= max(Double(work) * 3 + 10, fewest * 1.5))
    }

    /// However the queue stands when it is first seen: with fewer calls they wait less.
    @Test(arguments: [5, 8, 10, 12, 15, 20])
    func waitingIsNotTakenForSlowWork(work: Int) {
        let capacity = 1_000 / Double(work)
        for load in stride(from: 1.6, through: 4, by: 0.1) {
            var simulation = SimulatedBackend(workers: 1, work: work)
            simulation.run(callsPerSecond: capacity * 0.9, for: 4_000)
            simulation.run(callsPerSecond: capacity * load, for: 3_000)
            simulation.run(callsPerSecond: capacity * load, for: 3_000)
            #expect(simulation.meanTime <= work * 4 + 10, "\(load) times what it can do")
        }
    }

    @Test func howLongCallsMayWaitFollowsTheWorkUnderOverload() {
        let limits = OverloadLimits()
        func waiting(_ work: Duration, _ isOverloaded: Bool) -> Duration {
            limits.waitingInBackend(workingFor: work, isOverloaded: isOverloaded)
        }
        #expect(waiting(.microseconds(100), true) == .milliseconds(5))
        #expect(waiting(.milliseconds(10), true) == .milliseconds(20))
        #expect(waiting(.seconds(2), true) == .milliseconds(50))
        #expect(waiting(.microseconds(100), false) == .milliseconds(50))
    }

    /// Forty callers that each wait for the answer before the next call, and a backend that its
    /// machine has made slow: refusing would help nobody.
    @Test func callersThatWaitForTheirAnswersAreNotRefused() {
        var simulation = SimulatedBackend(workers: 1, work: 1)
        simulation.run(callsPerSecond: 500, for: 1_000)
        #expect(simulation.refused == 0)
        simulation.run(callers: 40, for: 10_000)
        #expect(simulation.refused == 0)
        #expect(simulation.answered >= 9_900)
    }

    @Test func whatTheBackendCanDoIsNeverRefused() {
        var simulation = SimulatedBackend(workers: 8, work: 4)
        for _ in 0..<10 {
            simulation.run(callsPerSecond: 1_900, for: 1_000)
            #expect(simulation.refused == 0)
        }
    }

    @Test func slowWorkIsNotTakenForWaiting() {
        var simulation = SimulatedBackend(workers: .max, work: 2)
        simulation.run(callsPerSecond: 500, for: 2_000)
        simulation.work = 400
        simulation.run(callsPerSecond: 500, for: 10_000)
        // Until the cause is known, half of a second's calls may be lost.
        #expect(simulation.refused < 500)
        simulation.run(callsPerSecond: 500, for: 60_000)
        #expect(simulation.refused == 0)
        #expect(simulation.machine.limit == 1_024)
    }

    @Test func aBackendThatBecomesFasterGetsMore() {
        var simulation = SimulatedBackend(workers: 1, work: 10)
        simulation.run(callsPerSecond: 50, for: 2_000)
        simulation.run(callsPerSecond: 1_000, for: 10_000)
        #expect(simulation.machine.limit < 20)
        simulation.workers = 20
        simulation.run(callsPerSecond: 1_000, for: 5_000)
        simulation.run(callsPerSecond: 1_000, for: 5_000)
        #expect(simulation.refused == 0)
    }

    @Test func theGatewaysOwnTurnsAreNoFaultOfTheBackend() {
        var simulation = SimulatedBackend(workers: .max, work: 2)
        simulation.run(callsPerSecond: 500, for: 2_000)
        simulation.lag = 200
        simulation.run(callsPerSecond: 500, for: 5_000)
        #expect(simulation.refused == 0)
    }

    @Test func aNumberOfTheRoutesIsSharedByTheEventLoops() {
        let limits = OverloadLimits()
        #expect(limits.ceiling(200, loops: 4) == 50)
        #expect(limits.ceiling(1, loops: 4) == 1)
        #expect(limits.ceiling(nil, loops: 2) == 512)
        #expect(limits.ceiling(nil, loops: 64) == 256)
    }

    @Test func callsCountForTwoPeriodsAtMost() {
        var recent = RecentCalls()
        let first = recent.begin()
        recent.advance()
        let second = recent.begin()
        #expect(recent.count == 2)
        recent.end(first)
        #expect(recent.count == 1)
        recent.advance()
        recent.advance()
        #expect(recent.count == 0)
        recent.end(second)
        #expect(recent.count == 0)
    }
}
