import RPC
import RPCTransport
import Testing

@testable import GatewayService

/// When the gateway asks a backend for its descriptors.
@Suite struct RefreshPlanTests {
    private let backend = Endpoint(host: "10.0.0.1", port: 1)
    private let start = MonotonicInstant(nanoseconds: 0)

    private func isDue(
        _ plan: inout RefreshPlan,
        after seconds: Int,
        isServing: Bool = true,
        services: Set<String> = ["a.A"]
    ) -> Bool {
        let sight = ServiceCensus.Sight(isServing: isServing, services: services)
        return plan.due([(backend, sight)], at: start + .seconds(seconds)) == [backend]
    }

    @Test func whoServesIsAskedAtOnceThenOnceInAWhile() {
        var plan = RefreshPlan()
        let states = [
            isDue(&plan, after: 0, isServing: false), isDue(&plan, after: 1),
            isDue(&plan, after: 2),
        ]
        #expect(states == [false, true, true])
        plan.asked(backend, hasAnswered: true, at: start + .seconds(2))
        let later = [isDue(&plan, after: 16), isDue(&plan, after: 17)]
        #expect(later == [false, true])
    }

    @Test func whoComesBackOrChangesIsAskedAtOnce() {
        var plan = RefreshPlan()
        _ = isDue(&plan, after: 0)
        plan.asked(backend, hasAnswered: true, at: start)
        let back = [
            isDue(&plan, after: 1), isDue(&plan, after: 2, isServing: false),
            isDue(&plan, after: 3),
        ]
        #expect(back == [false, false, true])
        plan.asked(backend, hasAnswered: true, at: start + .seconds(3))
        let changed = [
            isDue(&plan, after: 4), isDue(&plan, after: 5, services: ["a.A", "a.B"]),
        ]
        #expect(changed == [false, true])
    }

    @Test func manyBackendsAreAskedLessOften() {
        var plan = RefreshPlan()
        let sight = ServiceCensus.Sight(isServing: true, services: [])
        let many = (1...300).map { (backend: Endpoint(host: "10.0.0.2", port: $0), sight: sight) }
        _ = plan.due(many, at: start)
        for (backend, _) in many { plan.asked(backend, hasAnswered: true, at: start) }
        let counts = [29, 30].map { plan.due(many, at: start + .seconds($0)).count }
        #expect(counts == [0, 300])
    }

    @Test func whoDoesNotAnswerIsAskedAgainAfterAPause() {
        var plan = RefreshPlan()
        _ = isDue(&plan, after: 0)
        plan.asked(backend, hasAnswered: false, at: start)
        let states = [isDue(&plan, after: 4), isDue(&plan, after: 5)]
        #expect(states == [false, true])
    }
}
