import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing
import WellKnownMessages

/// Who reads and changes bodies by posts.
@Suite struct BodyReachTests {
    private static let officer = "people/hanoi-id:officer"
    private static let secretary = "people/hanoi-id:secretary"
    private static let out = "NOT_WITHIN_REACH"

    @Test func anOfficerHasTheBodiesBelowAndNobodyTheOwnTime() async throws {
        try await GoverningBodyBench.run { bench in
            try await bench.members.seat(Self.officer, 5, in: "xa", .orgCommitteeOfficer)
            try await bench.found("top", of: "tp")
            try await bench.members.acting(as: .byPosts(Self.officer)) {
                try await bench.found("bch")
                try await bench.join("a", 1, "bch", .secretary)
                let own = await status { try await bench.join("b", 5, "bch") }
                #expect(own.reason == "OWN_CASE")
                let composition = try await bench.composition("bch")
                #expect(composition.memberCount == 1)
                for refused in [
                    await status { _ = try await bench.body("top") },
                    await status { _ = try await bench.body("none") },
                    await status { try await bench.found("x", .btv, of: "tp") },
                    await status { try await bench.join("x", 2, "top") },
                    await status { try await bench.end("top", on: "2026-11-20") },
                    await status { try await bench.resize("top", to: 4, from: "2026-11-20") },
                    await status { _ = try await bench.list("tp") },
                    await status { _ = try await bench.times(of: "governingBodies/top") },
                ] {
                    #expect(refused.reason == Self.out)
                }
            }
        }
    }

    @Test func anOfficialReadsTheOwnTimesWithReasons() async throws {
        try await GoverningBodyBench.run { bench in
            try await bench.members.seat(Self.secretary, 2, in: "c1", .cellSecretary)
            try await bench.found("bch")
            try await bench.join("a", 1, "bch", to: "2026-01-10")
            try await bench.join("b", 2, "bch", to: "2026-01-10")
            try await bench.members.acting(as: .byPosts(Self.secretary)) {
                let own = try await bench.bodies.getBodyMember(
                    GetBodyMemberRequest(name: "bodyMembers/b")
                )
                #expect(own.endReason == .relieved)
                let listed = try await bench.times(of: "officials/o2")
                #expect(listed == ["b"])
                let other = await status {
                    _ = try await bench.bodies.getBodyMember(
                        GetBodyMemberRequest(name: "bodyMembers/a")
                    )
                }
                #expect(other.reason == Self.out)
            }
            try await bench.members.acting(as: .byPosts(Self.secretary, sees: [])) {
                let hidden = try await bench.bodies.getBodyMember(
                    GetBodyMemberRequest(name: "bodyMembers/b")
                )
                #expect(hidden.endReason == .unspecified && hidden.endDate != nil)
            }
        }
    }
}
