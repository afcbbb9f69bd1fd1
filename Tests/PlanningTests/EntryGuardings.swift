import Kernel
import Testing
import TypeContract

@testable import PlanningService

@Suite struct EntryGuardings {
    private let guards = EntryGuards(
        rules: EntryRules(
            personsPerPost: .init(value: 3, reference: RuleReference(ruleCode: "PERSONS")),
            postsPerPerson: .init(value: 3, reference: RuleReference(ruleCode: "POSTS")),
            coefficient: RuleReference(ruleCode: "COEFFICIENT")
        )
    )

    private let free = EntrySituation(
        official: "officials/an",
        plan: "plans/hn-2030",
        planState: .preparing,
        isServing: true,
        isEntered: false,
        entryCount: 0,
        maxEntryCount: 3,
        isLeadership: true,
        leadershipPostCount: 0,
        blocks: [],
        overrideReason: ""
    )

    private func refusals(_ change: (inout EntrySituation) throws -> Void) rethrows -> [String] {
        var situation = free
        try change(&situation)
        return guards.refusals(of: situation).map(\.type)
    }

    private func block(soft: Bool) throws -> StandingBlock {
        StandingBlock(
            rule: RuleReference(
                ruleCode: "BLOCK_SANCTION_IN_FORCE_PLAN",
                citation: "Điều 38.2",
                textVi: "Không được quy hoạch.",
                textEn: "Barred from planning."
            ),
            isSoft: soft,
            start: try #require(CalendarDate(iso: "2026-01-31")),
            end: CalendarDate(iso: "2027-01-31")
        )
    }

    @Test func nothingStandsAgainstAFreeOfficialAndPost() {
        #expect(refusals { _ in } == [])
        #expect(guards.applied(to: free).map(\.ruleCode) == ["PERSONS", "POSTS"])
    }

    @Test func everyGuardSpeaksAndInItsOrder() throws {
        let found = try refusals {
            $0.planState = .approved
            $0.isServing = false
            $0.entryCount = 3
            $0.leadershipPostCount = 3
            $0.blocks = [try block(soft: false)]
        }
        #expect(
            found == [
                "PLAN_TAKES_ENTRIES", "OFFICIAL_SERVES", "PERSONS", "POSTS",
                "BLOCK_SANCTION_IN_FORCE_PLAN",
            ]
        )
    }

    @Test(arguments: State.allCases)
    func onlyAPlanBeingMadeCorrectedOrReviewedTakesEntries(state: State) {
        let open: Set<State> = [.preparing, .returned, .underReview]
        #expect(refusals { $0.planState = state }.isEmpty == open.contains(state))
    }

    @Test func theLastPlaceIsTakenAndTheNextRefused() {
        #expect(refusals { $0.entryCount = 2 } == [])
        #expect(refusals { $0.entryCount = 3 } == ["PERSONS"])
    }

    @Test func committeeMembershipCountsForNoPersonalLimit() {
        let member = refusals {
            $0.isLeadership = false
            $0.leadershipPostCount = 3
        }
        #expect(member == [])
        let full = refusals {
            $0.isLeadership = false
            $0.entryCount = 3
        }
        #expect(full == ["COEFFICIENT"])
    }

    @Test func anEntryForTheSamePostIsToldAsThatOnly() {
        let again = refusals {
            $0.isEntered = true
            $0.leadershipPostCount = 3
        }
        #expect(again == ["ENTERED_ONCE"])
    }

    @Test func aHardBlockStandsWhateverTheReason() throws {
        let found = try refusals {
            $0.blocks = [try block(soft: false)]
            $0.overrideReason = "Nhiệm vụ cấp bách của thành phố"
        }
        #expect(found == ["BLOCK_SANCTION_IN_FORCE_PLAN"])
    }

    @Test func aSoftBlockNeedsTheReasonOfTheDecidingLevel() throws {
        var situation = free
        situation.blocks = [try block(soft: true)]
        let refusal = try #require(guards.refusals(of: situation).first)
        #expect(refusal.subject == "officials/an")
        #expect(refusal.description.english.contains("needs a reason"))
        #expect(refusal.description.english.contains("through 2027-01-30"))
        #expect(refusal.description.vietnamese.contains("(Điều 38.2)"))
        situation.overrideReason = "Nhiệm vụ cấp bách của thành phố"
        #expect(guards.refusals(of: situation).isEmpty)
        let applied = guards.applied(to: situation).map(\.ruleCode)
        #expect(applied == ["PERSONS", "POSTS", "BLOCK_SANCTION_IN_FORCE_PLAN"])
    }
}
