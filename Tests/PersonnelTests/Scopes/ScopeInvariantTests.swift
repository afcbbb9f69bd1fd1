import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing
import WellKnownMessages

/// Scopes, posts, holdings and a tree by chance: the service finds in which scope each is, and
/// whom a committee reaches, as a slow reading of all that was told does.
@Suite struct ScopeInvariantTests {
    private static let committee = "people/hanoi-id:an"
    private static let organizations = ["bd", "hk", "hn", "vp", "x1"]
    private static let homes = ["o1": "bd", "o2": "hk", "o3": "vp", "o4": "x1"]

    @Test(arguments: 0..<8)
    func bothFindTheSame(_ seed: Int) async throws {
        try await AuthorityBench.run { bench in
            var numbers = SeededNumbers(seed: UInt64(seed))
            let first = try #require(CalendarDate(iso: "2026-11-21"))
            var chance = ScopeChance(bench: bench, today: first)
            try await chance.begin(Self.homes, &numbers)
            try await bench.account(Self.committee, "o1")
            let seat = Self.organizations.randomElement(using: &numbers) ?? "bd"
            try await bench.post(
                "seat",
                in: "hn",
                over: seat,
                [.committeeStanding],
                heldBy: "o1"
            )
            chance.world.posts["seat"] = ScopeWorld.Post(
                organization: "hn",
                level: 0,
                kind: .specialist
            )
            chance.world.stays.append(
                ScopeWorld.Stay(
                    id: "h-seat",
                    official: "o1",
                    position: "seat",
                    from: first,
                    to: nil,
                    isMain: false
                )
            )
            for step in 0..<60 {
                try await chance.step(step, &numbers)
                if step % 6 == 0 { try await expectReach(bench, chance.world, chance.today, seat) }
            }
            #expect(chance.made > 4 && chance.refused > 0)
            try await expectScopes(bench, chance.world, from: first, through: chance.today)
        }
    }

    private func expectScopes(
        _ bench: AuthorityBench,
        _ world: ScopeWorld,
        from first: CalendarDate,
        through last: CalendarDate
    ) async throws {
        var day = first
        var found = 0
        while day <= last.adding(days: 8) {
            for position in world.posts.keys {
                let told = try await bench.scopeID(of: "positions/\(position)", on: "\(day)")
                #expect(told == world.scope(ofPosition: position, on: day), "\(position) \(day)")
            }
            for official in Self.homes.keys {
                let told = try await bench.scopeID(of: "officials/\(official)", on: "\(day)")
                #expect(told == world.scope(ofOfficial: official, on: day), "\(official) \(day)")
                if told != nil { found += 1 }
            }
            day = day.adding(days: 1)
        }
        #expect(found > 20)
    }

    /// Get, list and search show the same officials: those below the seat's organisation, and those
    /// of scopes in which it decides or is consulted.
    private func expectReach(
        _ bench: AuthorityBench,
        _ world: ScopeWorld,
        _ day: CalendarDate,
        _ seat: String
    ) async throws {
        let expected = Self.homes.keys.sorted().filter { official in
            let home = Self.homes[official] ?? ""
            if world.lineage(of: home, on: day).contains(seat) { return true }
            let id = world.scope(ofOfficial: official, on: day)
            return world.scopes.contains { other, scope in
                other == id
                    && ([scope.decidingOrganization] + scope.consultingOrganizations)
                        .contains("organizations/\(seat)")
            }
        }
        try await bench.acting(as: .byPosts(Self.committee)) {
            let page = try await bench.personnel.client.listOfficials(ListOfficialsRequest())
            let listed = page.officials.map { String($0.name.dropFirst("officials/".count)) }
            #expect(listed.sorted() == expected, "\(day)")
            let searched = try await bench.personnel.found("nguyen")
            #expect(searched.count == expected.count)
            for official in Self.homes.keys where official != "o1" {
                let got = await status {
                    _ = try await bench.personnel.client.getOfficial(
                        GetOfficialRequest(name: "officials/\(official)")
                    )
                }
                #expect((got.code == .ok) == expected.contains(official), "\(official) \(day)")
            }
        }
    }
}
