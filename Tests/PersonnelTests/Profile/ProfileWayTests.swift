import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing
import TypeContract
import WellKnownMessages

@testable import PersonnelService

/// The way of a profile from a draft to what is confirmed, contested and corrected; its history.
@Suite struct ProfileWayTests {
    @Test(arguments: StoreKind.allCases)
    func aProfileIsDeclaredVerifiedConfirmedContestedAndCorrected(
        _ kind: StoreKind
    ) async throws {
        try await ProfileBench.run(kind) { bench in
            let draft = try await bench.profile()
            #expect(draft.state == .draft && draft.stateDate == nil)
            try await bench.leadToConfirmed()
            let confirmed = try await bench.profile()
            #expect(confirmed.state == .confirmed && confirmed.lastPaper == .sample)
            #expect(confirmed.dueDate == nil)
            let before = try await bench.entry("lyceum")
            #expect(before.values.first?.basis?.origin == .declared)

            try await bench.contest("c1")
            try await bench.contest("c2", "Trường C")
            let disputed = try await bench.profile()
            #expect(disputed.state == .disputed)
            #expect(disputed.dueRule?.ruleCode == "CORRECTION_ANSWER_WORKING_DAYS")
            let answered = try await bench.decide(.accept, on: "c1")
            #expect(answered.profileEntry == before.name && answered.state == .accepted)
            #expect(try await bench.profile().state == .disputed)
            try await bench.decide(.refuse, on: "c2")
            let corrected = try await bench.profile()
            #expect(corrected.state == .corrected)
            #expect(corrected.lastPaper?.number == "correctionRequests/c1")

            // What was recorded at one instant counts from a hair later on.
            bench.record.clock.turn(to: "2026-11-23")
            let after = try await bench.entry("lyceum")
            #expect(after.values.map(\.value) == [.text("Trường B")])
            #expect(after.values.first?.basis?.decisionNumber == "correctionRequests/c1")
            let earlier = Past(day: "2010-01-01", known: before.updateTime)
            let then = try await bench.entry("lyceum", earlier)
            #expect(then.values.map(\.value) == [.text("Trường A")] && then.etag.isEmpty)
            let state = try await bench.profile(Past(known: confirmed.updateTime))
            #expect(state.state == .confirmed)
        }
    }

    @Test func aRefusedOrWithdrawnContestLeavesTheProfileConfirmed() async throws {
        try await ProfileBench.run { bench in
            try await bench.leadToConfirmed()
            try await bench.contest("c1")
            try await bench.decide(.refuse, on: "c1")
            #expect(try await bench.profile().state == .confirmed)
            try await bench.contest("c2")
            let changed = await bench.told(ProfileBench.subject) {
                try await bench.change("lyceum", [.school("Trường D")])
            }
            #expect(changed == "PROFILE_STATE_REFUSED")
            _ = try await bench.acting(as: ProfileBench.subject) {
                try await bench.record.subjects.withdrawCorrectionRequest(
                    WithdrawCorrectionRequestRequest(name: "correctionRequests/c2")
                )
            }
            #expect(try await bench.profile().state == .confirmed)
            let wrong = await status {
                _ = try await bench.record.subjects.createCorrectionRequest(
                    CreateCorrectionRequestRequest(
                        correctionRequest: CorrectionRequest(
                            official: "officials/o1",
                            field: "STUDY_FROM",
                            value: "mùa thu",
                            grounds: "Ghi sai",
                            profileEntry: "officials/o1/profileEntries/lyceum"
                        )
                    )
                )
            }
            #expect(wrong.fields == ["correction_request.value"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func everyFieldHasAHistoryOfItsOwn(_ kind: StoreKind) async throws {
        try await ProfileBench.run(kind) { bench in
            let school = ProfileValue.school("Trường A")
            let first = try await bench.add(
                "EDUCATION",
                [school, .text("MAJOR", "Luật")],
                id: "law",
                basis: .paper,
                from: "2001-09-01"
            )
            func revise(_ value: ProfileValue, from day: String) async throws {
                try await bench.change("law", [value], basis: .paper, from: day)
            }
            try await revise(.text("MAJOR", "Luật kinh tế"), from: "2003-09-01")
            let stale = await status {
                try await bench.change("law", [school], basis: .paper, etag: first.etag)
            }
            #expect(stale.code == .aborted)
            try await revise(.school("Trường B"), from: "2002-01-01")
            func told(_ day: String, _ known: GoogleTimestamp? = nil) async throws -> [String] {
                let read = try await bench.entry("law", Past(day: day, known: known))
                return read.values.map { if case .text(let text)? = $0.value { text } else { "" } }
            }
            #expect(try await told("2001-12-31") == ["Luật", "Trường A"])
            #expect(try await told("2002-06-01") == ["Luật", "Trường B"])
            #expect(try await told("2010-01-01") == ["Luật kinh tế", "Trường B"])
            #expect(try await told("2010-01-01", first.updateTime) == ["Luật", "Trường A"])
            try await bench.change(
                "law",
                clearing: ["MAJOR"],
                basis: .paper,
                from: "2002-01-01",
                to: "2002-02-01"
            )
            #expect(try await told("2002-01-15") == ["Trường B"])
            #expect(try await told("2002-02-01") == ["Luật", "Trường B"])
            let ended = try await bench.end("law", on: "2005-01-01")
            #expect(ended.effectiveEndDate == GoogleDate("2005-01-01"))
            #expect(try await told("2004-12-31") == ["Luật kinh tế", "Trường B"])
            let gone = await status { _ = try await bench.entry("law") }
            #expect(gone.reason == "RESOURCE_NOT_IN_FORCE")
            try await bench.end("law", on: "2001-09-01")
            let never = await status { _ = try await bench.entry("law") }
            #expect(never.reason == "RESOURCE_NOT_FOUND")
            #expect(try await told("2010-01-01", first.updateTime) == ["Luật", "Trường A"])
        }
    }

    @Test func entriesAreListedInPagesAndBySection() async throws {
        try await ProfileBench.run { bench in
            for (index, id) in ["b", "a", "c"].enumerated() {
                let school = ProfileValue.school("Trường \(index)")
                try await bench.add("EDUCATION", [school], id: id, basis: .paper)
            }
            try await bench.add("CONTACT", [.text("PHONE", "024 3825 0000")], basis: .paper)
            func page(
                _ section: String,
                _ token: String
            ) async throws -> ListProfileEntriesResponse {
                try await bench.client.listProfileEntries(
                    ListProfileEntriesRequest(
                        parent: "officials/o1",
                        section: section,
                        pageSize: 2,
                        pageToken: token
                    )
                )
            }
            let first = try await page("", "")
            let second = try await page("", first.nextPageToken)
            let ids = (first.profileEntries + second.profileEntries).map {
                $0.name.split(separator: "/").last ?? ""
            }
            #expect(ids == ["b", "a", "c", "contact"] && second.nextPageToken.isEmpty)
            let contact = try await page("CONTACT", "")
            #expect(contact.profileEntries.map(\.section) == ["CONTACT"])
            let again = await status {
                try await bench.add("CONTACT", [.text("PHONE", "1")], basis: .paper)
            }
            #expect(again.code == .alreadyExists)
        }
    }

    @Test func whatIsMissingIsToldByEntryAndAct() async throws {
        try await ProfileBench.run { bench in
            func lack(_ act: String = "") async throws -> ProfileCompleteness {
                try await bench.client.getProfileCompleteness(
                    GetProfileCompletenessRequest(name: ProfileBench.profile, act: act)
                )
            }
            let empty = try await lack()
            #expect(!empty.complete && empty.state == .draft)
            #expect(
                empty.blockRules.map(\.ruleCode) == [
                    "BLOCK_PROFILE_INCOMPLETE_PLAN", "BLOCK_PROFILE_INCOMPLETE_APPOINT",
                    "BLOCK_PROFILE_INCOMPLETE_REAPPOINT",
                ]
            )
            #expect(try await lack("AWARD").complete)
            try await bench.add("EDUCATION", [.school("Trường A")], id: "e", basis: .paper)
            let gap = try await lack("PLAN").missingFields.filter { $0.section == "EDUCATION" }
            #expect(gap.map(\.field) == ["EDUCATION_LEVEL"])
            #expect(gap.first?.profileEntry == "officials/o1/profileEntries/e")
            try await bench.change("e", [.code("EDUCATION_LEVEL", "BACHELOR")], basis: .paper)
            let rest = try await lack("PLAN").missingFields
            #expect(!rest.contains { $0.section == "EDUCATION" })
            #expect(rest.allSatisfy { $0.section != "HEALTH" })
            let wrong = await status { _ = try await lack("DANCE") }
            #expect(wrong.fields == ["act"])
        }
    }
}
