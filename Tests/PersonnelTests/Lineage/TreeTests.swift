import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// The trees in which organisations stand: of the State, of the Party, of the territory.
@Suite struct TreeTests {
    /// Party organisations of the city, of two wards, and of a cell; the Party line goes beside
    /// the tree of the State.
    private func withParty(
        _ kind: StoreKind = .memory,
        _ body: (ReorganizationBench) async throws -> Void
    ) async throws {
        try await ReorganizationBench.run(kind) { bench in
            try await add(bench, "tu", "Thành ủy", under: "hn", party: "")
            try await add(bench, "du-bd", "Đảng bộ phường Ba Đình", under: "bd", party: "tu")
            try await add(bench, "du-hk", "Đảng bộ phường Hoàn Kiếm", under: "hk", party: "tu")
            try await add(bench, "cb", "Chi bộ Văn phòng", under: "vp", party: "du-bd")
            try await body(bench)
        }
    }

    private func add(
        _ bench: ReorganizationBench,
        _ id: String,
        _ name: String,
        under parent: String,
        party: String
    ) async throws {
        var organization = Organization.sample(id, name, under: parent)
        organization.organizationType = .partyCommune
        if !party.isEmpty { organization.partyParentOrganization = "organizations/\(party)" }
        if id.hasPrefix("du-") { organization.administrativeUnitCode = "00004" }
        _ = try await bench.personnel.client.createOrganization(
            CreateOrganizationRequest(
                organization: organization,
                organizationID: id,
                effectiveDate: GoogleDate("2026-11-21")
            )
        )
    }

    private func listed(
        _ bench: ReorganizationBench,
        under parent: String,
        _ tree: OrganizationTreeKind = .party,
        below: Bool = false,
        on day: String? = nil
    ) async throws -> [String] {
        var found: [String] = []
        var token = ""
        repeat {
            let page = try await bench.personnel.client.listOrganizations(
                ListOrganizationsRequest(
                    parent: parent.isEmpty ? "" : "organizations/\(parent)",
                    pageSize: 2,
                    pageToken: token,
                    asOf: day.map { GoogleDate($0) },
                    tree: tree,
                    includeBelow: below
                )
            )
            found += page.organizations.map { String($0.name.dropFirst("organizations/".count)) }
            token = page.nextPageToken
        } while !token.isEmpty
        return found.sorted()
    }

    @Test(arguments: StoreKind.allCases)
    func eachTreeIsReadByItself(_ kind: StoreKind) async throws {
        try await withParty(kind) { bench in
            #expect(try await listed(bench, under: "") == ["tu"])
            #expect(try await listed(bench, under: "tu") == ["du-bd", "du-hk"])
            #expect(try await listed(bench, under: "tu", below: true) == ["cb", "du-bd", "du-hk"])
            #expect(try await listed(bench, under: "bd", .state) == ["du-bd", "vp"])
            #expect(
                try await listed(bench, under: "bd", .state, below: true) == ["cb", "du-bd", "vp"]
            )
            _ = try await bench.personnel.change(
                Organization(name: "organizations/bd", administrativeUnitCode: "00004"),
                from: "2026-12-01"
            )
            #expect(try await listed(bench, under: "bd", .area) == ["du-bd", "du-hk"])
            #expect(try await listed(bench, under: "hn", .area).isEmpty)
            #expect(
                try await listed(bench, under: "hn", .area, below: true)
                    == ["bd", "du-bd", "du-hk"]
            )
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aMoveInOneTreeIsNoneInTheOther(_ kind: StoreKind) async throws {
        try await withParty(kind) { bench in
            _ = try await bench.personnel.change(
                Organization(
                    name: "organizations/cb",
                    partyParentOrganization: "organizations/du-hk"
                ),
                from: "2026-12-01"
            )
            #expect(try await listed(bench, under: "du-bd", on: "2026-11-30") == ["cb"])
            #expect(try await listed(bench, under: "du-bd", on: "2026-12-01").isEmpty)
            #expect(try await listed(bench, under: "du-hk", on: "2026-12-01") == ["cb"])
            let moved = try await bench.personnel.organization("cb")
            #expect(moved.parentOrganization == "organizations/vp")
        }
    }

    @Test func noTreeHasACycleOnAnyDay() async throws {
        try await withParty { bench in
            for day in ["2026-11-25", "2026-12-21", "2027-05-01"] {
                let refused = await status {
                    try await bench.personnel.change(
                        Organization(
                            name: "organizations/tu",
                            partyParentOrganization: "organizations/cb"
                        ),
                        from: day
                    )
                }
                #expect(refused.rules == ["ORGANIZATION_CYCLE"])
            }
            // In the State's tree `vp` stands below `bd`, in the Party's line beside: no cycle.
            _ = try await bench.personnel.change(
                Organization(
                    name: "organizations/bd",
                    partyParentOrganization: "organizations/vp"
                )
            )
            let unknown = await status {
                try await bench.personnel.change(
                    Organization(
                        name: "organizations/bd",
                        partyParentOrganization: "organizations/nowhere"
                    )
                )
            }
            #expect(unknown.rules == ["ORGANIZATION_UNKNOWN"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func theLineOfThePartyGoesToTheSuccessor(_ kind: StoreKind) async throws {
        try await withParty(kind) { bench in
            let open = try await bench.reorganize([.step(.abolish, "du-bd")], validateOnly: true)
            #expect(open.obstacles.map(\.reason) == ["PARTY_LINE_WITHOUT_SUCCESSOR"])
            let done = try await bench.reorganize([.step(.absorb, "du-bd", "du-hk")])
            #expect(done.committed && done.movedCount == 1)
            #expect(try await listed(bench, under: "du-hk", on: "2026-12-01") == ["cb"])
            var step = ReorganizationStep.move("cb", under: "tu")
            step.inPartyLine = true
            _ = try await bench.reorganize([step, .move("cb", under: "hk")], from: "2026-12-10")
            let moved = try await bench.personnel.organization("cb")
            #expect(moved.parentOrganization == "organizations/hk")
            #expect(moved.partyParentOrganization == "organizations/tu")
        }
    }

    @Test func aFileOfTheStateLeavesTheLineOfTheParty() async throws {
        try await withParty { bench in
            let report = try await bench.personnel.importOrganizations(
                ImportFile(
                    """
                    code,name,level,type,parent_code
                    cb,Chi bộ Một,CELL,PARTY_CELL,vp
                    """
                )
            )
            #expect(report.updatedCount == 1)
            let cell = try await bench.personnel.organization("cb")
            #expect(cell.nameVi == "Chi bộ Một")
            #expect(cell.partyParentOrganization == "organizations/du-bd")
        }
    }

    @Test func treesWithoutATopNeedAnOrganisation() async throws {
        try await withParty { bench in
            for (parent, tree, below) in [
                ("", OrganizationTreeKind.area, false), ("-", .party, false), ("", .state, true),
            ] {
                let refused = await status {
                    _ = try await listed(bench, under: parent, tree, below: below)
                }
                #expect(refused.fields == ["parent"])
            }
        }
    }
}
