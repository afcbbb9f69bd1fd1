import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

@testable import PersonnelService

/// The tables of states at the service, who takes which step, and what an erasure leaves.
@Suite struct TrainingStateTests {
    /// DOMAIN 5.16, typed from the page.
    private static let page: [EnrolmentState: Set<EnrolmentState>] = [
        .nominated: [.confirmed, .withdrawn],
        .confirmed: [.attending, .withdrawn],
        .attending: [.passed, .failed, .withdrawn],
    ]
    private static let steps: [EnrolmentState] = [
        .confirmed, .attending, .passed, .failed, .withdrawn,
    ]

    @Test func theTableIsThePage() {
        #expect(TrainingTransitions.enrolments.mapValues { Set($0) } == Self.page)
    }

    @Test func everyOtherStepIsRefused() async throws {
        try await TrainingBench.run { bench in
            try await bench.plan("p", 2026)
            try await bench.add("a", to: "p", "2026-11-02", "2026-11-06")
            try await bench.nominate("e", 1, for: "a", on: "2026-10-01")
            try await bench.nominate("out", 2, for: "a", on: "2026-10-01")
            try await bench.step("out", .withdrawn, on: "2026-10-02")
            try await bench.advance("a", .running, on: "2026-11-02")
            try await expectRefusals(of: "e", .nominated, bench)
            try await bench.confirm("e", on: "2026-11-02")
            try await expectRefusals(of: "e", .confirmed, bench)
            try await bench.step("e", .attending, on: "2026-11-02")
            try await expectRefusals(of: "e", .attending, bench)
            let made = try await bench.step(
                "e",
                .passed,
                on: "2026-11-06",
                certificate: TrainingCertificate(
                    certificateNumber: "CC-1",
                    issueDate: GoogleDate("2026-11-10"),
                    expiryDate: GoogleDate("2029-11-10")
                )
            )
            #expect(made.certificate?.certificateNumber == "CC-1")
            try await expectRefusals(of: "e", .passed, bench)
            try await expectRefusals(of: "out", .withdrawn, bench)
            let states: [(String, EnrolmentState)] = [
                ("2026-10-31", .nominated), ("2026-11-05", .attending), ("2026-11-06", .passed),
            ]
            for (day, state) in states {
                let read = try await bench.enrolment("e", asOf: day)
                #expect(read.state == state, "\(day)")
            }
            try await expectErasure(of: "e", bench)
        }
    }

    private func expectErasure(of id: String, _ bench: TrainingBench) async throws {
        try await bench.record.personnel.journal.database.write { transaction in
            let official = try OfficialReader(reader: transaction).find(id: "o1")
            guard let official else { throw Failure(.storageDamaged) }
            let names = try TrainingErasure(transaction: transaction).erase(of: official)
            #expect(names == ["enrolments/\(id)"])
        }
        let erased = try await bench.enrolment(id)
        #expect(erased.certificate == nil && erased.nomination == nil && erased.state == .passed)
    }

    private func expectRefusals(
        of id: String,
        _ state: EnrolmentState,
        _ bench: TrainingBench
    ) async throws {
        for other in Self.steps where Self.page[state]?.contains(other) != true {
            let told = await status {
                if other == .confirmed {
                    try await bench.confirm(id, on: "2026-11-06")
                } else {
                    try await bench.step(id, other, on: "2026-11-06")
                }
            }
            #expect(told.reason == "TRAINING_STATE_REFUSED", "\(state) \(other)")
            let metadata = told.detail(GoogleErrorInfo.self)?.metadata
            #expect(metadata?["from"] == state.code && metadata?["to"] == other.code)
            #expect(metadata?["allowed"]?.isEmpty == false)
        }
    }

    @Test func aClassBeginsOnItsFirstDayAndTakesNobodyAfterIt() async throws {
        try await TrainingBench.run { bench in
            try await bench.plan("p", 2026)
            try await bench.add("a", to: "p", "2026-11-02", "2026-11-06")
            try await bench.nominate("e", 1, for: "a", on: "2026-10-01")
            try await bench.confirm("e", on: "2026-10-02")
            let early = await status { try await bench.advance("a", .running, on: "2026-11-01") }
            #expect(early.reason == "INVALID_FIELDS")
            let skipped = await status { try await bench.advance("a", .finished, on: "2026-11-06") }
            #expect(skipped.reason == "TRAINING_STATE_REFUSED")
            let unheld = await status { try await bench.step("e", .attending, on: "2026-11-02") }
            #expect(unheld.reason == "TRAINING_STATE_REFUSED")
            try await bench.advance("a", .running, on: "2026-11-02")
            let late = await status { try await bench.nominate("x", 2, for: "a", on: "2026-11-03") }
            #expect(late.reason == "TRAINING_STATE_REFUSED")
            try await bench.advance("a", .cancelled, on: "2026-11-04")
            let cancelled = await status {
                try await bench.step("e", .attending, on: "2026-11-04")
            }
            #expect(cancelled.reason == "TRAINING_STATE_REFUSED")
        }
    }

    @Test func whoNominatesDoesNotConfirmAndNobodyTheOwn() async throws {
        try await TrainingBench.run { bench in
            try await bench.plan("p", 2026)
            try await bench.add("a", to: "p", "2026-12-01", "2026-12-11")
            try await bench.nominate("e", 1, for: "a", on: "2026-11-20")
            let same = await status {
                try await bench.confirm("e", on: "2026-11-20", as: TrainingBench.unit)
            }
            #expect(same.reason == "ENROLMENT_DECIDER_NOT_ANOTHER")
            let evaluation = EvaluationBench(
                record: bench.record,
                client: EvaluationClient(LocalGateway.channel())
            )
            let officer = "people/hanoi-id:post"
            try await evaluation.seat(officer, "o2", "training", in: "tp", [.trainingOfficer])
            try await evaluation.seat("people/hanoi-id:own", "o1", "desk", in: "xa")
            try await bench.nominate("own", 2, for: "a", on: "2026-11-20")
            let own = await status {
                try await bench.confirm("own", on: "2026-11-20", as: .byPosts(officer))
            }
            #expect(own.reason == "OWN_CASE")
            try await bench.confirm("e", on: "2026-11-20", as: .byPosts(officer))
            try await bench.record.acting(as: .byPosts(officer)) {
                let plan = try await bench.client.getTrainingPlan(
                    GetTrainingPlanRequest(name: "trainingPlans/p")
                )
                let plans = try await bench.client.listTrainingPlans(
                    ListTrainingPlansRequest(parent: "organizations/tp")
                )
                #expect(plans.trainingPlans == [plan] && plan.year == 2026)
                let planned = try await bench.client.getTrainingClass(
                    GetTrainingClassRequest(
                        name: "trainingClasses/a",
                        asOf: GoogleDate("2026-01-10")
                    )
                )
                #expect(planned.state == .planned && planned.capacity == 100)
            }
            try await bench.record.acting(as: .byPosts("people/hanoi-id:own")) {
                let read = try await bench.enrolment("e")
                #expect(read.state == .confirmed)
                let other = await status { _ = try await bench.enrolment("own") }
                #expect(other.reason == "NOT_WITHIN_REACH")
            }
        }
    }

    @Test func aClassHasSoManyEnrolments() async throws {
        try await TrainingBench.run { bench in
            try await bench.plan("p", 2026)
            try await bench.add("a", to: "p", "2026-12-01", "2026-12-11")
            try await bench.nominate("e", 1, for: "a", on: "2026-11-20")
            try await bench.step("e", .withdrawn, on: "2026-11-21")
            let more = PersonnelLimits.enrolmentsOfClassMax - 1
            try await bench.record.personnel.journal.database.write { transaction in
                try transaction.execute(
                    """
                    WITH RECURSIVE n (i) AS (
                        SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(more)
                    )
                    INSERT INTO enrolment (
                        number, id, training_class_number, training_class_id, official_number,
                        official_id, organization_number, organization_id, plan_kind, state,
                        state_from, content, nominator, valid_from, valid_to, version,
                        created_at, updated_at
                    ) SELECT
                        number + i, id || i, training_class_number, training_class_id,
                        official_number, official_id, organization_number, organization_id,
                        plan_kind, state, state_from, content, nominator, valid_from, valid_to,
                        version, created_at, updated_at
                    FROM enrolment, n WHERE id = 'e'
                    """
                )
            }
            let told = await status { try await bench.nominate("x", 2, for: "a", on: "2026-11-20") }
            #expect(told.reason == "ENROLMENTS_EXHAUSTED" && told.code == .resourceExhausted)
        }
    }
}
