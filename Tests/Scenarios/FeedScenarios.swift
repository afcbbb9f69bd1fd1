import FeedContract
import Fleet
import Foundation
import Kernel
import PersonnelContract
import PersonnelService
import RPC
import Storage
import StorageSQLite
import Testing
import TypeContract
import WellKnownMessages

@testable import canbo

/// The feed and the proofs of the real executables, through the gateway.
@Suite(.serialized) struct FeedScenarios {
    @Test(arguments: [1, 2])
    func aStockClientMissesNothingAcrossBreaksAndAKill(seed: Int) async throws {
        try await ProcessFleet.run { fleet in
            let arguments = ["\(fleet.plan.gateway.endpoint)", "\(seed)"]
            let run = try await ProcessRun.python("feed.py", arguments) { child, output in
                try await eventually("wish to kill", within: .seconds(120)) {
                    try output().contains("kill personnel now") || child.hasEnded ? true : nil
                }
                await fleet.kill("personnel")
                try await fleet.start("personnel")
            }
            #expect(run.end == .exit(0), "\(run.output)")
        }
    }

    @Test func aStockClientVerifiesTheAuditLogByItself() async throws {
        try await ProcessFleet.run { fleet in
            try await Story(fleet.gateway).importRecords()
            // At its end a process signs what it has written.
            #expect(await fleet.terminate("personnel") == .exit(0))
            try await fleet.restart("personnel")
            let folder = fleet.path(".")
            let key = try #require(
                try FileManager.default.contentsOfDirectory(atPath: folder).first {
                    $0.hasPrefix("personnel.audit-key.") && $0.hasSuffix(".pub.pem")
                }
            )
            let run = try await ProcessRun.python(
                "audit.py",
                ["\(fleet.plan.gateway.endpoint)", fleet.path(key)]
            )
            #expect(run.end == .exit(0), "\(run.output)")
        }
    }

    @Test func aDrainEndsWatchesAndTheNextProcessGoesOn() async throws {
        try await ProcessFleet.run { fleet in
            let story = Story(fleet.gateway)
            try await story.importRecords()
            let feed = PersonnelContract.FeedClient(fleet.gateway)
            var watch = feed.watchEvents(WatchEventsRequest()).makeAsyncIterator()
            let first = try #require(try await watch.next())
            #expect(first.events.first?.sequence == 1)
            async let ended = fleet.terminate("personnel")
            var last = first
            let end = await status {
                while let answer = try await watch.next() { last = answer }
            }
            #expect(end.code == .unavailable)
            #expect(end.reason == "WATCH_ENDED")
            #expect(await ended == .exit(0))
            try await fleet.restart("personnel")
            let place = try await feed.getSnapshotPosition(GetSnapshotPositionRequest())
            #expect(place.position == last.position)
            let rest = try await feed.listEvents(ListEventsRequest(pageToken: last.cursor))
            #expect(rest.events == [])
        }
    }

    @Test func aWatchOfWhichNothingIsReadDoesNotHoldUpTheEndOfItsProcess() async throws {
        try await ProcessFleet.run { fleet in
            _ = try await DemonstrationData(officials: 3_000).load(fleet.gateway)
            let feed = PersonnelContract.FeedClient(fleet.gateway)
            let watches = (0..<20).map { _ in feed.watchEvents(WatchEventsRequest()) }
            for watch in watches {
                var answers = watch.makeAsyncIterator()
                #expect(try await answers.next()?.events.first?.sequence == 1)
            }
            let request = ListOfficialsRequest(parent: "organizations/-", pageSize: 500)
            let page = try await PersonnelClient(fleet.gateway).listOfficials(request)
            #expect(page.officials.count == 500)
            #expect(await fleet.terminate("personnel") == .exit(0))
            for watch in watches {
                let end = await status { for try await _ in watch {} }
                #expect(end.code == .unavailable)
            }
            try await fleet.restart("personnel")
        }
    }

    @Test func oldEventsGoAndTheErrorTellsWhereToRestart() async throws {
        try await ProcessFleet.run { fleet in
            let story = Story(fleet.gateway)
            try await story.importRecords()
            let feed = PersonnelContract.FeedClient(fleet.gateway)
            let cursor = try await feed.listEvents(ListEventsRequest(pageSize: 3)).cursor
            #expect(await fleet.terminate("personnel") == .exit(0))
            try await age(fleet.path("personnel.db"))
            try await fleet.restart("personnel")
            let refusal = try await eventually("removal of old events") {
                let end = await status {
                    _ = try await feed.listEvents(ListEventsRequest(pageToken: cursor))
                }
                return end.code == .ok ? nil : end
            }
            #expect(refusal.reason == "EVENTS_EXPIRED")
            #expect(refusal.code == .outOfRange)
            let told = refusal.detail(GoogleErrorInfo.self)?.metadata ?? [:]
            let snapshot = ListEventsRequest(pageToken: told["snapshot_cursor"] ?? "")
            #expect(try await feed.listEvents(snapshot).events == [])
            #expect(try await story.officials().count == Story.officialCount)
            try await story.importMore()
            #expect(try await feed.listEvents(snapshot).events.count == 1)
        }
    }

    @Test func theCommandPrintsTheFeedAndGoesOnAcrossARestart() async throws {
        try await ProcessFleet.run { fleet in
            let story = Story(fleet.gateway)
            try await story.importRecords()
            let gateway = ["--gateway", "\(fleet.plan.gateway.endpoint)"]
            let all = try await ProcessRun.of("canbo", ["feed", "personnel"] + gateway)
            #expect(all.end == .exit(0), "\(all.output)")
            let pages = try self.pages(all.output)
            #expect(pages.flatMap(\.sequences) == (1...167).map(String.init))
            let cursor = try #require(pages.last?.cursor)
            let from = ["feed", "personnel", "--from", cursor] + gateway
            #expect(try await ProcessRun.of("canbo", from).output == "")

            let followed = try await ProcessRun.of("canbo", from + ["--follow"]) { child, output in
                func untilPrinted(_ last: Int) async throws {
                    try await eventually("event \(last)") {
                        try output().contains(#""sequence":"\#(last)""#) ? true : nil
                    }
                }
                try await story.importMore()
                try await untilPrinted(168)
                #expect(await fleet.terminate("personnel") == .exit(0))
                try await fleet.restart("personnel")
                try await eventually("personnel behind the gateway") {
                    try? await story.importMore(999_998)
                }
                try await untilPrinted(169)
                child.terminate()
            }
            let lines = followed.output.split(separator: "\n").filter { $0.hasPrefix("{") }
            let later = try self.pages(lines.joined(separator: "\n"))
            #expect(later.flatMap(\.sequences) == ["168", "169"])
            let wrong = ["feed", "personnel", "--from", "x"] + gateway
            #expect(try await ProcessRun.of("canbo", wrong).end == .exit(65))
        }
    }

    /// What the command printed: the sequences and the cursor of each line.
    private func pages(
        _ output: String
    ) throws -> [(sequences: [String], cursor: String)] {
        struct Page: Decodable {
            struct Event: Decodable { let sequence: String }
            let events: [Event]
            let cursor: String
        }
        return try output.split(separator: "\n").map { line in
            let page = try JSONDecoder().decode(Page.self, from: Data(line.utf8))
            return (page.events.map(\.sequence), page.cursor)
        }
    }

    /// Makes every event of a store a year older.
    private func age(_ store: String) async throws {
        let database = try await SQLiteDatabase.open(
            SQLiteConfiguration(location: .file(store)),
            schema: .personnel
        )
        let year: Int64 = 365 * 86_400 * 1_000_000
        try await database.write { transaction in
            try transaction.execute("UPDATE outbox_event SET occurred_at = occurred_at - \(year)")
        }
        await database.close()
    }
}
