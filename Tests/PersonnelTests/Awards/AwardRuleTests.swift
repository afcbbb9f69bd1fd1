import Conventions
import DisciplineContract
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import TypeContract
import WellKnownMessages

@testable import PersonnelService

/// What stands against a nomination, each by its rule.
@Suite struct AwardRuleTests {
    private static let block = "BLOCK_SANCTION_IN_FORCE_AWARD"

    private func rules(of told: RPCStatus) -> [String] {
        told.detail(GooglePreconditionFailure.self)?.violations.map(\.type) ?? []
    }

    @Test func aMedalIsForPersonsAndOnce() async throws {
        try await AwardBench.run { bench in
            try await bench.round()
            try await bench.round("r2")
            let collective = await status {
                try await bench.nominate("x", "organizations/cs", "KNC_TCXDD")
            }
            #expect(collective.reason == "AWARD_REFUSED")
            #expect(rules(of: collective) == ["AWARD_SUBJECTS"])
            try await bench.grant("n", "officials/o1", "KNC_TCXDD")
            let same = await status { try await bench.nominate("x", "officials/o1", "KNC_TCXDD") }
            #expect(same.reason == "AWARD_NOMINATION_EXISTS")
            let second = await status {
                try await bench.nominate("x", "officials/o1", "KNC_TCXDD", in: "r2")
            }
            #expect(rules(of: second) == ["AWARD_MOST_PER_SUBJECT"])
            // Another award is another matter, and so is a medal that was taken back.
            try await bench.nominate("other", "officials/o1", "BK_BTV_TU", in: "r2")
            try await bench.step("n", .revoked, on: "2024-01-05")
            try await bench.nominate("again", "officials/o1", "KNC_TCXDD", in: "r2")
        }
    }

    @Test func whoIsUnderDisciplineInThePeriodIsNotAwarded() async throws {
        try await AwardBench.run { bench in
            try await bench.round()
            // In force on days of the period alone: over before the nomination.
            bench.discipline.block("o1", from: "2022-05-01", to: "2023-05-01")
            let told = await status { try await bench.nominate("x", "officials/o1") }
            #expect(told.reason == "AWARD_REFUSED" && rules(of: told) == [Self.block])
            bench.discipline.block("o2", from: "2021-09-01", to: "2022-09-01")
            try await bench.nominate("before", "officials/o2")
            // Found between the nomination and the check, and between the check and the grant.
            bench.discipline.block("o2", from: "2026-11-01", to: "2027-11-01")
            let check = await status { try await bench.step("before", .checked, on: "2023-11-01") }
            #expect(rules(of: check) == [Self.block])
            bench.discipline.clear()
            for next: AwardState in [.checked, .voted, .approved] {
                try await bench.step("before", next, on: "2023-11-01")
            }
            bench.discipline.block("o2", from: "2026-11-01", to: "2027-11-01")
            let grant = await status { try await bench.step("before", .granted, on: "2023-11-02") }
            #expect(rules(of: grant) == [Self.block])
            try await bench.nominate("group", "organizations/cs")
        }
    }

    @Test func aSoftBlockGivesWayToAPaper() async throws {
        try await AwardBench.run { bench in
            try await bench.round()
            bench.discipline.block(
                "o1",
                from: "2026-01-01",
                to: "2027-01-01",
                .soft,
                rule: "BLOCK_OVERSIGHT_SIGNS_AWARD"
            )
            let told = await status { try await bench.nominate("x", "officials/o1") }
            #expect(rules(of: told) == ["BLOCK_OVERSIGHT_SIGNS_AWARD"])
            let made = try await bench.nominate("n", "officials/o1", override: "9-TB/TU")
            #expect(!made.rules.contains { $0.ruleCode.hasPrefix("BLOCK") })
        }
    }

    @Test func withoutAnAnswerOfDisciplineNothingIsWritten() async throws {
        try await AwardBench.run { bench in
            try await bench.round()
            let id = "7d9d53de-4b6c-4b44-a3a1-2f4bb2f9ad01"
            let first = try await bench.nominate("n", "officials/o1", requestID: id)
            bench.discipline.beSilent(true)
            let told = await status { try await bench.nominate("x", "officials/o2") }
            #expect(told.code == .unavailable && told.reason == "DEPENDENCY_UNAVAILABLE")
            let check = await status { try await bench.step("n", .checked, on: "2023-11-01") }
            #expect(check.code == .unavailable)
            let again = try await bench.nominate("n", "officials/o1", requestID: id)
            #expect(again == first)
            let kept = try await bench.record.personnel.count(
                "SELECT COUNT(*) AS n FROM award_nomination WHERE state = 1"
            )
            #expect(kept == 1)
        }
    }

    @Test func theCouncilIsInFavourAndTheCitySubmits() async throws {
        try await AwardBench.run { bench in
            try await bench.round()
            try await bench.nominate("n", "officials/o1", "BK_TTG")
            try await bench.step("n", .checked, on: "2023-11-01")
            let few = await status {
                try await bench.step("n", .voted, on: "2023-11-02", inFavour: 5)
            }
            #expect(rules(of: few) == ["AWARD_VOTE_SHARE"])
            try await bench.step("n", .voted, on: "2023-11-02", inFavour: 6)
            let low = await status {
                try await bench.step("n", .approved, on: "2023-11-03", by: "xa")
            }
            #expect(rules(of: low) == ["AWARD_SUBMISSION_LEVELS"])
            let approved = try await bench.step("n", .approved, on: "2023-11-03", by: "tp")
            #expect(approved.approval?.organization == "organizations/tp")
        }
    }

    @Test func aRoundHasSoManyNominations() async throws {
        try await AwardBench.run { bench in
            try await bench.round()
            try await bench.nominate("n", "officials/o1")
            let more = PersonnelLimits.nominationsOfRoundMax - 1
            try await bench.record.personnel.journal.database.write { transaction in
                try transaction.execute(
                    """
                    WITH RECURSIVE n (i) AS (
                        SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(more)
                    )
                    INSERT INTO award_nomination (
                        number, id, round_number, round_id, round_organization_number,
                        subject_kind, subject_number, subject_id, official_number,
                        organization_number, organization_id, award_code, period_start,
                        period_end, state, state_from, content, nominator, checker, valid_from,
                        valid_to, version, created_at, updated_at
                    ) SELECT
                        number + i, id || i, round_number, round_id, round_organization_number,
                        subject_kind, subject_number + i, subject_id, official_number,
                        organization_number, organization_id, award_code, period_start,
                        period_end, state, state_from, content, nominator, checker, valid_from,
                        valid_to, version, created_at, updated_at
                    FROM award_nomination, n WHERE id = 'n'
                    """
                )
            }
            let told = await status { try await bench.nominate("x", "officials/o2") }
            #expect(told.reason == "AWARDS_EXHAUSTED" && told.code == .resourceExhausted)
        }
    }

    @Test func aRoundTakesSubjectsBelowItUntilItsLastDay() async throws {
        try await AwardBench.run { bench in
            try await bench.round("late", until: "2023-09-30")
            try await bench.round("low", of: "c1")
            let late = await status { try await bench.nominate("x", "officials/o1", in: "late") }
            #expect(late.reason == "AWARD_ROUND_ENDED")
            let other = await status { try await bench.nominate("x", "officials/o1", in: "low") }
            #expect(other.reason == "AWARD_SUBJECT_REFUSED")
            let nowhere = await status { try await bench.nominate("x", "officials/no", in: "low") }
            #expect(nowhere.code == .notFound)
            let unknown = await status {
                try await bench.nominate("x", "officials/o1", "GOLD", in: "low") {
                    $0.periodEndDate = GoogleDate("2023-10-02")
                    $0.achievement = ""
                }
            }
            let fields = unknown.detail(GoogleBadRequest.self)?.fieldViolations.map(\.field)
            #expect(
                fields == [
                    "award_nomination.award_code", "award_nomination.achievement",
                    "award_nomination.period_end_date",
                ]
            )
            let kinds = try await bench.client.listAwardKinds(ListAwardKindsRequest())
            let medal = kinds.awardKinds.first { $0.awardCode == "KNC_TCXDD" }
            #expect(kinds.awardKinds.count == 10 && medal?.mostPerPerson == 1)
            #expect(medal?.subjectKinds == [.person])
        }
    }
}
