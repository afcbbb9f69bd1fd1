import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing
import WellKnownMessages

/// What is refused of bodies and of those who come into them, and by which rule.
@Suite struct BodyRuleTests {
    @Test func aBodyOfAKindIsOneAtATime() async throws {
        try await GoverningBodyBench.run { bench in
            try await bench.found("bch")
            let second = await status { try await bench.found("second", from: "2026-01-01") }
            #expect(second.reason == "GOVERNING_BODY_OVERLAPS")
            try await bench.found("btv", .btv)
            try await bench.found("bcd-1", .steering)
            try await bench.found("bcd-2", .steering)
            let listed = try await bench.list("xa")
            #expect(listed == ["bch", "btv", "bcd-1", "bcd-2"])
            let again = await status { try await bench.found("bch", .ubkt) }
            #expect(again.reason == "RESOURCE_EXISTS")
            let wrong = await status {
                try await bench.found("x", .steering, size: 501) {
                    $0.displayName = ""
                    $0.termNo = 101
                    $0.plannedEndDate = GoogleDate("2025-07-01")
                }
            }
            #expect(
                Set(wrong.fields) == [
                    "governing_body.display_name", "governing_body.term_no",
                    "governing_body.size_set", "governing_body.planned_end_date",
                ]
            )
            for kind in [GoverningBodyKind.unspecified, GoverningBodyKind(number: 77)] {
                let unstated = await status { try await bench.found("x", kind) }
                let told = unstated.detail(GoogleBadRequest.self)?.fieldViolations.first
                #expect(told?.field == "governing_body.kind")
                #expect(told?.description.contains("BCH, BTV, UBKT") == true)
            }
            let nowhere = await status { try await bench.found("x", of: "none") }
            #expect(nowhere.reason == "ORGANIZATION_UNKNOWN")
        }
    }

    @Test(arguments: StoreKind.allCases)
    func whoComesInIsAMemberOfThePartyOnceAndOneLeads(_ kind: StoreKind) async throws {
        try await GoverningBodyBench.run(kind) { bench in
            try await bench.found("bch")
            try await bench.join("a", 1, "bch", .secretary)
            let twice = await status { try await bench.join("b", 1, "bch", from: "2026-01-01") }
            #expect(twice.reason == "BODY_MEMBER_OVERLAPS")
            let heads = await status { try await bench.join("b", 2, "bch", .head) }
            #expect(heads.reason == "BODY_HEAD_OVERLAPS")
            let outsider = await status { try await bench.join("b", 6, "bch") }
            #expect(outsider.reason == "GOVERNING_BODY_REFUSED")
            #expect(outsider.rules == ["BODY_MEMBER_STATES"])
            try await bench.found("bcd", .steering)
            let outside = try await bench.join("b", 6, "bcd", validateOnly: true)
            #expect(outside.official == "officials/o6")
            let early = await status { try await bench.join("b", 2, "bch", from: "2025-06-30") }
            #expect(early.reason == "GOVERNING_BODY_NOT_IN_FORCE")
            let unknown = await status { try await bench.join("b", 9, "bch") }
            #expect(unknown.reason == "OFFICIAL_UNKNOWN")
            let nowhere = await status { try await bench.join("b", 2, "none") }
            #expect(nowhere.reason == "GOVERNING_BODY_UNKNOWN")
            // Another function follows on the day on which the one before ends.
            let left = try await bench.leave("a", on: "2026-03-01")
            try await bench.join("b", 1, "bch", from: "2026-03-01")
            let back = await status {
                try await bench.leave("a", on: "2026-04-01", etag: left.etag)
            }
            #expect(back.reason == "BODY_MEMBER_OVERLAPS")
            let untagged = await status { try await bench.leave("a", on: "2026-02-01") }
            #expect(untagged.fields == ["etag"])
            let times = try await bench.times(of: "officials/o1")
            #expect(times == ["a", "b"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aCellElectsACommitteeFromNineMembersOn(_ kind: StoreKind) async throws {
        try await GoverningBodyBench.run(kind) { bench in
            func missing() async throws -> ListMissingCommitteesResponse {
                try await bench.bodies.listMissingCommittees(
                    ListMissingCommitteesRequest(parent: "organizations/tp")
                )
            }
            let few = await status { try await bench.found("cu", .chiUy, of: "c1") }
            #expect(few.rules == ["BODY_CELL_COMMITTEE_MEMBERS"])
            let noCell = await status { try await bench.found("cu", .chiUy, of: "cs") }
            #expect(noCell.rules.contains("MEMBER_CELL_TYPES"))
            for number in 11...16 {
                try await bench.members.official(number)
                try await bench.members.register("m\(number)", number, in: "c2")
            }
            let needed = try await missing()
            #expect(needed.officialMembersNeeded == 9)
            #expect(needed.missingCommittees.map(\.cell) == ["organizations/c2"])
            #expect(needed.missingCommittees.map(\.officialMemberCount) == [9])
            let founded = try await bench.found("cu", .chiUy, of: "c2", from: "2026-06-01")
            #expect(founded.kind == .chiUy)
            let none = try await missing()
            #expect(none.missingCommittees == [])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func anOrganisationWithABodyDoesNotEndWithoutAWord(_ kind: StoreKind) async throws {
        try await GoverningBodyBench.run(kind) { bench in
            func reorganize(
                _ held: HeldPosts,
                validateOnly: Bool
            ) async throws -> ReorganizationReport {
                let request = ReorganizeRequest(
                    decisionNumber: "9/NQ",
                    decisionDate: GoogleDate("2026-10-01"),
                    effectiveDate: GoogleDate("2026-11-01"),
                    steps: [.step(.absorb, "c1", "c2")],
                    heldPosts: held,
                    validateOnly: validateOnly
                )
                let answer = try await bench.members.reorganizations.reorganize(request)
                return try #require(answer.report)
            }
            try await bench.found("bcd", .steering, of: "c1")
            try await bench.found("empty", .leadership, of: "c1")
            try await bench.join("a", 1, "bcd")
            try await bench.found("own", .leadership, of: "c3")
            try await bench.members.personnel.change(
                Organization(name: "organizations/c3", status: .reorganising),
                from: "2026-11-01"
            )
            let kept = await status {
                try await bench.members.personnel.change(
                    Organization(name: "organizations/c3", status: .ended)
                )
            }
            #expect(kept.reason == "ORGANIZATION_NOT_EMPTY")
            let tried = try await reorganize(.unspecified, validateOnly: true)
            #expect(tried.obstacles.map(\.reason) == ["GOVERNING_BODIES_WITHOUT_SUCCESSOR"])
            #expect(tried.obstacles.map(\.resources) == [["governingBodies/bcd"]])
            let done = try await reorganize(.end, validateOnly: false)
            #expect(done.committed)
            let body = try await bench.body("bcd")
            #expect(body.endDate?.text == "2026-11-01" && body.endReason == .orgEnded)
            let empty = try await bench.body("empty")
            #expect(empty.endDate?.text == "2026-11-01")
            let left = try await bench.times(of: "officials/o1", Past(day: "2026-11-01"))
            #expect(left == [])
        }
    }
}
