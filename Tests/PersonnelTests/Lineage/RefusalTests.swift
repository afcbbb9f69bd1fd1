import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Nothing ends while something of it has no successor; contradictions are told.
@Suite struct ReorganizationRefusalTests {
    private func obstacles(_ report: ReorganizationReport) -> [String] {
        report.obstacles.map { obstacle in
            let id = obstacle.organization.dropFirst("organizations/".count)
            let resources = obstacle.resources.map { $0.split(separator: "/").last ?? "" }
            return "\(id) \(obstacle.reason) \(resources.joined(separator: " "))"
        }
    }

    @Test(arguments: StoreKind.allCases)
    func everythingWithoutASuccessorIsNamed(_ kind: StoreKind) async throws {
        try await ReorganizationBench.run(kind) { bench in
            try await bench.record.position("bd-ct")
            try await bench.record.start("h1", 1, "bd-ct")
            _ = try await bench.record.posts.createPosition(
                CreatePositionRequest(
                    position: Position(
                        code: "hk-cv",
                        nameVi: "Chuyên viên",
                        organization: "organizations/hk",
                        headKind: .specialist,
                        quota: 1,
                        accessRoles: [.hrOfficer],
                        authorityOrganization: "organizations/bd"
                    ),
                    positionID: "hk-cv"
                )
            )
            var scope = ManagementScope.sample("bd")
            scope.positions = ["positions/hk-cv"]
            _ = try await bench.scopes.createManagementScope(
                CreateManagementScopeRequest(managementScope: scope, managementScopeID: "s1")
            )
            let tried = try await bench.reorganize([.step(.abolish, "bd")], validateOnly: true)
            #expect(!tried.committed)
            #expect(
                obstacles(tried) == [
                    "bd ORGANIZATIONS_WITHOUT_SUCCESSOR vp",
                    "bd OFFICIALS_WITHOUT_SUCCESSOR o1 o2 o3 o4",
                    "bd HOLDINGS_WITHOUT_SUCCESSOR h1",
                    "bd MANAGEMENT_SCOPES_WITHOUT_SUCCESSOR s1",
                    "bd AUTHORITIES_WITHOUT_SUCCESSOR hk-cv",
                    "bd POSITIONS_WITHOUT_SUCCESSOR bd-ct",
                ]
            )
            let refused = await status { _ = try await bench.reorganize([.step(.abolish, "bd")]) }
            #expect(refused.reason == "REORGANIZATION_BLOCKED")
            #expect(refused.rules.count == 6)
            #expect(try await bench.personnel.organization("bd").status == .active)
            #expect(try await bench.lineage(of: "bd").isEmpty)
        }
    }

    @Test func whatBelongsToNobodyEndsWithoutASuccessor() async throws {
        try await ReorganizationBench.run { bench in
            let report = try await bench.reorganize([.step(.abolish, "hk")])
            #expect(report.committed && report.endedCount == 1)
            #expect(try await bench.personnel.organization("hk").status == .ended)
            let balance = try await bench.balance("2026-12-01")
            #expect(balance.abolishedCount == 1 && balance.endedWithoutLineageCount == 0)
        }
    }

    @Test func severalSuccessorsNeedOneThatTakesTheRest() async throws {
        try await ReorganizationBench.run { bench in
            let founding: [OrganizationFounding] = [.ward("n1", "Phường Một")]
            let open = try await bench.reorganize(
                [.step(.split, "bd", "n1"), .step(.split, "bd", "hk")],
                founding: founding,
                validateOnly: true
            )
            #expect(
                obstacles(open) == [
                    "bd ORGANIZATIONS_WITHOUT_SUCCESSOR vp",
                    "bd OFFICIALS_WITHOUT_SUCCESSOR o1 o2 o3 o4",
                ]
            )
            let done = try await bench.reorganize(
                [.step(.split, "bd", "n1"), .step(.split, "bd", "hk", takesRest: true)],
                founding: founding
            )
            #expect(done.committed && done.movedOfficialCount == 4)
            #expect(try await bench.manager(of: 1, on: "2026-12-01") == "organizations/hk")
            #expect(try await bench.personnel.organization("bd").status == .split)
        }
    }

    @Test func whoDividesAndGoesOnEndsNot() async throws {
        try await ReorganizationBench.run { bench in
            let done = try await bench.reorganize(
                [.step(.split, "bd", "n1"), .step(.split, "bd", "bd")],
                founding: [.ward("n1", "Phường Một")]
            )
            #expect(done.committed && done.endedCount == 0 && done.foundedCount == 1)
            #expect(try await bench.personnel.organization("bd").status == .active)
            #expect(try await bench.lineage(of: "n1") == ["split bd n1 -1", "split bd bd -1"])
        }
    }

    @Test func aHigherPostNeedsAnAppointment() async throws {
        try await ReorganizationBench.run { bench in
            var lower = Position.sample()
            lower.positionLevel = 7
            try await bench.record.position("bd-pct", lower)
            lower.positionLevel = 6
            try await bench.record.position("hk-ct", lower, in: "hk")
            let tried = try await bench.reorganize(
                [.step(.absorb, "bd", "hk")],
                validateOnly: true
            ) { request in
                request.postSuccessions = [
                    PostSuccession(
                        position: "positions/bd-pct",
                        successorPosition: "positions/hk-ct"
                    ),
                    PostSuccession(
                        position: "positions/hk-ct",
                        successorPosition: "positions/bd-pct"
                    ),
                    PostSuccession(
                        position: "positions/none",
                        successorPosition: "positions/hk-ct"
                    ),
                ]
            }
            #expect(
                tried.obstacles.map(\.reason) == [
                    "POSITIONS_NOT_EQUIVALENT", "POSITION_STAYS", "POSITION_UNKNOWN",
                ]
            )
        }
    }

    @Test func nothingEndsTwiceAndNothingUnknownEnds() async throws {
        try await ReorganizationBench.run { bench in
            _ = try await bench.reorganize([.step(.absorb, "bd", "hk")])
            let again = try await bench.reorganize(
                [.step(.absorb, "bd", "hk"), .step(.absorb, "xx", "hk")],
                validateOnly: true
            )
            #expect(
                obstacles(again) == [
                    "xx ORGANIZATION_UNKNOWN ", "bd ORGANIZATION_ENDED_BEFORE ",
                ]
            )
            let early = try await bench.reorganize(
                [.rename("hk", "Phường Cũ")],
                from: "2026-11-01",
                validateOnly: true
            )
            #expect(obstacles(early) == ["hk ORGANIZATION_ENDED_BEFORE "])
        }
    }

    @Test func aMergerIsNoUpdate() async throws {
        try await ReorganizationBench.run { bench in
            let name = "organizations/hk"
            try await bench.personnel.change(Organization(name: name, status: .reorganising))
            let refused = await status {
                try await bench.personnel.change(Organization(name: name, status: .merged))
            }
            #expect(refused.rules == ["STATUS_TRANSITION_REFUSED"])
        }
    }

    /// Steps that contradict, and the fields that tell it.
    static let contradictions: [([ReorganizationStep], [String])] = [
        ([], ["steps"]),
        ([.step(.unspecified, "bd")], ["steps[0].kind"]),
        ([.step(.merge, "bd")], ["steps[0].successor"]),
        ([.step(.absorb, "bd", "bd")], ["steps[0].successor"]),
        ([.step(.abolish, "bd", "bd")], ["steps[0].successor"]),
        ([.step(.rename, "bd", "hk")], ["steps[0].successor", "steps[0].name_vi"]),
        ([.step(.convert, "bd")], ["steps[0].organization_type"]),
        ([.step(.absorb, "bd", "hk"), .step(.absorb, "hk", "vp")], ["steps[0].successor"]),
        ([.step(.absorb, "bd", "hk"), .rename("bd", "Tên")], ["steps[1].predecessor"]),
        ([.step(.absorb, "bd", "hk"), .step(.merge, "bd", "hn")], ["steps[1].kind"]),
        (
            [.step(.absorb, "bd", "hk"), .step(.absorb, "bd", "hk")],
            ["steps[1].successor"]
        ),
        ([.rename("bd", "Một"), .rename("bd", "Hai")], ["steps[1].kind"]),
    ]

    @Test(arguments: contradictions.indices)
    func contradictionsAreToldByField(_ index: Int) async throws {
        let (steps, fields) = Self.contradictions[index]
        try await ReorganizationBench.run { bench in
            let refused = await status { _ = try await bench.reorganize(steps) }
            #expect(refused.fields == fields)
        }
    }

    @Test func whatIsFoundedIsChecked() async throws {
        try await ReorganizationBench.run { bench in
            let refused = await status {
                _ = try await bench.reorganize(
                    [.step(.absorb, "bd", "hk")],
                    founding: [.ward("", "Một"), .ward("n1", ""), .ward("n1", "Hai", code: "?")]
                ) { $0.decisionNumber = "" }
            }
            #expect(refused.fields == ["decision_number"])
            let founded = await status {
                _ = try await bench.reorganize(
                    [.step(.absorb, "bd", "hk")],
                    founding: [.ward("", "Một"), .ward("n1", ""), .ward("n1", "Hai", code: "?")]
                )
            }
            #expect(
                founded.fields == [
                    "foundings[0].organization_id", "foundings[0].organization.code",
                    "foundings[1].organization.name_vi", "foundings[2].organization.code",
                    "foundings[2].organization_id",
                ]
            )
            let taken = try await bench.reorganize(
                [.step(.absorb, "vp", "bd")],
                founding: [.ward("n1", "Một", code: "hk"), .ward("hk", "Hai", code: "n2")],
                validateOnly: true
            )
            #expect(
                obstacles(taken) == ["n1 ORGANIZATION_CODE_TAKEN ", "hk RESOURCE_EXISTS "]
            )
        }
    }
}
