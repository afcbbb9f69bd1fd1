import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

@testable import PersonnelService

/// Bodies and times in them that were recorded by mistake are taken back.
@Suite struct BodyCorrectionTests {
    private static let taken = "GOVERNING_BODY_TAKEN_BACK"
    private static let builtUpon = "GOVERNING_BODY_BUILT_UPON"

    @Test(arguments: StoreKind.allCases)
    func aTimeThatNeverWasIsOnNoDay(_ kind: StoreKind) async throws {
        try await GoverningBodyBench.run(kind) { bench in
            try await bench.found("bch")
            let joined = try await bench.join("a", 1, "bch", .secretary)
            try await bench.join("b", 2, "bch")
            let printed = try await bench.composition("bch", Past(day: "2026-01-01"))
            bench.members.clock.turn(to: "2026-11-22")
            let unread = await status { try await bench.takeBack(member: "a", etag: "") }
            #expect(unread.fields == ["etag"])
            let stale = await status { try await bench.takeBack(member: "a", etag: "\"7\"") }
            #expect(stale.reason == "ETAG_MISMATCH")
            let correction = try await bench.takeBack(member: "a", etag: joined.etag)
            #expect(correction.governingBody == "governingBodies/bch")
            #expect(correction.bodyMember == "bodyMembers/a" && correction.reason == "Ghi nhầm")
            for refused in [
                await status { _ = try await bench.time("a") },
                await status { try await bench.takeBack(member: "a", etag: "\"2\"") },
                await status { try await bench.leave("a", on: "2026-11-20", etag: "\"2\"") },
            ] { #expect(refused.reason == Self.taken) }
            #expect(try await bench.times(of: "governingBodies/bch") == ["b"])
            #expect(try await bench.times(of: "officials/o1") == [])
            let now = try await bench.composition("bch", Past(day: "2026-01-01"))
            #expect(now.memberCount == 1)
            let point = Past(day: "2026-01-01", known: printed.asRecordedAt)
            let again = try await bench.composition("bch", point)
            #expect(again == printed)
            #expect(try await bench.time("a", joined.updateTime).function == .secretary)
            // The place is free, the name is not.
            let name = await status { try await bench.join("a", 1, "bch", .secretary) }
            #expect(name.code == .alreadyExists)
            try await bench.join("c", 1, "bch", .secretary)
            #expect(try await bench.corrections(of: "governingBodies/bch") == [correction])
            #expect(try await bench.corrections(of: "officials/o1") == [correction])
            #expect(try await bench.corrections(of: "officials/o2") == [])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aBodyThatNeverWasMakesPlaceForAnother(_ kind: StoreKind) async throws {
        try await GoverningBodyBench.run(kind) { bench in
            let founded = try await bench.found("bch")
            let joined = try await bench.join("a", 1, "bch", to: "2026-01-10")
            let member = await status { try await bench.takeBack("bch", etag: founded.etag) }
            #expect(member.reason == Self.builtUpon && member.subjects == ["bodyMembers/a"])
            try await bench.takeBack(member: "a", etag: joined.etag)
            let second = await status { try await bench.found("new") }
            #expect(second.reason == "GOVERNING_BODY_OVERLAPS")
            bench.members.clock.turn(to: "2026-11-22")
            let correction = try await bench.takeBack("bch", etag: founded.etag)
            #expect(correction.bodyMember.isEmpty)
            for refused in [
                await status { _ = try await bench.body("bch") },
                await status { _ = try await bench.body("bch", Past(day: "2026-01-01")) },
                await status { _ = try await bench.composition("bch") },
                await status { try await bench.takeBack("bch", etag: "\"2\"") },
                await status { try await bench.resize("bch", to: 5, from: "2026-11-01") },
                await status { try await bench.end("bch", on: "2026-11-01") },
            ] { #expect(refused.reason == Self.taken) }
            let past = try await bench.body("bch", Past(known: founded.updateTime))
            #expect(past.sizeSet == founded.sizeSet && past.startDate == founded.startDate)
            #expect(try await bench.list("xa") == [])
            let joining = await status { try await bench.join("b", 2, "bch") }
            #expect(joining.reason == "GOVERNING_BODY_UNKNOWN")
            try await bench.found("new")
            #expect(try await bench.list("xa") == ["new"])
            let told = try await bench.corrections(of: "governingBodies/bch")
            #expect(told.map(\.bodyMember) == ["bodyMembers/a", ""])
            #expect(
                try await bench.events(last: 2) == [
                    "governing_body.taken_back organization xa",
                    "governing_body.founded organization xa",
                ]
            )
        }
    }

    @Test func aTimeFromWhichAnotherGoesOnIsTakenBackAfterIt() async throws {
        try await GoverningBodyBench.run { bench in
            try await bench.found("bch")
            try await bench.join("a", 1, "bch")
            let left = try await bench.leave("a", on: "2026-01-01")
            let next = try await bench.bodies.startBodyMember(
                StartBodyMemberRequest(
                    bodyMember: BodyMember(
                        governingBody: "governingBodies/bch",
                        official: "officials/o1",
                        function: .secretary,
                        entryKind: .elected,
                        startDate: GoogleDate("2026-01-01"),
                        decisionNumber: "4-NQ",
                        decisionDate: GoogleDate("2026-11-20")
                    ),
                    bodyMemberID: "next"
                )
            )
            let refused = await status { try await bench.takeBack(member: "a", etag: left.etag) }
            #expect(refused.reason == Self.builtUpon && refused.subjects == ["bodyMembers/next"])
            let tried = try await bench.takeBack(member: "next", etag: next.etag, onlyTrying: true)
            #expect(tried.bodyMember == "bodyMembers/next")
            #expect(try await bench.time("next").function == .secretary)
            try await bench.takeBack(member: "next", etag: next.etag)
            try await bench.takeBack(member: "a", etag: left.etag)
            #expect(try await bench.times(of: "officials/o1") == [])
        }
    }

    @Test func nobodyTakesBackTheOwnTimeAndWhyIsErased() async throws {
        try await GoverningBodyBench.run { bench in
            let officer = "people/hanoi-id:officer"
            try await bench.members.seat(officer, 5, in: "xa", .orgCommitteeOfficer)
            try await bench.found("top", of: "tp")
            try await bench.found("bch")
            let own = try await bench.join("own", 5, "bch")
            let other = try await bench.join("other", 1, "bch")
            let above = try await bench.join("above", 2, "top")
            try await bench.members.acting(as: .byPosts(officer)) {
                let refusals = [
                    await status { try await bench.takeBack(member: "own", etag: own.etag) },
                    await status { try await bench.takeBack(member: "above", etag: above.etag) },
                    await status { try await bench.takeBack("top", etag: "\"1\"") },
                ]
                #expect(
                    refusals.map(\.reason) == ["OWN_CASE", "NOT_WITHIN_REACH", "NOT_WITHIN_REACH"]
                )
                try await bench.takeBack(member: "other", etag: other.etag)
            }
            let database = bench.members.personnel.journal.database
            try await database.write { transaction in
                let found = try OfficialReader(reader: transaction).find(id: "o1")
                _ = try HoldingErasure(transaction: transaction).erase(of: try #require(found))
            }
            let told = try await bench.corrections(of: "governingBodies/bch")
            #expect(told.map(\.reason) == [""])
        }
    }
}

extension GoverningBodyBench {
    @discardableResult
    fileprivate func takeBack(_ id: String, etag: String) async throws -> BodyCorrection {
        try await bodies.takeBackGoverningBody(
            TakeBackGoverningBodyRequest(
                name: "governingBodies/\(id)",
                reason: "Ghi nhầm",
                decisionNumber: "9-TB",
                decisionDate: GoogleDate("2026-11-20"),
                etag: etag
            )
        )
    }

    @discardableResult
    fileprivate func takeBack(
        member id: String,
        etag: String,
        onlyTrying: Bool = false
    ) async throws -> BodyCorrection {
        try await bodies.takeBackBodyMember(
            TakeBackBodyMemberRequest(
                name: "bodyMembers/\(id)",
                reason: "Ghi nhầm",
                decisionNumber: "9-TB",
                decisionDate: GoogleDate("2026-11-20"),
                etag: etag,
                validateOnly: onlyTrying
            )
        )
    }

    fileprivate func time(
        _ id: String,
        _ known: GoogleTimestamp? = nil
    ) async throws -> BodyMember {
        try await bodies.getBodyMember(
            GetBodyMemberRequest(name: "bodyMembers/\(id)", asRecordedAt: known)
        )
    }

    fileprivate func corrections(of parent: String) async throws -> [BodyCorrection] {
        try await bodies.listBodyCorrections(ListBodyCorrectionsRequest(parent: parent))
            .corrections
    }

    /// The last events: type, kind of subject and subject.
    fileprivate func events(last count: Int) async throws -> [String] {
        try await Outbox(members.personnel.journal).page(after: .beginning, limit: 1_000).events
            .suffix(count).map { "\($0.event.type) \($0.event.subjectKind) \($0.event.subjectID)" }
    }
}
