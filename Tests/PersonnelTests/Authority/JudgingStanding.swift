import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing
import TypeContract
import WellKnownMessages

/// How callers stand to an official: who they are, whether their organisation decides on it,
/// whether they reach it.
@Suite struct JudgingStanding {
    private static let method = "canbo.discipline.v1.CaseService/DecideCase"
    private static let subject = "people/hanoi-id:an"
    private static let posts = [GrantedPart(place: .posts(true), sees: [.sensitive])]

    /// `o1` sits in the committee of Hoàn Kiếm, which decides on `o2`, who heads Ba Đình.
    private func prepare(_ bench: AuthorityBench) async throws -> Holding {
        for (number, home) in [(1, "hk"), (2, "bd"), (3, "bd")] {
            try await bench.personnel.official(number, "Nguyễn Văn An", in: home)
        }
        try await bench.account(Self.subject, "o1")
        let seat = try await bench.post("seat", in: "hk", [.committeeStanding], heldBy: "o1")
        try await bench.post("head", in: "bd", [], heldBy: "o2")
        _ = try await bench.scopes.createManagementScope(
            CreateManagementScopeRequest(
                managementScope: ManagementScope(
                    scopeCode: "BTV_SUPERIOR",
                    displayName: "Diện Ban Thường vụ quản lý",
                    decidingOrganization: "organizations/hk",
                    positions: ["positions/head"],
                    decides: [.appoint, .disciplineAdmin]
                ),
                managementScopeID: "leaders"
            )
        )
        return seat
    }

    private func ask(
        _ bench: AuthorityBench,
        _ official: String = "officials/o2",
        on decision: ScopeDecision = .disciplineAdmin,
        parts: [GrantedPart] = posts,
        in method: String = method
    ) async throws -> (standing: Standing, found: Bool) {
        let answer = try await bench.authority.judgeStanding(
            JudgeStandingRequest(
                caller: RightsHolder(name: Self.subject, parts: parts),
                method: method,
                official: official,
                decision: decision
            )
        )
        return (try #require(answer.standings.first), answer.found)
    }

    @Test(arguments: StoreKind.allCases)
    func theOrganisationDecidesBySeatScopeAndDecision(_ kind: StoreKind) async throws {
        try await AuthorityBench.run(kind) { bench in
            let seat = try await prepare(bench)
            let (standing, found) = try await ask(bench)
            #expect(found && standing.official == "officials/o1" && standing.isServing)
            #expect(standing.managementScope == "managementScopes/leaders")
            #expect(standing.decidingOrganization == "organizations/hk")
            #expect(standing.deciderSees == [.sensitive])
            // The seat reaches its own subtree alone, in what is not read.
            #expect(!standing.reached)
            let everywhere = [GrantedPart(place: .everywhere(true))]
            let all = try await ask(bench, parts: everywhere).standing
            #expect(all.decidingOrganization == "organizations/hk" && all.reached)
            let below = [GrantedPart(place: .organization("organizations/bd"))]
            let others = [
                try await ask(bench, on: .transfer), try await ask(bench, "officials/o3"),
                try await ask(bench, "officials/o1"), try await ask(bench, "officials/none"),
                try await ask(bench, parts: below),
                try await ask(bench, in: "canbo.discipline.v1.CaseService/CreateCase"),
            ]
            for other in others { #expect(other.standing.managementScope.isEmpty) }
            #expect(others.map(\.found) == [true, true, true, false, true, true])
            #expect(others[4].standing.reached && others[4].standing.sees == [])
            try await bench.end(seat, on: "2026-11-22")
            bench.clock.turn(to: "2026-11-22")
            #expect(try await ask(bench).standing.managementScope.isEmpty)
        }
    }

    @Test func whoIsSuspendedDoesNotDecide() async throws {
        try await AuthorityBench.run { bench in
            _ = try await prepare(bench)
            _ = try await bench.personnel.client.updateOfficial(
                UpdateOfficialRequest(
                    official: Official(name: "officials/o1", status: .suspended),
                    updateMask: GoogleFieldMask(paths: ["status"])
                )
            )
            let standing = try await ask(bench).standing
            #expect(standing.official == "officials/o1" && !standing.isServing)
            #expect(standing.managementScope.isEmpty)
        }
    }

    @Test func bothAreJudgedOfWhomOneActsForTheOther() async throws {
        try await AuthorityBench.run { bench in
            _ = try await prepare(bench)
            let answer = try await bench.authority.judgeStanding(
                JudgeStandingRequest(
                    caller: RightsHolder(
                        name: "systems/portal",
                        parts: [GrantedPart(place: .everywhere(true))]
                    ),
                    principal: RightsHolder(name: Self.subject, parts: Self.posts),
                    method: Self.method,
                    official: "officials/o2",
                    decision: .disciplineAdmin
                )
            )
            #expect(answer.standings.map(\.official) == ["", "officials/o1"])
            #expect(answer.standings.map(\.reached) == [true, false])
            #expect(answer.standings[1].managementScope == "managementScopes/leaders")
            let told = await status {
                _ = try await bench.authority.judgeStanding(JudgeStandingRequest())
            }
            #expect(Set(told.fields) == ["caller", "method", "official", "decision"])
        }
    }
}
