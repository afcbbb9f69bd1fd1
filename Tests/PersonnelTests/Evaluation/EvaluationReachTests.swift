import Conventions
import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import RPC
import Storage
import Testing
import WellKnownMessages

/// Who takes which step by posts: the subject, the personnel officer, the agency's head, and the
/// organisation that decides by the management scope.
@Suite struct EvaluationReachTests {
    private static let subject = "people/hanoi-id:subject"
    private static let officer = "people/hanoi-id:officer"
    private static let head = "people/hanoi-id:head"
    private static let chair = "people/hanoi-id:chair"
    private static let out = "NOT_WITHIN_REACH"

    /// Runs a body in which `o1` is a specialist, `o2` the personnel officer and `o3` the head of
    /// the commune, and `o4` sits in the committee of the city.
    private static func run(_ body: (EvaluationBench) async throws -> Void) async throws {
        try await EvaluationBench.run { bench in
            try await bench.seat(subject, "o1", "desk", in: "xa")
            try await bench.seat(officer, "o2", "hr", in: "xa", [.hrOfficer])
            try await bench.seat(head, "o3", "lead", in: "xa", [.agencyHead], head: .head)
            try await bench.seat(chair, "o4", "seat", in: "tp", [.committeeStanding])
            try await bench.round()
            for number in 1...3 { try await bench.add("e\(number)", "officials/o\(number)") }
            try await body(bench)
        }
    }

    @Test func eachTakesTheOwnStepsAlone() async throws {
        try await Self.run { bench in
            for other in [Self.officer, Self.head, Self.chair] {
                let told = await bench.told(other) { try await bench.assess("e1") }
                #expect(told == Self.out, "\(other)")
            }
            let own = await bench.told(Self.subject) { try await bench.assess("e1") }
            #expect(own == nil)
            for other in [Self.subject, Self.head] {
                let told = await bench.told(other) { try await bench.appraiseAsCaller("e1") }
                #expect(told == (other == Self.subject ? "OWN_CASE" : Self.out))
            }
            let appraised = await bench.told(Self.officer) {
                try await bench.appraiseAsCaller("e1")
            }
            #expect(appraised == nil)
            let byOfficer = await bench.told(Self.officer) { try await bench.decideAsCaller("e1") }
            #expect(byOfficer == Self.out)
            let decided = await bench.told(Self.head) { try await bench.decideAsCaller("e1") }
            #expect(decided == nil)
            try await bench.acting(as: .byPosts(Self.subject)) {
                let read = try await bench.evaluation("e1")
                #expect(read.decision?.reason == "Theo kết quả công tác")
                let listed = try await bench.client.listEvaluations(
                    ListEvaluationsRequest(parent: "officials/o1")
                )
                #expect(listed.evaluations.map(\.name) == ["evaluations/e1"])
                let others = await status { _ = try await bench.evaluation("e2") }
                #expect(others.reason == Self.out)
            }
            let contested = await bench.told(Self.subject) { try await bench.contest("e1") }
            #expect(contested == "EVALUATION_STATE_REFUSED")
        }
    }

    @Test func nobodyGradesOneselfOrTwice() async throws {
        try await Self.run { bench in
            try await bench.round("r26") { $0.year = 2026 }
            for (person, reason) in [("o2", "OWN_CASE"), ("nobody", Self.out), ("o5", nil)] {
                let told = await bench.told(Self.officer) {
                    try await bench.add("x", "officials/\(person)", to: "r26", holding: "lead")
                }
                #expect(told == reason ?? "INVALID_FIELDS", "\(person)")
            }
            for id in ["e2", "e3"] { try await bench.assess(id) }
            let own = await bench.told(Self.officer) { try await bench.appraiseAsCaller("e2") }
            #expect(own == "OWN_CASE")
            try await bench.appraise("e3", .sample(.httnv))
            let head = await bench.told(Self.head) { try await bench.decideAsCaller("e3") }
            #expect(head == "OWN_CASE")
            try await bench.appraise("e2", .sample(.httnv))
            let same = await status {
                try await bench.acting(as: EvaluationBench.appraiser) {
                    try await bench.decideAsCaller("e2")
                }
            }
            #expect(same.reason == "EVALUATOR_NOT_ANOTHER")
            for id in ["e2", "e3"] { try await bench.decide(id, .sample(.httnv)) }
            try await bench.assess("e1")
            try await bench.appraise("e1", .sample(.httnv))
            try await bench.decide("e1", .sample(.httnv))
            try await bench.publish()
            try await bench.contest("e2")
            let again = await status {
                try await bench.acting(as: EvaluationBench.decider) {
                    _ = try await bench.client.reviewEvaluation(
                        ReviewEvaluationRequest(
                            name: "evaluations/e2",
                            review: .sample(.httnv)
                        )
                    )
                }
            }
            #expect(again.reason == "EVALUATOR_NOT_ANOTHER")
        }
    }

    @Test func whoHeadsAUnitIsGradedFromAbove() async throws {
        try await Self.run { bench in
            try await bench.round("units", .organization, of: "tp") { $0.year = 2026 }
            try await bench.add("unit", "organizations/xa", to: "units")
            let assessed = await bench.told(Self.head) { try await bench.assess("unit") }
            #expect(assessed == nil)
            let officer = await bench.told(Self.officer) {
                try await bench.appraiseAsCaller("unit")
            }
            #expect(officer == Self.out)
            try await bench.appraise("unit", .sample(.httnv))
            let head = await bench.told(Self.head) { try await bench.decideAsCaller("unit") }
            #expect(head == "OWN_CASE")
            let above = await bench.told(Self.chair) { try await bench.decideAsCaller("unit") }
            #expect(above == nil)
        }
    }

    @Test func theManagementScopeDecides() async throws {
        try await Self.run { bench in
            try await bench.scope(of: "desk", decidedBy: "tp")
            try await bench.assess("e1")
            try await bench.appraise("e1", .sample(.httnv))
            let head = await bench.told(Self.head) { try await bench.decideAsCaller("e1") }
            #expect(head == Self.out)
            let chair = await bench.told(Self.chair) { try await bench.decideAsCaller("e1") }
            #expect(chair == nil)
            let read = try await bench.evaluation("e1")
            #expect(read.decision?.decidingOrganization == "organizations/tp")
        }
    }

    @Test func whoIsNotClearedSeesTheToldGradeAlone() async throws {
        try await Self.run { bench in
            for number in 1...3 {
                try await bench.assess("e\(number)")
                try await bench.appraise("e\(number)", .sample(.httnv))
                try await bench.decide("e\(number)", .sample(.httnv))
            }
            let caller = Caller.byPosts(Self.officer, sees: [])
            try await bench.acting(as: caller) {
                let read = try await bench.evaluation("e1")
                #expect(read.state == .decided && read.grade == .unspecified)
                #expect(read.decision == nil && read.appraisal == nil)
                let written = await status { try await bench.appraiseAsCaller("e1") }
                #expect(written.reason == "FIELD_NOT_VISIBLE")
            }
            try await bench.publish()
            try await bench.acting(as: caller) {
                let read = try await bench.evaluation("e1")
                #expect(read.grade == .httnv && read.decision == nil)
            }
        }
    }
}

extension EvaluationBench {
    /// The reason with which somebody's call is refused, by posts; `nil` when it is answered.
    fileprivate func told(_ subject: String, _ body: () async throws -> Void) async -> String? {
        await status {
            try await acting(as: .byPosts(subject)) { try await body() }
        }.reason
    }

    fileprivate func appraiseAsCaller(_ id: String) async throws {
        _ = try await client.appraiseEvaluation(
            AppraiseEvaluationRequest(name: "evaluations/\(id)", appraisal: .sample(.httnv))
        )
    }

    fileprivate func decideAsCaller(_ id: String) async throws {
        _ = try await client.decideEvaluation(
            DecideEvaluationRequest(name: "evaluations/\(id)", decision: .sample(.httnv))
        )
    }

    /// Puts a post in a management scope that decides on evaluations.
    fileprivate func scope(of post: String, decidedBy organization: String) async throws {
        let journal = record.personnel.journal
        let service = ManagementScopeService(
            journal: journal,
            tokens: try await PageTokens(of: journal.database),
            roles: try .embedded(),
            codes: try .embedded(),
            clock: record.clock
        )
        _ = try await ManagementScopeClient(LocalGateway.channel(service))
            .createManagementScope(
                CreateManagementScopeRequest(
                    managementScope: ManagementScope(
                        scopeCode: "BTV_CITY",
                        displayName: "Diện Ban Thường vụ quản lý",
                        decidingOrganization: "organizations/\(organization)",
                        positions: ["positions/\(post)"],
                        decides: [.evaluate],
                        startDate: GoogleDate("2026-11-21")
                    )
                )
            )
    }
}
