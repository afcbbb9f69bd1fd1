import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing
import WellKnownMessages

@testable import PersonnelService

/// The tables of states, and the quota, as values.
@Suite struct EvaluationStateTests {
    /// DOMAIN 5.12, typed from the page, with the correction of an appraisal before the decision.
    private static let page: [EvaluationState: Set<EvaluationState>] = [
        .notStarted: [.selfAssessed],
        .selfAssessed: [.appraised],
        .appraised: [.appraised, .decided],
        .decided: [.notified],
        .notified: [.contested, .closed],
        .contested: [.reviewed],
        .reviewed: [.notified],
        .closed: [.regraded],
    ]

    @Test func theTableIsThePage() {
        var table: [EvaluationState: Set<EvaluationState>] = [:]
        for step in EvaluationTransition.table { table[step.from, default: []].insert(step.next) }
        #expect(table == Self.page)
        for from in EvaluationState.allCases {
            for next in EvaluationState.allCases {
                let isAllowed = Self.page[from]?.contains(next) ?? false
                do throws(Failure) {
                    try EvaluationTransition.check("evaluations/e", from: from, to: next)
                    #expect(isAllowed, "\(from) \(next)")
                } catch {
                    #expect(!isAllowed && error.reason == .evaluationStateRefused)
                }
            }
        }
    }

    @Test func aRoundOpensIsPublishedAndCloses() {
        #expect(EvaluationRoundState.open.next == .published)
        #expect(EvaluationRoundState.published.next == .closed)
        #expect(EvaluationRoundState.closed.next == nil)
    }

    /// How many are excellent and good, the base, and how many may be excellent of 20 in a hundred.
    @Test(
        arguments: [
            (0, 0, .goodOnly, 0), (0, 4, .goodOnly, 0), (1, 5, .goodOnly, 1),
            (9, 5, .goodOnly, 1), (2, 10, .goodOnly, 2), (1, 4, .goodAndExcellent, 1),
            (2, 8, .goodAndExcellent, 2), (1, 3, .goodAndExcellent, 0), (0, 9, .goodOnly, 1),
        ] as [(Int, Int, ExcellentQuota.Base, Int)]
    )
    func oneInFiveOfTheGood(
        excellent: Int,
        good: Int,
        base: ExcellentQuota.Base,
        allowed: Int
    ) {
        let grades =
            Array(repeating: EvaluationGrade.htxsnv, count: excellent)
            + Array(repeating: .httnv, count: good) + [.htnv, .khtnv, .notGraded]
        let quota = ExcellentQuota(percent: 20, base: base)
        #expect(quota.allowed(among: grades) == allowed)
        #expect(quota.excellent(among: grades) == excellent)
    }

    @Test func fewSubjectsHaveALimitOfTheirOwn() {
        var quota = ExcellentQuota(percent: 20, base: .goodOnly)
        quota.small = ExcellentQuota.Small(sizes: 1...4, most: 1)
        #expect(quota.allowed(among: [.htxsnv, .htnv, .htnv, .htnv]) == 1)
        #expect(quota.allowed(among: [.htxsnv, .htnv, .htnv, .htnv, .htnv]) == 0)
    }

    /// The table at the service: each call that the state does not have is refused, and the refusal
    /// names the state and what is allowed.
    @Test func everyOtherStepIsRefused() async throws {
        try await EvaluationBench.run { bench in
            try await bench.round()
            try await bench.add("e", "officials/o3")
            let steps: [(EvaluationState, () async throws -> Void)] = [
                (.selfAssessed, { try await bench.assess("e") }),
                (.appraised, { try await bench.appraise("e", .sample(.httnv)) }),
                (.decided, { try await bench.decide("e", .sample(.httnv)) }),
                (.contested, { try await bench.contest("e") }),
                (.reviewed, { try await bench.review("e", .sample(.httnv)) }),
                (.regraded, { try await bench.regrade("e", .sample(.htnv), .sample(.htnv)) }),
            ]
            let way: [(EvaluationState, () async throws -> Void)] = [
                (.selfAssessed, { try await bench.assess("e") }),
                (.appraised, { try await bench.appraise("e", .sample(.httnv)) }),
                (.decided, { try await bench.decide("e", .sample(.httnv)) }),
                (.notified, { try await bench.publish() }),
                (.contested, { try await bench.contest("e") }),
                (.reviewed, { try await bench.review("e", .sample(.httnv)) }),
                (.notified, { try await bench.notify("e") }),
                (.closed, { try await bench.close() }),
                (
                    .regraded,
                    {
                        try await bench.regrade(
                            "e",
                            .sample(.htnv),
                            .sample(.htnv),
                            as: EvaluationBench.decider
                        )
                    }
                ),
            ]
            var state = EvaluationState.notStarted
            for (next, go) in way {
                for (other, step) in steps where Self.page[state]?.contains(other) != true {
                    let told = await status { try await step() }
                    #expect(told.reason == "EVALUATION_STATE_REFUSED", "\(state) \(other)")
                    let metadata = told.detail(GoogleErrorInfo.self)?.metadata
                    #expect(metadata?["from"] == state.code && metadata?["to"] == other.code)
                    #expect(metadata?["allowed"]?.isEmpty == false)
                }
                try await go()
                state = try await bench.evaluation("e").state
                #expect(state == next)
            }
        }
    }
}
