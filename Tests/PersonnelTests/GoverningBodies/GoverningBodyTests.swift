import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Bodies over their terms, and their composition on a day as the record said then.
@Suite struct GoverningBodyTests {
    @Test(arguments: StoreKind.allCases)
    func aCompositionIsPrintedAgainAfterLaterChanges(_ kind: StoreKind) async throws {
        try await GoverningBodyBench.run(kind) { bench in
            let founded = try await bench.found("bch")
            #expect(founded.sizeSet == 3 && founded.endDate == nil)
            try await bench.join("a", 1, "bch")
            try await bench.join("b", 2, "bch", .secretary)
            try await bench.found("bcd", .steering, of: "tp", size: 15)
            try await bench.join("c", 2, "bcd", .head)
            let printed = try await bench.composition("bcd", Past(day: "2026-01-01"))
            #expect(printed.memberCount == 1 && printed.vacancyCount == 14)
            #expect(printed.members.map(\.official) == ["officials/o2"])
            #expect(printed.headFunctions.map(\.function) == [.secretary])
            #expect(printed.headFunctions.map(\.kind) == [.bch])
            let other = try await bench.composition("bch", Past(day: "2026-01-01"))
            #expect(other.members.map(\.function) == [.secretary, .member])
            #expect(other.functions.map(\.count).reduce(0, +) == other.memberCount)
            bench.members.clock.turn(to: "2026-11-22")
            try await bench.join("d", 3, "bcd", .deputy)
            try await bench.leave("b", on: "2025-12-01")
            let point = Past(day: "2026-01-01", known: printed.asRecordedAt)
            let again = try await bench.composition("bcd", point)
            #expect(again == printed)
            let now = try await bench.composition("bcd", Past(day: "2026-01-01"))
            #expect(now.memberCount == 2 && now.headFunctions == [])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aNumberOfMembersHoldsFromItsDayOn(_ kind: StoreKind) async throws {
        try await GoverningBodyBench.run(kind) { bench in
            let founded = try await bench.found("bch", size: 2)
            try await bench.join("a", 1, "bch")
            try await bench.join("b", 2, "bch")
            let full = await status { try await bench.join("c", 3, "bch") }
            #expect(full.reason == "GOVERNING_BODY_FULL")
            let resized = try await bench.resize("bch", to: 3, from: "2026-02-01")
            #expect(resized.sizeSet == 3)
            let early = await status { try await bench.join("c", 3, "bch", from: "2026-01-31") }
            #expect(early.reason == "GOVERNING_BODY_FULL")
            try await bench.join("c", 3, "bch", from: "2026-02-01")
            let fewer = await status { try await bench.resize("bch", to: 2, from: "2026-03-01") }
            #expect(fewer.reason == "GOVERNING_BODY_FULL")
            let before = try await bench.body("bch", Past(day: "2026-01-31"))
            let after = try await bench.body("bch", Past(day: "2026-02-01"))
            let known = try await bench.body(
                "bch",
                Past(day: "2026-02-01", known: founded.updateTime)
            )
            #expect([before, after, known].map(\.sizeSet) == [2, 3, 2])
            let outside = await status { try await bench.resize("bch", to: 4, from: "2025-06-30") }
            #expect(outside.reason == "GOVERNING_BODY_NOT_IN_FORCE")
            let stale = await status {
                try await bench.resize("bch", to: 4, from: "2026-03-01", etag: founded.etag)
            }
            #expect(stale.reason == "ETAG_MISMATCH")
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aBodyEndsWithThoseWhoAreInIt(_ kind: StoreKind) async throws {
        try await GoverningBodyBench.run(kind) { bench in
            try await bench.found("bch")
            try await bench.join("a", 1, "bch")
            let joined = try await bench.join("b", 2, "bch", from: "2026-11-10")
            let blocked = await status { try await bench.end("bch", on: "2026-11-01") }
            #expect(blocked.reason == "GOVERNING_BODY_NOT_EMPTY")
            let ended = try await bench.end("bch", on: "2026-11-20")
            #expect(ended.endDate?.text == "2026-11-20" && ended.endReason == .termExpired)
            let member = try await bench.bodies.getBodyMember(
                GetBodyMemberRequest(name: "bodyMembers/a")
            )
            #expect(member.endDate?.text == "2026-11-20" && member.endReason == .termExpired)
            let gone = try await bench.times(of: "governingBodies/bch", Past(day: "2026-11-20"))
            let known = Past(day: "2026-11-20", known: joined.updateTime)
            let then = try await bench.times(of: "governingBodies/bch", known)
            let all = try await bench.times(of: "governingBodies/bch")
            #expect(gone == [] && then == ["a", "b"] && all == ["a", "b"])
            let missing = await status { _ = try await bench.composition("bch") }
            #expect(missing.reason == "RESOURCE_NOT_IN_FORCE")
            let next = try await bench.found("next", from: "2026-11-20")
            #expect(next.startDate?.text == "2026-11-20")
            let untagged = await status { try await bench.end("bch", on: "2026-11-19") }
            #expect(untagged.fields == ["etag"])
            let later = await status {
                try await bench.end("bch", on: "2026-11-21", etag: ended.etag)
            }
            #expect(later.reason == "GOVERNING_BODY_OVERLAPS")
            let listed = try await bench.list("tp", below: true)
            let before = try await bench.list("xa", Past(day: "2026-11-19"), kinds: [.bch])
            let others = try await bench.list("xa", Past(day: "2026-11-19"), kinds: [.btv])
            #expect(listed == ["next"] && before == ["bch"] && others == [])
        }
    }

    @Test func whatIsFoundIsAnnouncedWithoutReasons() async throws {
        try await GoverningBodyBench.run { bench in
            try await bench.found("bch")
            try await bench.join("a", 1, "bch", .secretary, to: "2026-01-10")
            let told = try await bench.members.personnel.events(last: 3)
            #expect(
                told == [
                    "governing_body.founded organization xa tp/xa",
                    "body_member.started official o1 tp/xa",
                    "body_member.ended official o1 tp/xa",
                ]
            )
            let data = try await bench.members.personnel.journal.database.scan { reader in
                try reader.rows("SELECT data FROM outbox_event WHERE type = 'body_member.ended'")
                    .map { String(decoding: try $0.bytes("data"), as: UTF8.self) }
            }
            #expect(data.count == 1)
            #expect(data.allSatisfy { $0.contains("end_date") && !$0.contains("RELIEVED") })
        }
    }
}
