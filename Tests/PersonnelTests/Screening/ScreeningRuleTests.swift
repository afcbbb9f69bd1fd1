import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

@testable import PersonnelService

/// The rules that rounds, proposals and steps are measured by, and bad input.
@Suite struct ScreeningRuleTests {
    @Test func aPartyOrganisationHoldsOneRoundAYear() async throws {
        try await ScreeningBench.run { bench in
            let twice = await status { try await bench.open("again") }
            #expect(twice.reason == "SCREENING_EXISTS")
            let named = await status { try await bench.open("r", year: 2025) }
            #expect(named.reason == "RESOURCE_EXISTS")
            try await bench.record.organization("ub", .peoplesCommittee, under: "tp")
            let state = await status { try await bench.open("s", of: "ub") }
            #expect(state.reason == "SCREENING_REFUSED")
            #expect(state.rules == ["SCREENING_ROUND_TYPES"])
            let cell = await status { try await bench.open("c", of: "c1") }
            #expect(cell.rules == ["SCREENING_ROUND_TYPES"])
            let none = await status { try await bench.open("n", of: "none") }
            #expect(none.reason == "ORGANIZATION_UNKNOWN")
            let empty = await status {
                _ = try await bench.client.createScreeningRound(
                    CreateScreeningRoundRequest(screeningRound: ScreeningRound(year: 1_999))
                )
            }
            #expect(
                Set(empty.fields) == [
                    "screening_round.organization", "screening_round.year",
                    "screening_round.decision_number", "screening_round.decision_date",
                ]
            )
            try await bench.open("before", year: 2025)
            let listed = try await bench.client.listScreeningRounds(
                ListScreeningRoundsRequest(parent: "organizations/xa", pageSize: 1)
            )
            #expect(listed.screeningRounds.map(\.name) == ["screeningRounds/r"])
            let more = try await bench.client.listScreeningRounds(
                ListScreeningRoundsRequest(
                    parent: "organizations/xa",
                    pageSize: 1,
                    pageToken: listed.nextPageToken
                )
            )
            #expect(more.screeningRounds.map(\.year) == [2025] && more.nextPageToken == "")
        }
    }

    @Test func aMemberIsInARoundOnce() async throws {
        try await ScreeningBench.run { bench in
            try await bench.propose("m1")
            let twice = await status { try await bench.propose("m1", named: "other") }
            #expect(twice.reason == "SCREENING_EXISTS" && twice.code == .alreadyExists)
            let named = await status { try await bench.propose("m2", named: "m1") }
            #expect(named.reason == "RESOURCE_EXISTS")
            try await bench.open("cell", of: "c3")
            let elsewhere = await status { try await bench.propose("m2", in: "cell") }
            #expect(elsewhere.fields == ["screening_item.membership"])
            let unknown = await status { try await bench.propose("m2", in: "none") }
            #expect(unknown.code == .notFound)
            let nobody = await status { try await bench.propose("none") }
            #expect(nobody.code == .notFound)
            try await bench.record.apply("n", 3)
            let applicant = await status { try await bench.propose("n") }
            #expect(applicant.reason == "SCREENING_REFUSED")
            #expect(applicant.rules == ["SCREENING_MEMBER_STATES"])
            try await bench.record.register(
                "p",
                4,
                in: "c1",
                admitted: "2026-03-01",
                official: nil
            )
            // Who is on probation is not expelled.
            let expelled = await status { try await bench.propose("p", .expel) }
            #expect(expelled.reason == "MEMBERSHIP_STATE_REFUSED")
            let proposed = try await bench.propose("p", .strikeOff)
            #expect(proposed.state == .proposed && proposed.outcome == .goingOn)
            #expect(proposed.official == "officials/o4" && proposed.cell == "organizations/c1")
        }
    }

    @Test func theMemberWasHeardOrDidNotComeTwice() async throws {
        try await ScreeningBench.run { bench in
            try await bench.lead("m1", to: .told)
            let once = await status { try await bench.cell("m1", .heard.with { $0.summons = 1 }) }
            #expect(once.reason == "SCREENING_REFUSED")
            #expect(once.rules == ["SCREENING_ABSENCE_SUMMONS"])
            let early = await status {
                try await bench.cell("m1", .step(.heard, on: "2026-09-09"))
            }
            #expect(early.fields == ["step.date"])
            let heard = try await bench.cell("m1", .heard.with { $0.summons = 2 })
            #expect(heard.steps.map(\.state) == [.told, .heard])
            try await bench.propose("m2")
            let beforeTheRound = await status {
                try await bench.cell("m2", .step(.told, on: "2026-08-31"))
            }
            #expect(beforeTheRound.fields == ["step.date"])
        }
    }

    @Test func theBallotReachesTheShareOrDoesNot() async throws {
        try await ScreeningBench.run { bench in
            try await bench.lead("m1", to: .heard)
            for (step, votes) in [(ScreeningStep.listed, Int32(3)), (.notListed, 4)] {
                let told = await status {
                    try await bench.cell(
                        "m1",
                        step.with {
                            $0.vote = CellVote(officialMembers: 6, present: 6, inFavour: votes)
                        }
                    )
                }
                #expect(told.rules == ["SCREENING_VOTE_SHARE"], "\(step.state)")
            }
            let listed = try await bench.cell("m1", .listed)
            #expect(listed.state == .listed)
        }
    }

    @Test func anOrganisationAboveTheCellDecidesByAnotherPerson() async throws {
        try await ScreeningBench.run { bench in
            try await bench.lead("m1", to: .listed)
            let same = await status {
                _ = try await bench.client.recordScreeningDecision(
                    RecordScreeningDecisionRequest(
                        name: "screeningItems/m1",
                        step: .decided(.help)
                    )
                )
            }
            #expect(same.reason == "MEMBER_DECIDER_NOT_ANOTHER")
            for other in ["c1", "c3", "none"] {
                let told = await status {
                    try await bench.decide(
                        "m1",
                        .decided(.help).with { $0.decidingOrganization = "organizations/\(other)" }
                    )
                }
                #expect(told.rules == ["MEMBER_DECIDING_TYPES"], "\(other)")
            }
            let reasoned = await status { try await bench.decide("m1", .decided(.strikeOff)) }
            #expect(reasoned.fields == ["step.reason"])
            let sanctioned = await status { try await bench.decide("m1", .decided(.expel)) }
            #expect(sanctioned.fields == ["step.sanction"])
            let decided = try await bench.decide("m1", .decided(.help))
            #expect(decided.outcome == .keptOnTrial)
            let member = try await bench.record.membership("m1")
            #expect(member.state == .official)
        }
    }

    @Test func aReplyIsInTimeOrSaysWhyNot() async throws {
        try await ScreeningBench.run { bench in
            try await bench.lead("m1", to: .decided)
            bench.record.clock.turn(to: "2027-03-20")
            let asked = try await bench.cell("m1", .replyAsked)
            // The commune's sixty working days, with the holidays at the turn of the year.
            let due = try #require(asked.replyDueDate)
            #expect(due.year == 2027 && due.month == 1)
            let late = await status { try await bench.decide("m1", .replied(on: "2027-03-15")) }
            #expect(late.rules == ["SCREENING_REPLY_DAYS"])
            let replied = try await bench.decide(
                "m1",
                .replied(on: "2027-03-15").with { $0.lateReason = "Phải xác minh thêm" }
            )
            #expect(replied.state == .replied && replied.replyDueDate == nil)
        }
    }

    @Test func everyWrongValueIsNamedAtOnce() async throws {
        try await ScreeningBench.run { bench in
            try await bench.propose("m1")
            let wrong = await status {
                try await bench.cell(
                    "m1",
                    ScreeningStep(
                        state: .decided,
                        date: GoogleDate("2026-11-22"),
                        vote: CellVote(officialMembers: 3, present: 4),
                        decisionDate: GoogleDate("2026-11-23"),
                        decidingOrganization: "officials/o1",
                        sanction: "sanctions/1",
                        summons: -1
                    )
                )
            }
            #expect(wrong.code == .invalidArgument)
            for field in [
                "step.state", "step.date", "step.statement", "step.vote.present",
                "step.decision_number", "step.decision_date", "step.deciding_organization",
                "step.sanction", "step.summons",
            ] {
                #expect(wrong.fields.contains(field), "\(field)")
            }
            let bare = await status { try await bench.decide("m1", .step(.left)) }
            #expect(Set(bare.fields) == ["step.decision_number", "step.deciding_organization"])
            let more = await status {
                try await bench.cell("m1", .listed.with { $0.state = .told })
            }
            #expect(more.fields == ["step.vote"])
            let stale = await status { try await bench.cell("m1", .told, etag: "\"9\"") }
            #expect(stale.reason == "ETAG_MISMATCH")
            let parent = await status { _ = try await bench.list("organizations/xa") }
            #expect(parent.fields == ["parent"])
            let none = await status { _ = try await bench.item("none") }
            #expect(none.code == .notFound)
        }
    }

    @Test func aRepeatedRequestAndATrialChangeNothing() async throws {
        try await ScreeningBench.run { bench in
            try await bench.propose("m1")
            var request = RecordScreeningStepRequest(
                name: "screeningItems/m1",
                step: .told,
                requestID: "00000000-0000-4000-8000-000000000001",
                validateOnly: true
            )
            let trial = try await bench.client.recordScreeningStep(request)
            #expect(trial.state == .told)
            let still = try await bench.item("m1")
            #expect(still.state == .proposed)
            request.validateOnly = false
            request.requestID = "00000000-0000-4000-8000-000000000002"
            let first = try await bench.client.recordScreeningStep(request)
            let again = try await bench.client.recordScreeningStep(request)
            #expect(first == again && first.steps.count == 1)
        }
    }

    @Test func aRoundHasSoManyMembers() async throws {
        try await ScreeningBench.run { bench in
            try await bench.propose("m1")
            let more = PersonnelLimits.screeningsOfRoundMax - 1
            try await bench.record.personnel.journal.database.write { transaction in
                try transaction.execute(
                    """
                    WITH RECURSIVE n (i) AS (
                        SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(more)
                    )
                    INSERT INTO screening_item SELECT number + i, id || i, screening_round_number,
                        screening_round_id, membership_number + 1000 + i, membership_id,
                        official_number, official_id, cell_number, cell_id, category, state, due_on,
                        content, recorder, version, created_at, updated_at
                    FROM screening_item, n WHERE id = 'm1'
                    """
                )
            }
            let told = await status { try await bench.propose("m2") }
            #expect(told.reason == "SCREENINGS_EXHAUSTED" && told.code == .resourceExhausted)
        }
    }
}
