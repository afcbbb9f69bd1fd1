import Fleet
import Kernel
import PersonnelContract
import Testing
import WellKnownMessages

/// What becomes of members when their cell ends by a reorganisation.
@Suite struct MemberHandoverTests {
    private static func reorganize(
        _ bench: MembershipBench,
        _ steps: [ReorganizationStep],
        from day: String = "2026-11-01"
    ) async throws -> ReorganizationReport {
        let request = ReorganizeRequest(
            decisionNumber: "9/NQ",
            decisionDate: GoogleDate("2026-10-01"),
            effectiveDate: GoogleDate(day),
            steps: steps,
            validateOnly: true
        )
        let tried = try await bench.reorganizations.reorganize(request).report
        if tried?.obstacles.isEmpty == true {
            var request = request
            request.validateOnly = false
            let done = try await bench.reorganizations.reorganize(request).report
            return try #require(done)
        }
        return try #require(tried)
    }

    private static func obstacles(_ report: ReorganizationReport) -> [String] {
        report.obstacles.map { "\($0.reason) \($0.resources.joined(separator: " "))" }
    }

    @Test(arguments: StoreKind.allCases)
    func membersBelongToTheSuccessorFromTheDayOn(_ kind: StoreKind) async throws {
        try await MembershipBench.run(kind) { bench in
            let report = try await Self.reorganize(bench, [.step(.absorb, "c1", "c2")])
            #expect(report.committed)
            #expect(report.movedMemberCount == 2)
            let after = try await bench.list("organizations/c2")
            let before = try await bench.list("organizations/c1", on: "2026-10-31")
            #expect(after == ["m1", "m2"])
            #expect(before == ["m1", "m2"])
            let old = try await bench.membership("m1", Past(day: "2026-10-31"))
            let new = try await bench.membership("m1")
            #expect(old.cell == "organizations/c1")
            #expect(new.cell == "organizations/c2")
            #expect(new.state == old.state && new.memberNumber == old.memberNumber)
        }
    }

    @Test func whoIsOnTheWayToACellThatEndsComesToItsSuccessor() async throws {
        try await MembershipBench.run { bench in
            try await bench.register("m3", 3, in: "c3")
            _ = try await bench.members.introduceMember(
                IntroduceMemberRequest(
                    name: "memberships/m3",
                    destinationCell: "organizations/c1",
                    date: GoogleDate("2026-10-20"),
                    decisionNumber: "3-GT",
                    decisionDate: GoogleDate("2026-10-20")
                )
            )
            let report = try await Self.reorganize(bench, [.step(.absorb, "c1", "c2")])
            #expect(report.movedMemberCount == 3)
            let moved = try await bench.membership("m3")
            #expect(moved.cell == "organizations/c3")
            #expect(moved.destinationCell == "organizations/c2")
        }
    }

    @Test func membersWithoutASuccessorKeepTheirCell() async throws {
        try await MembershipBench.run { bench in
            let abolished = try await Self.reorganize(bench, [.step(.abolish, "c1")])
            #expect(!abolished.committed)
            let withoutSuccessor = "MEMBERS_WITHOUT_SUCCESSOR memberships/m1 memberships/m2"
            #expect(Self.obstacles(abolished) == [withoutSuccessor])
            // Memberships are not on record before their day: nobody is moved in advance.
            let toCome = try await Self.reorganize(
                bench,
                [.step(.absorb, "c1", "c2")],
                from: "2026-12-01"
            )
            #expect(Self.obstacles(toCome) == [withoutSuccessor])
            let noCell = try await Self.reorganize(bench, [.step(.absorb, "c1", "cs")])
            #expect(Self.obstacles(noCell).contains("MEMBERSHIP_REFUSED "))
            let cell = try await bench.membership("m1").cell
            #expect(cell == "organizations/c1")
        }
    }
}
