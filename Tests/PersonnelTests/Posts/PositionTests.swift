import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Posts: what calls accept, what lists show, what changes leave behind.
@Suite struct PositionTests {
    @Test(arguments: StoreKind.allCases)
    func whatIsCreatedIsReadBack(_ kind: StoreKind) async throws {
        try await PostBench.run(kind) { bench in
            let full = Position(
                code: "CT.01",
                nameVi: " Chủ  tịch ",
                organization: "organizations/bd",
                positionLevel: 6,
                headKind: .head,
                isLeadership: true,
                isElected: true,
                quota: 2,
                termMonths: 60,
                maxConsecutiveTerms: 2,
                accessRoles: [.hrOfficer, .agencyHead, .hrOfficer],
                authorityOrganization: "organizations/hn"
            )
            let created = try await bench.posts.createPosition(
                CreatePositionRequest(position: full, positionID: "ct")
            )
            #expect(created.name == "positions/ct")
            #expect(created.nameVi == "Chủ tịch")
            #expect(created.accessRoles == [.agencyHead, .hrOfficer])
            #expect(created.effectiveDate?.text == "2026-11-21")
            #expect(created.endDate == nil)
            #expect(created.etag == "\"1\"")
            let read = try await bench.posts.getPosition(GetPositionRequest(name: created.name))
            #expect(read == created)
            let plain = try await bench.position("pct", Position.sample(quota: 0))
            #expect(plain.quota == 1)
            #expect(plain.authorityOrganization == "")
        }
    }

    @Test func everyWrongFieldIsNamedAtOnce() async throws {
        try await PostBench.run { bench in
            let wrong = Position(
                code: "có dấu",
                positionLevel: 11,
                headKind: .unrecognized(70),
                quota: 1_001,
                termMonths: -1,
                maxConsecutiveTerms: 21,
                accessRoles: [.unspecified],
                authorityOrganization: "officials/o1"
            )
            let refused = await status {
                _ = try await bench.posts.createPosition(
                    CreatePositionRequest(
                        position: wrong,
                        positionID: "X",
                        effectiveDate: GoogleDate("1899-12-31")
                    )
                )
            }
            #expect(refused.code == .invalidArgument)
            #expect(
                Set(refused.fields) == [
                    "position_id", "position.organization", "position.code", "position.name_vi",
                    "position.position_level", "position.head_kind", "position.quota",
                    "position.term_months", "position.max_consecutive_terms",
                    "position.access_roles", "position.authority_organization", "effective_date",
                ]
            )
            let empty = await status {
                _ = try await bench.posts.createPosition(CreatePositionRequest())
            }
            #expect(empty.fields == ["position"])
        }
    }

    @Test func aRefusedCreationSaysWhatStandsAgainstIt() async throws {
        try await PostBench.run { bench in
            try await bench.position("ct")
            let name = await status { try await bench.position("ct") }
            #expect(name.reason == "RESOURCE_EXISTS")
            let code = await status {
                var taken = Position.sample()
                taken.code = "ct"
                taken.organization = "organizations/hk"
                _ = try await bench.posts.createPosition(CreatePositionRequest(position: taken))
            }
            #expect(code.code == .alreadyExists)
            #expect(code.reason == "POSITION_CODE_TAKEN")
            #expect(code.detail(GoogleResourceInfo.self)?.resourceName == "positions/ct")
            let unknown = await status { try await bench.position("a", in: "none") }
            #expect(unknown.rules == ["ORGANIZATION_UNKNOWN"])
            let authority = await status {
                var position = Position.sample()
                position.authorityOrganization = "organizations/none"
                try await bench.position("a", position)
            }
            #expect(authority.rules == ["ORGANIZATION_UNKNOWN"])
            let missing = await status {
                _ = try await bench.posts.getPosition(GetPositionRequest(name: "positions/a"))
            }
            #expect(missing.code == .notFound)
        }
    }

    @Test func anOrganizationThatHasEndedGetsNoPost() async throws {
        try await PostBench.run { bench in
            try await bench.personnel.end("hk")
            let refused = await status {
                try await bench.position("a", in: "hk", from: "2026-12-01")
            }
            #expect(refused.rules == ["ORGANIZATION_ENDED"])
            try await bench.position("a", in: "hk", from: "2026-11-20")
        }
    }

    @Test func aTrialLeavesNothingAndARepeatGetsTheFirstAnswer() async throws {
        try await PostBench.run { bench in
            var position = Position.sample()
            position.code = "ct"
            position.organization = "organizations/bd"
            var request = CreatePositionRequest(
                position: position,
                requestID: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff"
            )
            request.validateOnly = true
            _ = try await bench.posts.createPosition(request)
            #expect(try await bench.positions(of: "-").isEmpty)
            request.validateOnly = false
            let first = try await bench.posts.createPosition(request)
            #expect(try await bench.posts.createPosition(request) == first)
            #expect(try await bench.positions(of: "-").count == 1)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func postsAreListedByNameAndAsOfADay(_ kind: StoreKind) async throws {
        try await PostBench.run(kind) { bench in
            try await bench.position("v", .sample("Văn thư"), in: "vp", from: "2026-11-21")
            try await bench.position("d", .sample("Đội trưởng"), from: "2026-11-21")
            try await bench.position("c", .sample("Chủ tịch"), from: "2026-11-21")
            try await bench.position("p", .sample("Phó Chủ tịch"), from: "2026-12-24")
            try await bench.position("t", .sample("Trưởng phòng"), in: "hk", from: "2026-11-21")
            try await bench.endPosition("d", on: "2026-12-24")
            #expect(try await bench.positions(of: "bd") == ["c", "d"])
            #expect(try await bench.positions(of: "bd", on: "2026-12-24") == ["c", "p"])
            #expect(try await bench.positions(of: "bd", below: true) == ["c", "d", "v"])
            #expect(try await bench.positions(of: "hn", below: true) == ["c", "d", "t", "v"])
            #expect(try await bench.positions(of: "hn") == [])
            #expect(try await bench.positions(of: "-") == ["c", "d", "t", "v"])
            try await bench.personnel.change(
                Organization(name: "organizations/vp", parentOrganization: "organizations/hk"),
                from: "2026-12-01"
            )
            #expect(
                try await bench.positions(of: "hk", below: true, on: "2026-12-01") == ["t", "v"]
            )
            #expect(try await bench.positions(of: "hk", below: true) == ["t"])
            let missing = await status { _ = try await bench.positions(of: "none") }
            #expect(missing.code == .notFound)
            let empty = await status {
                _ = try await bench.posts.listPositions(ListPositionsRequest())
            }
            #expect(empty.fields == ["parent"])
        }
    }
}

extension PersonnelBench {
    /// Ends an organisation in two steps, from today on.
    func end(_ organization: String) async throws {
        let name = "organizations/\(organization)"
        try await change(Organization(name: name, status: .reorganising))
        try await change(Organization(name: name, status: .ended))
    }
}
