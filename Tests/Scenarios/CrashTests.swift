import Fleet
import NotificationContract
import PersonnelContract
import PlanningContract
import RPC
import Testing

/// What was acknowledged is there, and what cannot be certain is refused, whichever process dies.
@Suite(.serialized) struct CrashTests {
    private func prepared(
        _ body: (ProcessFleet, Story, [Official]) async throws -> Void
    ) async throws {
        // What is away is not waited for: refusals are what these tests look at.
        let settings = ["gateway": ["--limit-backend-absence", "0s"]]
        try await ProcessFleet.run(with: settings) { fleet in
            let story = Story(fleet.gateway)
            try await story.importRecords()
            try await story.preparePlan()
            try await body(fleet, story, story.officials())
        }
    }

    @Test func withoutDisciplineNobodyIsEntered() async throws {
        try await prepared { fleet, story, officials in
            await fleet.kill("discipline")
            let refusal = await status {
                try await story.enter(officials[0], timeout: .seconds(5))
            }
            #expect(refusal.code == .unavailable)
            #expect(try await story.entered() == [])
            try await fleet.restart("discipline")
            try await eventually("entry after discipline is back") {
                await status { try await story.enter(officials[0]) }.code == .ok ? true : nil
            }
            #expect(try await story.entered() == [officials[0].name])
        }
    }

    @Test func eventsWaitForNotificationAndComeOnce() async throws {
        try await prepared { fleet, story, officials in
            try await story.enter(officials[0])
            let seen = try await story.noticeOfEntry(officials[0])
            await fleet.kill("notification")
            try await story.enter(officials[1])
            try await story.enter(officials[2])
            try await fleet.restart("notification")
            for official in officials[1...2] {
                let notice = try await story.noticeOfEntry(official)
                #expect(notice.sequence > seen.sequence)
            }
            for official in officials[0...2] {
                #expect(try await story.noticesOfEntry(official).count == 1)
            }
        }
    }

    @Test func anAcknowledgedEntrySurvivesTheDeathOfPlanning() async throws {
        try await prepared { fleet, story, officials in
            let entry = try await story.enter(officials[0])
            await fleet.kill("planning")
            try await fleet.restart("planning")
            let kept = try await eventually("planning behind the gateway") {
                try? await story.planning.getEntry(
                    GetEntryRequest(name: entry.name),
                    .reading(for: "PLANNING")
                )
            }
            #expect(kept == entry)
            _ = try await story.noticeOfEntry(officials[0])
            #expect(try await story.noticesOfEntry(officials[0]).count == 1)
        }
    }

    @Test func ofManyWritersNoAcknowledgedEntryIsLost() async throws {
        try await prepared { fleet, story, officials in
            let acknowledged = await withTaskGroup(of: String?.self) { group in
                for official in officials {
                    group.addTask {
                        (try? await story.enter(official)) == nil ? nil : official.name
                    }
                }
                var acknowledged: Set<String> = []
                for await name in group.compactMap(\.self) {
                    acknowledged.insert(name)
                    if acknowledged.count == 10 { await fleet.kill("planning") }
                }
                return acknowledged
            }
            try await fleet.restart("planning")
            let kept = try await eventually("planning behind the gateway") {
                try? await story.entered()
            }
            #expect(acknowledged.count >= 10)
            #expect(acknowledged.isSubset(of: kept))
            #expect(Set(kept).count == kept.count)
        }
    }
}
