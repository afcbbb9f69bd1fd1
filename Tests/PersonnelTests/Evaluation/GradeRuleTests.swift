import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing
import TypeContract
import WellKnownMessages

/// The rules that a grade meets, by the rows of 2025 and 2026.
@Suite struct GradeRuleTests {
    /// A grade, what the appraisal that allows it is changed to, and the rules broken then.
    private struct Case: Sendable {
        let grade: EvaluationGrade
        var decided: EvaluationGrade?
        var explained = false
        let broken: [String]
        let change: @Sendable (inout Appraisal) -> Void

        init(
            _ grade: EvaluationGrade,
            as decided: EvaluationGrade? = nil,
            explained: Bool = false,
            _ broken: [String] = [],
            _ change: @escaping @Sendable (inout Appraisal) -> Void = { _ in }
        ) {
            self.grade = grade
            self.decided = decided
            self.explained = explained
            self.broken = broken
            self.change = change
        }
    }

    private static let scale = "EVALUATION_SCALE"
    private static let facts = "EVALUATION_CONTRADICTING_FACTS"
    private static let late = "EVALUATION_CONTRADICTING_LATE_PERCENT"
    private static let failed = "EVALUATION_TASKS_FAILED_PERCENT"

    private static let cases: [Case] = [
        Case(.htxsnv), Case(.httnv), Case(.htnv), Case(.khtnv),
        // From 90, 70 and 50 points on, what is taken off counted.
        Case(.htxsnv) { $0.resultScore = 6_200 },
        Case(.htxsnv, [scale]) { $0.resultScore = 6_199 },
        Case(.htxsnv, [scale]) { $0.deductions = [ScoreDeduction(score: 301, reason: "Chậm")] },
        Case(.httnv) { $0.resultScore = 4_500 },
        Case(.httnv, [scale]) { $0.resultScore = 4_499 },
        Case(.htnv, [scale]) { $0.resultScore = 2_999 },
        // A worse grade than the points allow.
        Case(.htxsnv, as: .httnv), Case(.htxsnv, as: .khtnv),
        Case(.khtnv, as: .htnv, [scale, "EVALUATION_TASKS_DONE_PERCENT", failed]),
        // Excellent: all tasks, three of ten above what was asked for, shortcomings mended.
        Case(.htxsnv, ["EVALUATION_TASKS_DONE_PERCENT"]) {
            $0.tasks = TaskFigures(assigned: 10, done: 9, onTime: 9, exceeded: 3)
        },
        Case(.htxsnv, ["EVALUATION_TASKS_EXCEEDED_PERCENT"]) { $0.tasks?.exceeded = 2 },
        Case(.htxsnv, ["EVALUATION_TASKS_EXCEEDED_PERCENT"]) { $0.tasks = nil },
        Case(.htxsnv, ["EVALUATION_SHORTCOMINGS_MENDED_PERCENT"]) { $0.earlierShortcomings = 1 },
        Case(.htxsnv) {
            $0.earlierShortcomings = 2
            $0.mendedShortcomings = 2
        },
        // Good: all on time; completed: at most two of ten late.
        Case(.httnv, ["EVALUATION_TASKS_ON_TIME_PERCENT"]) { $0.tasks?.onTime = 9 },
        Case(.htnv, ["EVALUATION_TASKS_LATE_PERCENT"]) {
            $0.tasks = TaskFigures(assigned: 10, done: 10, onTime: 7, late: 3)
        },
        // What speaks for not completed stands back for an explanation; half is not more than half.
        Case(.htnv, ["EVALUATION_NOT_COMPLETED_FACTS"]) { $0.findings = [found(.dutyDiscipline)] },
        Case(.htnv, explained: true) { $0.findings = [found(.dutyDiscipline)] },
        Case(.htnv) { $0.findings = [found(.lowConfidence)] },
        Case(.htnv, ["EVALUATION_SUSPENSION_GROUND"]) { $0.findings = [found(.suspended)] },
        Case(.htnv, explained: true) { $0.findings = [found(.suspended)] },
        Case(.khtnv) { $0.findings = [found(.suspended), found(.dutyDiscipline)] },
        // A good grade that contradicts facts needs a written explanation.
        Case(.httnv, [facts]) { $0.findings = [found(.sanctionInForce)] },
        Case(.httnv, explained: true) { $0.findings = [found(.sanctionInForce)] },
        Case(.htnv) { $0.findings = [found(.sanctionInForce)] },
        Case(.htxsnv, [late]) {
            $0.tasks = TaskFigures(assigned: 10, done: 10, onTime: 7, exceeded: 3, late: 3)
        },
        Case(.htxsnv, explained: true) {
            $0.tasks = TaskFigures(assigned: 10, done: 10, onTime: 7, exceeded: 3, late: 3)
        },
        Case(.htxsnv) {
            $0.tasks = TaskFigures(assigned: 10, done: 10, onTime: 8, exceeded: 3, late: 2)
        },
        // No explanation makes what is weak excellent.
        Case(.htxsnv, explained: true, ["EVALUATION_BARRED_FACTS"]) {
            $0.findings = [found(.weakOrganization)]
        },
        Case(.htxsnv, as: .notGraded) { $0.findings = [found(.weakOrganization)] },
    ]

    private static func found(_ fact: EvaluationFact) -> AppraisalFinding {
        AppraisalFinding(fact: fact, documentNumber: "9-QĐ/\(fact.number)")
    }

    @Test func gradesMeetTheRulesOfThePeriod() async throws {
        try await EvaluationBench.run { bench in
            try await bench.round()
            try await bench.add("e", "officials/o1")
            try await bench.assess("e")
            for (index, one) in Self.cases.enumerated() {
                try await bench.appraise("e", .sample(one.grade, one.change))
                let told = await status {
                    try await bench.acting(as: EvaluationBench.decider) {
                        _ = try await bench.client.decideEvaluation(
                            DecideEvaluationRequest(
                                name: "evaluations/e",
                                decision: .sample(
                                    one.decided ?? one.grade,
                                    explained: one.explained
                                ),
                                validateOnly: true
                            )
                        )
                    }
                }
                #expect(told.rules == one.broken, "case \(index)")
                #expect(told.code == (one.broken.isEmpty ? .ok : .failedPrecondition))
            }
        }
    }

    @Test func periodsBeforeTheScaleAreRefused() async throws {
        try await EvaluationBench.run { bench in
            let told = await status { try await bench.round { $0.year = 2024 } }
            #expect(told.reason == "POLICY_RULE_MISSING")
            let third = await status {
                try await bench.round { round in
                    round.period = .quarter
                    round.quarter = 3
                }
            }
            #expect(third.code == .ok)
        }
    }

    @Test func theDraftIsSentThreeWorkingDaysBefore() async throws {
        try await EvaluationBench.run { bench in
            try await bench.round()
            try await bench.add("e", "officials/o1")
            try await bench.assess("e")
            // From Tuesday on the third working day is Friday.
            for (sent, isInTime) in [("2026-11-17", true), ("2026-11-18", false), ("", false)] {
                try await bench.appraise(
                    "e",
                    .sample(.httnv) {
                        $0.draftSentDate = sent.isEmpty ? nil : GoogleDate(sent)
                    }
                )
                let told = await status {
                    try await bench.acting(as: EvaluationBench.decider) {
                        _ = try await bench.client.decideEvaluation(
                            DecideEvaluationRequest(
                                name: "evaluations/e",
                                decision: .sample(.httnv),
                                validateOnly: true
                            )
                        )
                    }
                }
                #expect(told.rules == (isInTime ? [] : ["EVALUATION_DRAFT_WORKING_DAYS"]))
            }
        }
    }

    @Test func aHeadIsNotGradedBetterThanTheUnit() async throws {
        try await EvaluationBench.run { bench in
            try await bench.seat("", "o1", "chair", in: "xa", head: .head)
            try await bench.seat("", "o2", "deputy", in: "xa", head: .deputy)
            try await bench.round("r26", of: "xa") { $0.year = 2026 }
            try await bench.add("head", "officials/o1", to: "r26", holding: "chair")
            let foreign = await status {
                try await bench.add("x", "officials/o3", to: "r26", holding: "chair")
            }
            #expect(foreign.fields == ["evaluation.holding"])
            let deputy = try await bench.grade(
                "deputy",
                "officials/o2",
                .httnv,
                in: "r26",
                holding: "deputy"
            )
            #expect(deputy.standing == .leader && deputy.holding == "holdings/deputy")
            try await bench.assess("head")
            try await bench.appraise("head", .sample(.httnv))
            // The unit is not graded yet.
            let first = await status { try await bench.decide("head", .sample(.httnv)) }
            #expect(first.rules == ["EVALUATION_HEAD_CAP"])
            try await bench.round("units", .organization, of: "tp") { $0.year = 2026 }
            let unit = try await bench.grade("unit", "organizations/xa", .htnv, in: "units")
            #expect(unit.standing == .collective && unit.official == "")
            #expect(unit.decision?.decidingOrganization == "organizations/tp")
            let above = await status { try await bench.decide("head", .sample(.httnv)) }
            #expect(above.rules == ["EVALUATION_HEAD_CAP"])
            let head = try await bench.decide("head", .sample(.httnv, explained: true))
            #expect(head.standing == .head && head.decision?.explanation == "Giải trình")
        }
    }

    /// Whatever the appraisal says; on the last day of the period.
    @Test func aGoodGradeBesideASanctionInForceNeedsAnExplanation() async throws {
        try await EvaluationBench.run { bench in
            try await bench.round()
            for (id, end) in [("e1", "2026-06-01"), ("e2", "2025-12-31")] {
                let official = "o" + id.dropFirst()
                bench.discipline.block(official, from: "2025-06-01", to: end)
                try await bench.add(id, "officials/\(official)")
                try await bench.assess(id)
                try await bench.appraise(id, .sample(.httnv))
            }
            let told = await status { try await bench.decide("e1", .sample(.httnv)) }
            #expect(told.rules == [Self.facts])
            bench.discipline.beSilent(true)
            let silent = await status {
                try await bench.decide("e1", .sample(.httnv, explained: true))
            }
            #expect(silent.reason == "DEPENDENCY_UNAVAILABLE")
            #expect(try await bench.evaluation("e1").state == .appraised)
            // For a grade that no rule holds against a sanction, nobody is asked.
            try await bench.add("e3", "officials/o3")
            try await bench.assess("e3")
            try await bench.appraise("e3", .sample(.htnv))
            try await bench.decide("e3", .sample(.htnv))
            bench.discipline.beSilent(false)
            try await bench.decide("e1", .sample(.httnv, explained: true))
            try await bench.decide("e2", .sample(.httnv))
        }
    }

    /// A leader of whose area less than seven tasks of ten are done.
    @Test func whoLeadsAnswersForTheArea() async throws {
        try await EvaluationBench.run { bench in
            try await bench.seat("", "o2", "deputy", in: "xa", head: .deputy)
            try await bench.round("r26") { $0.year = 2026 }
            try await bench.add("e", "officials/o2", to: "r26", holding: "deputy")
            try await bench.assess("e")
            try await bench.appraise(
                "e",
                .sample(.htnv) { appraisal in
                    appraisal.tasks = TaskFigures(assigned: 10, done: 6, onTime: 6)
                    appraisal.findings = [Self.found(.lowConfidence)]
                }
            )
            let told = await status { try await bench.decide("e", .sample(.htnv)) }
            #expect(
                told.rules == [
                    "EVALUATION_TASKS_DONE_PERCENT", "EVALUATION_UNIT_DONE_PERCENT",
                    "EVALUATION_NOT_COMPLETED_FACTS",
                ]
            )
            let lowest = try await bench.decide("e", .sample(.khtnv))
            #expect(lowest.decision?.grade == .khtnv)
        }
    }

    @Test func moreAreNotExcellentThanTheQuota() async throws {
        try await EvaluationBench.run { bench in
            try await bench.round()
            for number in 1...4 {
                try await bench.grade("e\(number)", "officials/o\(number)", .httnv)
            }
            try await bench.grade("e5", "officials/o5", .htxsnv)
            let told = await status { try await bench.publish() }
            #expect(told.rules == ["EVALUATION_EXCELLENT_QUOTA_PERCENT"])
            #expect(told.subjects == ["evaluationRounds/r"])
            let told5 = try await bench.client.getEvaluationDistribution(
                GetEvaluationDistributionRequest(name: "evaluationRounds/r")
            )
            let group = try #require(told5.groups.first)
            #expect(group.subjects == 5 && group.excellentAllowed == 0 && group.quotaExceeded)
            #expect(group.grades.map(\.subjects) == [1, 4] && group.tasks?.exceeded == 3)
            #expect(told5.rules.map(\.evidence) == [.fullText, .design])
            // Of four good ones a quarter is one.
            let published = try await bench.publish(outstanding: "8-QĐ/TU")
            #expect(published.outstandingDecisionNumber == "8-QĐ/TU")
        }
    }

    @Test func badInputIsNamed() async throws {
        try await EvaluationBench.run { bench in
            let round = await status {
                try await bench.round { round in
                    round.year = 1_999
                    round.quarter = 2
                    round.dueDate = GoogleDate("2026-11-20")
                    round.subjectKind = .unspecified
                }
            }
            #expect(
                Set(round.fields) == [
                    "evaluation_round.year", "evaluation_round.quarter",
                    "evaluation_round.due_date", "evaluation_round.subject_kind",
                ]
            )
            try await bench.round()
            let twice = await status { try await bench.round("again") }
            #expect(twice.reason == "EVALUATION_EXISTS")
            let unit = await status { try await bench.add("e", "organizations/xa") }
            #expect(unit.reason == "EVALUATION_SUBJECT_REFUSED")
            let nobody = await status { try await bench.add("e", "officials/nobody") }
            #expect(nobody.reason == "RESOURCE_NOT_FOUND")
            let form = await status { try await bench.add("e", "people/an") }
            #expect(form.fields == ["evaluation.subject"])
            try await bench.add("e", "officials/o1", group: "A")
            let again = await status { try await bench.add("f", "officials/o1") }
            #expect(again.reason == "EVALUATION_EXISTS" && again.subjects == ["evaluations/e"])
            try await bench.assess("e")
            let wrong = await status {
                try await bench.appraise(
                    "e",
                    .sample(.httnv) { appraisal in
                        appraisal.tasks = TaskFigures(assigned: 3, done: 4)
                        appraisal.documentNumber = ""
                        appraisal.deductions = [ScoreDeduction(score: 0, reason: "Chậm")]
                        appraisal.findings = [Self.found(.suspended), Self.found(.suspended)]
                    }
                )
            }
            #expect(
                Set(wrong.fields) == [
                    "appraisal.tasks.done", "appraisal.document_number",
                    "appraisal.deductions[0].score", "appraisal.findings[1]",
                ]
            )
            let much = await status {
                try await bench.appraise("e", .sample(.httnv) { $0.generalScore = 3_001 })
            }
            #expect(much.fields == ["appraisal.general_score"])
            let appraised = try await bench.appraise("e", .sample(.httnv))
            let bare = await status {
                try await bench.decide("e", .sample(.htnv) { $0.reason = "" })
            }
            #expect(bare.fields == ["decision.reason"])
            let stale = await status {
                _ = try await bench.client.contestEvaluation(
                    ContestEvaluationRequest(
                        name: appraised.name,
                        reason: "Chưa đúng",
                        etag: "\"1\""
                    )
                )
            }
            #expect(stale.code == .aborted)
        }
    }
}
