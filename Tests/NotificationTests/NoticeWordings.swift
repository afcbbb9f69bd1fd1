import Kernel
import Testing

@testable import NotificationService

@Suite struct NoticeWordings {
    private let event = IncomingEvent(
        id: "1",
        type: "sanction.effective",
        producer: "discipline",
        subject: "officials/an",
        organizations: ["organizations/ba-dinh", "organizations/ha-noi"],
        attributes: [
            "sanction": "officials/an/sanctions/1", "effective_date": "2026-01-31",
        ],
        occurredAt: Timestamp(microseconds: 0)
    )

    @Test func theSanctionedOfficialIsToldAndMustTakeNote() {
        let drafts = NoticeDraft.drafts(of: event)
        #expect(drafts.map(\.recipient) == ["officials/an"])
        #expect(drafts.first?.acknowledgementRequired == true)
        #expect(drafts.first?.text.vietnamese.contains("2026-01-31") == true)
        #expect(drafts.first?.text.english.contains("officials/an/sanctions/1") == true)
    }

    @Test func anUnknownTypeGetsTheGenericNoticeForTheOrganisation() {
        var event = event
        event.type = "weak_org.recognised"
        let drafts = NoticeDraft.drafts(of: event)
        #expect(drafts.map(\.recipient) == ["organizations/ba-dinh"])
        #expect(
            drafts.first?.text.english
                == "Event weak_org.recognised concerning officials/an."
        )
    }

    @Test func aMissingValueFallsBackToTheGenericTextInsteadOfAHole() {
        var event = event
        event.attributes["effective_date"] = nil
        let text = NoticeDraft.drafts(of: event).first?.text
        #expect(text?.english == "Event sanction.effective concerning officials/an.")
        #expect(text?.vietnamese.contains("{") == false)
    }

    @Test func anEventOfNobodyStillGetsANotice() {
        var event = event
        event.type = "policy.changed"
        event.subject = "policies/80"
        event.organizations = []
        #expect(NoticeDraft.drafts(of: event).map(\.recipient) == [""])
    }

    @Test func whoMayDecideIsToldThatAProposalWaits() throws {
        var event = event
        event.type = "proposal.waiting"
        event.subject = "proposals/p"
        event.attributes = [
            "method": "canbo.planning.v1.PlanningService/AddEntry", "ends": "2026-12-01",
        ]
        let draft = try #require(NoticeDraft.drafts(of: event).first)
        #expect(draft.recipient == "organizations/ba-dinh")
        for text in [draft.text.vietnamese, draft.text.english] {
            #expect(text.contains("proposals/p") && text.contains("PlanningService/AddEntry"))
            #expect(text.contains("2026-12-01") && !text.contains("{"))
        }
        for act in ["approved", "rejected", "withdrawn", "expired"] {
            event.type = "proposal.\(act)"
            let wording = try #require(NoticeDraft.drafts(of: event).first)
            #expect(wording.title.english.contains(act) || act == "expired")
        }
    }

    @Test func whatIsDueIsToldBeforeOnAndAfterItsDay() throws {
        var event = event
        event.attributes = ["follow_up": "followUps/f-1", "due_date": "2027-08-31"]
        for phase in ["ahead", "reached", "overdue"] {
            event.type = "due.leadership_course_\(phase)"
            let course = NoticeDraft.drafts(of: event)
            #expect(course.map(\.recipient) == ["officials/an", "organizations/ba-dinh"])
            event.type = "due.follow_up_\(phase)"
            let other = NoticeDraft.drafts(of: event)
            #expect(other.map(\.recipient) == ["organizations/ba-dinh"])
            for draft in course + other {
                #expect(draft.text.english.contains("2027-08-31"))
                #expect(draft.text.vietnamese.contains("followUps/f-1"))
            }
        }
        event.attributes["membership"] = "memberships/m"
        event.type = "due.probation_ahead"
        #expect(NoticeDraft.drafts(of: event).map(\.recipient).count == 2)
        event.type = "due.training_periods"
        event.subject = "organizations/ba-dinh"
        event.attributes = [
            "official_count": "3", "periods": "20", "required_periods": "40", "year": "2027",
        ]
        let year = try #require(NoticeDraft.drafts(of: event).first)
        #expect(year.recipient == "organizations/ba-dinh")
        #expect(year.text.english.contains("3 officials have fewer than 20 of the 40 periods"))
    }

    @Test func whoIsGrantedAnAwardIsTold() {
        var event = event
        event.type = "award.granted"
        event.attributes = [
            "award": "GIAY_KHEN", "award_nomination": "awardNominations/n",
            "state_date": "2026-11-20",
        ]
        let drafts = NoticeDraft.drafts(of: event)
        #expect(drafts.map(\.recipient) == ["officials/an", "organizations/ba-dinh"])
        #expect(
            drafts.first?.text.english
                == "officials/an was granted GIAY_KHEN on 2026-11-20 (awardNominations/n)."
        )
    }

    @Test func everyRowSpeaksBothLanguagesWithTheSameValues() {
        func keys(_ text: String) -> Set<Substring> {
            Set(
                text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
                    .map { $0.prefix { $0 != "}" } }
            )
        }
        for row in NoticeTemplate.rows {
            #expect(!row.title.vietnamese.isEmpty && !row.title.english.isEmpty)
            #expect(keys(row.text.vietnamese) == keys(row.text.english), "\(row.eventType)")
            #expect(!row.audience.isEmpty)
        }
    }
}
