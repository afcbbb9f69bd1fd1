import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

@testable import PersonnelService

/// What follows from grades, appointments, ends of memberships and departures, and how it is
/// settled.
@Suite struct FollowUpTests {
    @Test(arguments: [StoreKind.memory, .postgres])
    func whatIsRecordedBringsWhatFollows(_ kind: StoreKind) async throws {
        try await FollowUpBench.run(kind) { bench in
            // Two years until the decree, one since; of members two in a row.
            try await bench.fail("officials/o1", 2023, as: "a")
            #expect(try await bench.list() == [])
            try await bench.fail("officials/o1", 2024, as: "b")
            try await bench.fail("officials/o3", 2025, as: "c")
            try await bench.fail("memberships/m1", 2024, as: "d")
            try await bench.fail("memberships/m1", 2025, as: "e")
            try await bench.appoint("desk", 2, leads: false)
            try await bench.appoint("head", 4)
            try await bench.record.decide("m2", .strikeOff())
            try await bench.retire("o5")
            let all = [
                "POST_REVIEW o1 evaluations/b", "POST_REVIEW o3 evaluations/c",
                "MEMBERSHIP_REVIEW o1 evaluations/e", "LEADERSHIP_COURSE o4 holdings/head",
                "POSTS_AFTER_EXIT o2 memberships/m2", "DEPARTURE o5 officials/o5",
            ]
            #expect(try await bench.list() == all)
            #expect(try await bench.events() == Int64(all.count))
            let course = try #require(try await bench.only("o4"))
            #expect(course.dueDate == GoogleDate("2027-08-31"))
            #expect(course.ruleCode == "TRAINING_LEADERSHIP_MONTHS" && course.state == .open)
            let departure = try #require(try await bench.only("o5"))
            #expect(departure.dueDate == GoogleDate("2026-12-04"))
            var some = ListFollowUpsRequest.all
            some.matters = [.departure, .postReview]
            #expect(try await bench.list(some).count == 3)
            try await expectSettled(course, bench)
        }
    }

    private func expectSettled(_ course: FollowUp, _ bench: FollowUpBench) async throws {
        let undecided = await status { try await bench.close(course.name, .open) }
        #expect(undecided.code == .invalidArgument)
        let stale = await status { try await bench.close(course.name, etag: "\"7\"") }
        #expect(stale.code == .aborted)
        let done = try await bench.close(course.name, etag: course.etag)
        #expect(done.state == .done && done.documentNumber == "3-TB")
        #expect(done.closeDate == GoogleDate("2026-11-21"))
        let again = await status { try await bench.close(course.name, .dismissed) }
        #expect(again.reason == "FOLLOW_UP_CLOSED")
        let unknown = await status { try await bench.close("followUps/none") }
        #expect(unknown.code == .notFound)
        #expect(try await bench.list().count == 5)
        #expect(try await bench.only("o4") == done)
        #expect(try await bench.events("follow_up.closed") == 1)
    }

    /// By the row's day, once for each departure; who was there already leaves nothing new.
    @Test(arguments: [ImportMode.validRows, .allOrNothing])
    func aFileOfOfficialsBringsWhatFollowsOfThoseWhoLeave(_ mode: ImportMode) async throws {
        try await FollowUpBench.run { bench in
            var lines = [
                "personal_id,full_name,gender,birth_date,official_kind,organization_code,status"
            ]
            for (id, status) in [("o3", ""), ("o5", "RETIRED")] {
                let official = try await bench.record.personnel.official(id)
                let birth = try #require(official.birthDate.flatMap(CalendarDate.init))
                let gender = official.gender == .male ? "MALE" : "FEMALE"
                lines.append(
                    """
                    \(official.personalID),\(official.fullName),\(gender),\(birth),CONG_CHUC,xa,\
                    \(status)
                    """
                )
            }
            let text = lines.joined(separator: "\n")
            for updated in [1, 0] as [Int64] {
                let report = try await bench.take(text, mode)
                #expect(report.updatedCount == updated && report.refusedCount == 0)
                #expect(try await bench.list() == ["DEPARTURE o5 officials/o5"])
                #expect(try await bench.events() == 1)
            }
        }
    }

    @Test func whoHoldsNothingHasNoPostsReviewed() async throws {
        try await FollowUpBench.run { bench in
            try await bench.record.decide("m2", .strikeOff())
            #expect(try await bench.list() == [])
        }
    }

    @Test func nobodySettlesTheOwnOneOrOneOutOfReach() async throws {
        try await FollowUpBench.run { bench in
            try await bench.appoint("head", 4)
            try await bench.appoint("other", 6)
            let head = "people/hanoi-id:head"
            try await bench.record.seat(head, 6, in: "xa", .orgCommitteeHead)
            let own = try #require(try await bench.only("o6")).name
            let other = try #require(try await bench.only("o4")).name
            try await bench.record.acting(as: .byPosts(head)) {
                let refused = await status { try await bench.close(own) }
                #expect(refused.reason == "OWN_CASE")
                let settled = try await bench.close(other)
                #expect(settled.state == .done)
            }
            let officer = "people/hanoi-id:officer"
            try await bench.record.seat(officer, 3, in: "cs", .agencyHead)
            try await bench.record.acting(as: .byPosts(officer)) {
                let refusals = [
                    await status { try await bench.close(own) },
                    await status { _ = try await bench.list() },
                ]
                #expect(refusals.map(\.reason) == ["NOT_WITHIN_REACH", "NOT_WITHIN_REACH"])
            }
        }
    }

    @Test func ofAllOrganisationsEverybodySeesThoseWithinReach() async throws {
        try await FollowUpBench.run { bench in
            try await bench.appoint("head", 4)
            try await bench.appoint("other", 6)
            let everywhere = ListFollowUpsRequest(parent: "organizations/-")
            let all = try await bench.list(everywhere)
            #expect(all.count == 2)
            let sees = "people/hanoi-id:head"
            try await bench.record.seat(sees, 3, in: "xa", .orgCommitteeHead)
            let within = try await bench.record.acting(as: .byPosts(sees)) {
                try await bench.list(everywhere)
            }
            #expect(within == all)
            let officer = "people/hanoi-id:officer"
            try await bench.record.seat(officer, 1, in: "cs", .agencyHead)
            let none = try await bench.record.acting(as: .byPosts(officer)) {
                try await bench.list(everywhere)
            }
            #expect(none == [])
        }
    }

    @Test func anErasedOfficialHasNoFollowUps() async throws {
        try await FollowUpBench.run { bench in
            try await bench.retire("o5")
            try await bench.record.personnel.journal.database.write { transaction in
                let found = try OfficialReader(reader: transaction).find(id: "o5")
                let official = try #require(found)
                let erasure = OfficialErasure(transaction: transaction, now: Timestamp.openEnd)
                _ = try erasure.erase(official)
            }
            #expect(try await bench.list() == [])
        }
    }
}

extension FollowUpBench {
    /// Imports a file of officials.
    fileprivate func take(_ file: String, _ mode: ImportMode) async throws -> ImportReport {
        let answer = try await officials.importOfficials { requests in
            let options = ImportOptions(mode: mode)
            try await requests.write(ImportOfficialsRequest(part: .options(options)))
            try await requests.write(ImportOfficialsRequest(part: .chunk(Array(file.utf8))))
        }
        return try #require(answer.report)
    }

    fileprivate func retire(_ id: String) async throws {
        _ = try await officials.updateOfficial(
            UpdateOfficialRequest(
                official: Official(name: "officials/\(id)", status: .retired)
            )
        )
    }
}
