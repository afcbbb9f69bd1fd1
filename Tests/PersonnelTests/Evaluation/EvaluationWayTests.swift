import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import TypeContract
import WellKnownMessages

@testable import PersonnelService

/// A round from its opening to its end, as it is read on every day, and after it.
@Suite struct EvaluationWayTests {
    @Test(arguments: StoreKind.allCases)
    func whatWasToldIsReadOnEveryDay(_ kind: StoreKind) async throws {
        try await EvaluationBench.run(kind) { bench in
            let round = try await bench.round()
            #expect(round.state == .open && round.periodEndDate?.text == "2025-12-31")
            #expect(round.rules.map(\.ruleCode) == Array(repeating: "EVALUATION_SCALE", count: 4))
            #expect(round.rules.first?.citation == "366-QĐ/TW, Điều 11")
            for number in 1...5 {
                try await bench.grade("e\(number)", "officials/o\(number)", .httnv)
            }
            try await bench.add("e6", "officials/o6")
            let early = await status { try await bench.publish() }
            #expect(early.reason == "EVALUATIONS_NOT_READY")
            #expect(early.subjects == ["evaluations/e6"])
            try await bench.assess("e6")
            try await bench.appraise("e6", .sample(.htxsnv))
            let decided = try await bench.decide("e6", .sample(.htxsnv))
            #expect(decided.grade == .unspecified && decided.decision?.grade == .htxsnv)
            #expect(decided.appraisal?.totalScore == 9_300)
            #expect(decided.decision?.decidingOrganization == "organizations/xa")
            let rules = Set(decided.decision?.rules.map(\.ruleCode) ?? [])
            #expect(rules.contains("EVALUATION_SCALE"))
            #expect(rules.contains("EVALUATION_TASKS_EXCEEDED_PERCENT"))
            bench.record.clock.turn(to: "2026-11-23")
            let published = try await bench.publish()
            #expect(published.state == .published)
            let events = try await bench.record.personnel.events(last: 7)
            #expect(events.first == "evaluation_round.published organization xa tp/xa")
            #expect(events.last == "evaluation.notified official o6 tp/xa")
            let known = try await bench.evaluation("e1").updateTime
            bench.record.clock.turn(to: "2026-11-25")
            let contested = try await bench.contest("e1")
            #expect(contested.grade == .httnv && contested.contestReason == "Chưa tính việc đã làm")
            let unready = await status { try await bench.close() }
            #expect(unready.reason == "EVALUATIONS_NOT_READY")
            // Six are good but one: a second excellent one is too many.
            let tooMany = await status {
                try await bench.review("e1", .sample(.htxsnv), .sample(.htxsnv))
            }
            #expect(tooMany.rules == ["EVALUATION_EXCELLENT_QUOTA_PERCENT"])
            let reviewed = try await bench.review("e1", .sample(.htnv), .sample(.htnv))
            #expect(reviewed.grade == .httnv && reviewed.review?.grade == .htnv)
            #expect(try await bench.notify("e1").grade == .htnv)
            bench.record.clock.turn(to: "2026-11-27")
            #expect(try await bench.close().state == .closed)
            try await bench.contrast(known: known)
        }
    }

    @Test func aGradeChangesAfterTheRoundByADecisionAlone() async throws {
        try await EvaluationBench.run { bench in
            try await bench.round()
            try await bench.grade("e1", "officials/o1", .httnv)
            try await bench.publish()
            try await bench.close()
            let finding = AppraisalFinding(fact: .dutyDiscipline, documentNumber: "5-QĐ/KL")
            let appraisal = Appraisal.sample(.httnv) { $0.findings = [finding] }
            let same = await status {
                try await bench.regrade("e1", .sample(.httnv), appraisal)
            }
            #expect(same.fields == ["regrading.decision.grade"])
            let above = await status { try await bench.regrade("e1", .sample(.htnv), appraisal) }
            #expect(above.rules == ["EVALUATION_NOT_COMPLETED_FACTS"])
            let without = await status {
                try await bench.regrade("e1", .sample(.khtnv) { $0.reason = "" }, appraisal)
            }
            #expect(without.fields == ["regrading.decision.reason"])
            let regraded = try await bench.regrade("e1", .sample(.khtnv), appraisal)
            #expect(regraded.state == .regraded && regraded.grade == .khtnv)
            #expect(regraded.decision?.grade == .httnv)
            // The act has counted; in another year it does not again (X-18).
            try await bench.round("r26") { $0.year = 2026 }
            try await bench.add("f1", "officials/o1", to: "r26")
            try await bench.assess("f1")
            let twice = await status { try await bench.appraise("f1", appraisal) }
            #expect(twice.rules == ["EVALUATION_ACT_COUNTED_ONCE"])
            #expect(twice.reason == "EVALUATION_REFUSED")
        }
    }

    @Test(arguments: StoreKind.allCases)
    func othersAskForTheGradesOfTheLastYears(_ kind: StoreKind) async throws {
        try await EvaluationBench.run(kind) { bench in
            try await bench.round()
            try await bench.grade("e1", "officials/o1", .httnv)
            bench.record.clock.turn(to: "2026-11-24")
            try await bench.publish()
            try await bench.round("r26") { $0.year = 2026 }
            try await bench.add("f1", "officials/o1", to: "r26")
            try await bench.round("q") { round in
                round.period = .quarter
                round.quarter = 4
            }
            try await bench.grade("q1", "officials/o1", .htnv, in: "q")
            try await bench.publish("q")
            #expect(try await bench.grades("o1") == ["2025 HTTNV", "2024 –", "2023 –"])
            #expect(try await bench.grades("o1", years: 1, on: "2026-11-23") == ["2025 –"])
            #expect(try await bench.grades("o2", years: 1) == ["2025 –"])
            try await bench.assess("f1")
            try await bench.appraise("f1", .sample(.htnv))
            try await bench.decide("f1", .sample(.htnv) { $0.decisionNumber = "30-QĐ" })
            #expect(try await bench.grades("o1", years: 1) == ["2025 HTTNV"])
            try await bench.publish("r26")
            #expect(try await bench.grades("o1", years: 2) == ["2026 HTNV", "2025 HTTNV"])
            let many = await status { _ = try await bench.grades("o1", years: 21) }
            #expect(many.fields == ["years"])
        }
    }

    @Test func gradesOfBeforeTheRecordAreRegistered() async throws {
        try await EvaluationBench.run { bench in
            for (year, grade) in [(2024, EvaluationGrade.htxsnv), (2025, .htnv)] {
                let made = try await bench.register("g\(year)", "officials/o1", year, grade)
                #expect(made.state == .closed && made.grade == grade)
                #expect(made.evaluationRound == "" && made.decision?.decisionNumber == "9-QĐ")
            }
            #expect(try await bench.grades("o1") == ["2025 HTNV", "2024 HTXSNV", "2023 –"])
            let before = try await bench.grades("o1", years: 2, on: "2025-12-09")
            #expect(before == ["2024 HTXSNV", "2023 –"])
            let running = await status {
                try await bench.register("g", "officials/o1", 2026, .htnv)
            }
            #expect(running.fields == ["year", "decision.decision_date"])
            let twice = await status {
                try await bench.register("g", "officials/o1", 2024, .htnv)
            }
            #expect(twice.reason == "EVALUATION_EXISTS")
            // A complaint is upheld later, by the rules of the year.
            let regraded = try await bench.regrade(
                "g2025",
                .sample(.httnv),
                .sample(.httnv),
                .complaintUpheld
            )
            #expect(regraded.grade == .httnv && regraded.regrading?.ground == .complaintUpheld)
        }
    }

    @Test func membersAreEvaluatedInTheirCells() async throws {
        try await EvaluationBench.run { bench in
            try await bench.round("m", .member, of: "cs")
            let added = try await bench.add("e", "memberships/m1", to: "m")
            #expect(added.organization == "organizations/c1" && added.official == "officials/o1")
            try await bench.seat("people/hanoi-id:cell", "o2", "cell", in: "c1", [.cellSecretary])
            try await bench.assess("e")
            try await bench.acting(as: .byPosts("people/hanoi-id:cell")) {
                let appraised = try await bench.client.appraiseEvaluation(
                    AppraiseEvaluationRequest(name: "evaluations/e", appraisal: .sample(.httnv))
                )
                #expect(appraised.appraisal?.totalScore == 8_000)
            }
            let decided = try await bench.decide("e", .sample(.httnv))
            #expect(decided.decision?.decidingOrganization == "organizations/cs")
            let listed = try await bench.client.listEvaluations(
                ListEvaluationsRequest(parent: "memberships/m1", states: [.decided])
            )
            #expect(listed.evaluations.map(\.name) == ["evaluations/e"])
            let rounds = try await bench.client.listEvaluationRounds(
                ListEvaluationRoundsRequest(parent: "organizations/cs")
            )
            #expect(rounds.evaluationRounds.map(\.name) == ["evaluationRounds/m"])
            let round = try await bench.client.getEvaluationRound(
                GetEvaluationRoundRequest(name: "evaluationRounds/m")
            )
            #expect(round == rounds.evaluationRounds.first)
        }
    }

    @Test func textsOfAnErasedOfficialGoAndGradesStay() async throws {
        try await EvaluationBench.run { bench in
            try await bench.round()
            try await bench.grade("e1", "officials/o1", .httnv)
            bench.record.clock.turn(to: "2026-11-23")
            try await bench.publish()
            let now = bench.record.clock.now
            try await bench.record.personnel.journal.database.write { transaction in
                guard let official = try OfficialReader(reader: transaction).find(id: "o1") else {
                    return
                }
                _ = try OfficialErasure(transaction: transaction, now: now).erase(official)
            }
            for day in ["2026-11-21", "2026-11-23"] {
                let read = try await bench.evaluation("e1", Past(day: day))
                #expect(read.appraisal == nil && read.decision == nil)
                #expect(read.selfAssessment == nil)
            }
            #expect(try await bench.evaluation("e1").grade == .httnv)
        }
    }
}

extension EvaluationBench {
    /// Reads the first evaluation of the way on its days, and as it was known at an instant.
    fileprivate func contrast(known: GoogleTimestamp?) async throws {
        let days: [(String, EvaluationState, EvaluationGrade)] = [
            ("2026-11-21", .decided, .unspecified), ("2026-11-22", .decided, .unspecified),
            ("2026-11-23", .notified, .httnv), ("2026-11-24", .notified, .httnv),
            ("2026-11-25", .notified, .htnv), ("2026-11-26", .notified, .htnv),
            ("2026-11-27", .closed, .htnv),
        ]
        for (day, state, grade) in days {
            let read = try await evaluation("e1", Past(day: day))
            #expect(read.state == state && read.grade == grade, "\(day)")
            #expect(read.etag == "" && read.asOf?.text == day)
        }
        let then = try await evaluation("e1", Past(day: "2026-11-26", known: known))
        #expect(then.state == .notified && then.grade == .httnv && then.review == nil)
        let before = await status { _ = try await evaluation("e1", Past(day: "2026-11-20")) }
        #expect(before.reason == "RESOURCE_NOT_IN_FORCE")
    }

    @discardableResult
    fileprivate func register(
        _ id: String,
        _ subject: String,
        _ year: Int,
        _ grade: EvaluationGrade
    ) async throws -> Evaluation {
        try await client.registerEvaluation(
            RegisterEvaluationRequest(
                subject: subject,
                year: Int32(year),
                decision: GradeDecision(
                    grade: grade,
                    decisionNumber: "9-QĐ",
                    decisionDate: GoogleDate("\(year)-12-10")
                ),
                evaluationID: id
            )
        )
    }

    /// Years with their grades.
    fileprivate func grades(
        _ official: String,
        years: Int32 = 0,
        on day: String? = nil
    ) async throws -> [String] {
        try await client.listYearGrades(
            ListYearGradesRequest(
                parent: "officials/\(official)",
                years: years,
                asOf: day.map { GoogleDate($0) }
            )
        ).yearGrades.map { row in
            "\(row.year) \(row.grade == .unspecified ? "–" : row.grade.code)"
        }
    }
}
