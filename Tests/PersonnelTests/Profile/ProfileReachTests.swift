import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import TypeContract
import WellKnownMessages

@testable import PersonnelService

/// Who takes which step of a profile, and who sees which class of it.
@Suite struct ProfileReachTests {
    private static let everybody = [
        ProfileBench.subject, ProfileBench.officer, ProfileBench.head, ProfileBench.protector,
        ProfileBench.committee,
    ]

    @Test func eachTakesTheStepsOfTheOwnPart() async throws {
        try await ProfileBench.run { bench in
            try await bench.add("EDUCATION", [.school("Trường A")], id: "lyceum", basis: .paper)
            for other in Self.everybody.dropFirst() {
                let told = await bench.told(other) { try await bench.declare() }
                #expect(told == "NOT_WITHIN_REACH", "\(other)")
            }
            let stale = try await bench.profile().etag
            try await bench.change("lyceum", [.school("Trường B")], basis: .paper)
            let unseen = await bench.told(ProfileBench.subject) {
                try await bench.declare(etag: stale)
            }
            #expect(unseen == "ETAG_MISMATCH")
            let declared = await bench.told(ProfileBench.subject) { try await bench.declare() }
            #expect(declared == nil)
            for (other, reason) in [
                (ProfileBench.subject, "OWN_CASE"), (ProfileBench.head, "NOT_WITHIN_REACH"),
                (ProfileBench.protector, "NOT_WITHIN_REACH"),
            ] {
                let told = await bench.told(other) { try await bench.verify() }
                #expect(told == reason, "\(other)")
            }
            let early = await bench.told(ProfileBench.head) { try await bench.confirm() }
            #expect(early == "PROFILE_STATE_REFUSED")
            try await bench.acting(as: ProfileBench.officer) {
                let draft = try await bench.giveBack()
                #expect(draft.state == .draft && !draft.returnReason.isEmpty)
                #expect(draft.dueRule?.ruleCode == "PROFILE_DECLARATION_WORKING_DAYS")
            }
            try await bench.acting(as: ProfileBench.subject) { try await bench.declare() }
            try await bench.acting(as: ProfileBench.officer) { try await bench.verify() }
            let own = await bench.told(ProfileBench.subject) { try await bench.confirm() }
            #expect(own == "OWN_CASE")
            try await bench.acting(as: ProfileBench.head) { try await bench.confirm() }
        }
    }

    @Test func nobodyTakesTwoStepsThatCheckEachOther() async throws {
        try await ProfileBench.run { bench in
            // Who reaches everything may take every step, not two of them.
            try await bench.add("EDUCATION", [.school("Trường A")], id: "lyceum", basis: .paper)
            try await bench.declare()
            let verified = await status { try await bench.verify() }
            #expect(verified.reason == "PROFILE_STEP_NOT_ANOTHER")
            try await bench.acting(as: ProfileBench.officer) { try await bench.verify() }
            let edited = await status { try await bench.confirm() }
            #expect(edited.reason == "PROFILE_STEP_NOT_ANOTHER")
            try await bench.acting(as: ProfileBench.committee) { try await bench.confirm() }
            try await bench.acting(as: ProfileBench.subject) {
                let change = try await bench.change("lyceum", [.school("Trường C")])
                #expect(change.values.first?.basis?.origin == .declared)
                let pending = try await bench.profile()
                #expect(pending.state == .changePending)
                let foreign = await status {
                    try await bench.change("lyceum", [.school("D")], basis: .paper)
                }
                #expect(foreign.fields == ["basis.origin"])
            }
            try await bench.acting(as: ProfileBench.head) { try await bench.confirm() }
            #expect(try await bench.profile().state == .confirmed)
        }
    }

    @Test func classISeesNobodyButItsOfficersAndTheDeciders() async throws {
        try await ProfileBench.run { bench in
            let secret = ProfileValue.text("HISTORY_TEXT", "Kết luận số 5")
            let journal = bench.record.personnel.journal
            let events = try await bench.record.personnel.count(Self.events)
            try await bench.acting(as: ProfileBench.protector) {
                try await bench.add("POLITICAL_HISTORY", internal: [secret], id: "p", basis: .paper)
            }
            // It is outside of the states, and in no feed.
            #expect(try await bench.profile().stateDate == nil)
            #expect(try await bench.record.personnel.count(Self.events) == events)
            for caller in Self.everybody {
                try await bench.acting(as: caller) {
                    let read = try await bench.entry("p")
                    let isCleared = Self.cleared.contains(caller)
                    #expect(read.section == "POLITICAL_HISTORY")
                    #expect(read.internalValues.isEmpty == !isCleared, "\(caller)")
                    let list = try await bench.client.listProfileEntries(
                        ListProfileEntriesRequest(parent: "officials/o1")
                    )
                    #expect(list.profileEntries.first?.internalValues.isEmpty == !isCleared)
                }
            }
            for caller in [ProfileBench.subject, ProfileBench.officer] {
                let added = await bench.told(caller) {
                    try await bench.add("POLITICAL_HISTORY", internal: [secret])
                }
                #expect(added == "FIELD_NOT_VISIBLE")
                let cleared = await bench.told(caller) {
                    try await bench.change("p", clearing: ["HISTORY_TEXT"])
                }
                #expect(cleared == "FIELD_NOT_VISIBLE")
                let ended = await bench.told(caller) { try await bench.end("p") }
                #expect(ended == "FIELD_NOT_VISIBLE")
            }
            let audit = try await journal.database.read { reader in
                try reader.rows("SELECT summary FROM audit_record").map { try $0.text("summary") }
            }
            #expect(audit.contains { $0.contains("HISTORY_TEXT") })
            #expect(!audit.contains { $0.contains("Kết luận số 5") })
        }
    }

    private static let cleared = [ProfileBench.protector, ProfileBench.committee]
    private static let events: Statement = "SELECT COUNT(*) AS n FROM outbox_event"

    @Test func sensitiveValuesAreForThoseWhoSeeThem() async throws {
        try await ProfileBench.run { bench in
            try await bench.add(
                "IDENTITY",
                [.text("BIRTH_PLACE", "Hà Nội")],
                sensitive: [.code("ETHNICITY", "DT_01")],
                basis: .paper
            )
            let blind = Caller.byPosts(ProfileBench.officer, sees: [])
            try await bench.record.acting(as: blind) {
                let read = try await bench.entry("identity")
                #expect(read.values.count == 1 && read.sensitiveValues.isEmpty)
            }
            try await bench.acting(as: ProfileBench.subject) {
                let own = try await bench.entry("identity")
                #expect(own.sensitiveValues.count == 1)
            }
            let others = await bench.told(ProfileBench.subject) {
                try await bench.add("CONTACT", [.text("PHONE", "1")], of: "o2")
            }
            #expect(others == "NOT_WITHIN_REACH")
        }
    }

    @Test func anErasureLeavesNoValue() async throws {
        try await ProfileBench.run { bench in
            try await bench.leadToConfirmed()
            try await bench.record.personnel.journal.database.write { transaction in
                let found = try OfficialReader(reader: transaction).find(id: "o1")
                let official = MergeRecord.Party(number: try #require(found).number, id: "o1")
                let erasure = ProfileErasure(
                    transaction: transaction,
                    now: Timestamp(microseconds: 0)
                )
                let names = try erasure.erase(of: official)
                #expect(names.contains("officials/o1/profileEntries/lyceum"))
            }
            let entry = try await bench.entry("lyceum")
            #expect(entry.values.isEmpty && entry.section == "EDUCATION")
            let profile = try await bench.profile()
            #expect(profile.state == .confirmed && profile.lastPaper?.number == "")
        }
    }
}
