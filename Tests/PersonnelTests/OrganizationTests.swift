import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing
import WellKnownMessages

/// Organisations: what calls accept, and the tree that they form.
@Suite struct OrganizationTests {
    @Test(arguments: StoreKind.allCases)
    func whatIsCreatedIsReadBack(_ kind: StoreKind) async throws {
        try await PersonnelBench.run(kind) { bench in
            let created = try await bench.organization("hn", "  Thành phố   Ha\u{300} Nội ")
            #expect(created.name == "organizations/hn")
            #expect(created.nameVi.unicodeScalars.elementsEqual("Thành phố Hà Nội".unicodeScalars))
            #expect(created.status == .active)
            #expect(created.effectiveDate == GoogleDate(year: 2026, month: 11, day: 21))
            #expect(created.etag == "\"1\"")
            let read = try await bench.client.getOrganization(
                GetOrganizationRequest(name: "organizations/hn")
            )
            #expect(read == created)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func childrenAreListedInTheOrderOfTheAlphabetPageByPage(_ kind: StoreKind) async throws {
        try await PersonnelBench.withTree(kind) { bench in
            for (id, name) in [
                ("c1", "Phường Bồ Đề"), ("c2", "Phường Ba Vì"), ("c3", "Xã Đa Phúc"),
            ] {
                try await bench.organization(id, name, under: "hn")
            }
            var names: [String] = []
            var token = ""
            repeat {
                let page = try await bench.client.listOrganizations(
                    ListOrganizationsRequest(
                        parent: "organizations/hn",
                        pageSize: 2,
                        pageToken: token
                    )
                )
                #expect(page.organizations.count <= 2)
                names += page.organizations.map(\.nameVi)
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(
                names == [
                    "Phường Ba Đình", "Phường Ba Vì", "Phường Bồ Đề", "Phường Hoàn Kiếm",
                    "Xã Đa Phúc",
                ]
            )
        }
    }

    @Test(arguments: [("", 1), ("organizations/-", 4), ("organizations/hn", 2)])
    func aListShowsTheTopOneLevelOrAll(_ parent: String, _ count: Int) async throws {
        try await PersonnelBench.withTree { bench in
            let page = try await bench.client.listOrganizations(
                ListOrganizationsRequest(parent: parent)
            )
            #expect(page.organizations.count == count)
        }
    }

    @Test func everyWrongFieldIsNamedAtOnce() async throws {
        try await PersonnelBench.run { bench in
            let status = await status {
                _ = try await bench.client.createOrganization(
                    CreateOrganizationRequest(
                        organization: Organization(
                            code: "có dấu",
                            nameVi: "a\u{0}b",
                            organizationType: .unrecognized(99),
                            parentOrganization: "officials/x",
                            administrativeUnitCode: "1234",
                            status: .merged,
                            establishDate: GoogleDate(year: 2025, month: 2, day: 30)
                        ),
                        organizationID: "Hà Nội",
                        effectiveDate: GoogleDate(year: 2027, month: 1, day: 1)
                    )
                )
            }
            #expect(status.code == .invalidArgument)
            #expect(status.reason == "INVALID_FIELDS")
            #expect(
                Set(status.fields) == [
                    "organization_id", "organization.code", "organization.name_vi",
                    "organization.organization_type", "organization.organization_level",
                    "organization.parent_organization",
                    "organization.administrative_unit_code", "organization.status",
                    "organization.establish_date", "effective_date",
                ]
            )
        }
    }

    @Test(arguments: [(201, false), (200, true), (0, false)])
    func aNameHasAtMostTwoHundredCharacters(_ count: Int, _ isTaken: Bool) async throws {
        try await PersonnelBench.run { bench in
            let name = String(repeating: "ậ", count: count)
            let status = await status { try await bench.organization("x", name) }
            #expect((status.code == .ok) == isTaken)
            #expect(isTaken || status.fields == ["organization.name_vi"])
        }
    }

    @Test func anUnknownOrganizationIsNotFoundWithItsName() async throws {
        try await PersonnelBench.run { bench in
            let status = await status {
                _ = try await bench.client.getOrganization(
                    GetOrganizationRequest(name: "organizations/none")
                )
            }
            #expect(status.code == .notFound)
            #expect(status.detail(GoogleResourceInfo.self)?.resourceName == "organizations/none")
        }
    }

    @Test func identifierAndCodeAreUnique() async throws {
        try await PersonnelBench.withTree { bench in
            let sameID = await status {
                _ = try await bench.client.createOrganization(
                    CreateOrganizationRequest(
                        organization: .sample("other", "Khác"),
                        organizationID: "hn"
                    )
                )
            }
            #expect(sameID.code == .alreadyExists)
            #expect(sameID.reason == "RESOURCE_EXISTS")
            let sameCode = await status {
                _ = try await bench.client.createOrganization(
                    CreateOrganizationRequest(organization: .sample("hn", "Khác"))
                )
            }
            #expect(sameCode.code == .alreadyExists)
            #expect(sameCode.reason == "ORGANIZATION_CODE_TAKEN")
        }
    }

    @Test func anUnknownParentIsAFailedPrecondition() async throws {
        try await PersonnelBench.run { bench in
            let status = await status {
                try await bench.organization("x", "Phường X", under: "none")
            }
            #expect(status.code == .failedPrecondition)
            #expect(status.rules == ["ORGANIZATION_UNKNOWN"])
        }
    }

    @Test func theTreeHasAtMostTwelveLevels() async throws {
        try await PersonnelBench.run { bench in
            var parent = ""
            for level in 1...12 {
                try await bench.organization("l\(level)", "Cấp \(level)", under: parent)
                parent = "l\(level)"
            }
            let status = await status {
                try await bench.organization("l13", "Cấp 13", under: parent)
            }
            #expect(status.rules == ["ORGANIZATION_TREE_TOO_DEEP"])
        }
    }
}
