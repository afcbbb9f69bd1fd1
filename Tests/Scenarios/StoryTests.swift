import DisciplineContract
import Fleet
import NotificationContract
import PersonnelContract
import PlanningContract
import RPC
import Testing
import Vietnamese

/// The story from a client to a notice, told at every depth of the system.
@Suite(.serialized) struct StoryTests {
    @Test(arguments: Depth.allCases)
    func aSanctionStandsAgainstAPlanAndANoticeTells(depth: Depth) async throws {
        try await depth.run { gateway in
            let story = Story(gateway)
            try await story.importRecords()
            let officials = try await story.officials()
            try await findsByName(story, officials)
            try await story.preparePlan()
            try await refusesTheSanctioned(story, officials[0])
            try await entersAndTells(story, officials[1], officials[2])
        }
    }

    private func findsByName(_ story: Story, _ officials: [Official]) async throws {
        #expect(officials.count == Story.officialCount)
        #expect(officials.allSatisfy { $0.personalID.isEmpty })
        let sought = try #require(officials.first { $0.fullName.contains("ễ") })
        let query = VietnameseText.folded(sought.fullName)
        let found = try await story.personnel.searchOfficials(
            SearchOfficialsRequest(query: query, pageSize: 40)
        )
        #expect(found.officials.contains { $0.name == sought.name })
        #expect(!query.contains("ễ"))
    }

    private func refusesTheSanctioned(_ story: Story, _ official: Official) async throws {
        let sanction = try await story.reprimand(official)
        let blocks = try await story.discipline.listBlocks(
            ListBlocksRequest(parent: official.name, act: .plan),
            .reading(for: "PLANNING")
        )
        #expect(blocks.blocks.map(\.sanction) == [sanction.name])
        let refusal = await status { try await story.enter(official) }
        #expect(refusal.code == .failedPrecondition)
        #expect(refusal.reason == "ENTRY_REFUSED")
        #expect(refusal.rules == ["BLOCK_SANCTION_IN_FORCE_PLAN"])
        #expect(try await story.entered() == [])
    }

    private func entersAndTells(
        _ story: Story,
        _ first: Official,
        _ second: Official
    ) async throws {
        let entry = try await story.enter(first)
        let notice = try await story.noticeOfEntry(first)
        #expect(notice.recipient == "organizations/unit-01")
        #expect(notice.producer == "planning")
        #expect(entry.official == first.name)
        // A watch that broke resumes behind the last notice seen, and gets the next one once.
        let watch = story.notification.watchNotices(
            WatchNoticesRequest(after: notice.sequence, subject: second.name)
        )
        try await story.enter(second)
        var notices = watch.makeAsyncIterator()
        let next = try #require(try await notices.next())
        #expect(next.sequence > notice.sequence)
        #expect(next.eventType == "plan.entry_added")
        #expect(next.subject == second.name)
        #expect(try await story.noticesOfEntry(second).count == 1)
    }
}
