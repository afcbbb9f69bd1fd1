import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Changes of organisations: masks, tags, moves, statuses, history.
@Suite struct OrganizationChangeTests {
    @Test func onlyTheFieldsOfTheMaskChange() async throws {
        try await PersonnelBench.withTree { bench in
            var changed = Organization.sample("new-code", "Phường Ba Đình mới")
            changed.name = "organizations/bd"
            let updated = try await bench.update(changed, ["name_vi", "etag", "update_time"])
            #expect(updated.nameVi == "Phường Ba Đình mới")
            #expect(updated.code == "bd")
            #expect(updated.parentOrganization == "organizations/hn")
            #expect(updated.etag == "\"2\"")
        }
    }

    @Test func withoutMaskThePopulatedFieldsChange() async throws {
        try await PersonnelBench.withTree { bench in
            let updated = try await bench.update(
                Organization(name: "organizations/bd", administrativeUnitCode: "00004"),
                []
            )
            #expect(updated.administrativeUnitCode == "00004")
            #expect(updated.nameVi == "Phường Ba Đình")
        }
    }

    @Test func aStarReplacesEverythingAndThereforeNeedsEverything() async throws {
        try await PersonnelBench.withTree { bench in
            let status = await status {
                _ = try await bench.update(Organization(name: "organizations/bd"), ["*"])
            }
            #expect(
                Set(status.fields) == [
                    "organization.code", "organization.name_vi", "organization.organization_type",
                    "organization.organization_level", "organization.status",
                ]
            )
        }
    }

    @Test(arguments: ["nonsense", "establish_date.year", "*,code", "", "Name_vi"])
    func anUnknownPathIsRefused(_ path: String) async throws {
        try await PersonnelBench.withTree { bench in
            let status = await status {
                _ = try await bench.update(
                    .init(name: "organizations/bd", nameVi: "X"),
                    [path, "name_vi"]
                )
            }
            #expect(status.code == .invalidArgument)
            #expect(status.fields == ["update_mask"])
        }
    }

    @Test func aStaleTagAbortsAndTellsTheCurrentOne() async throws {
        try await PersonnelBench.withTree { bench in
            let first = Organization(name: "organizations/bd", nameVi: "A B", etag: "\"1\"")
            _ = try await bench.update(first, ["name_vi"])
            let status = await status { _ = try await bench.update(first, ["name_vi"]) }
            #expect(status.code == .aborted)
            #expect(status.reason == "ETAG_MISMATCH")
            #expect(status.detail(GoogleErrorInfo.self)?.metadata["current_etag"] == "\"2\"")
        }
    }

    @Test(arguments: ["bd", "vp"])
    func anOrganizationCannotStandBelowItself(_ parent: String) async throws {
        try await PersonnelBench.withTree { bench in
            let status = await status {
                _ = try await bench.update(
                    Organization(
                        name: "organizations/bd",
                        parentOrganization: "organizations/\(parent)"
                    ),
                    ["parent_organization"]
                )
            }
            #expect(status.code == .failedPrecondition)
            #expect(status.rules == ["ORGANIZATION_CYCLE"])
        }
    }

    @Test func officialsMoveWithTheirOrganization() async throws {
        try await PersonnelBench.withTree { bench in
            try await bench.official(1, "Nguyễn Văn An", in: "vp")
            try await bench.official(2, "Trần Thị Bình", in: "bd")
            let office = Organization(
                name: "organizations/vp",
                parentOrganization: "organizations/hk"
            )
            _ = try await bench.update(office, ["parent_organization"])
            #expect(try await bench.names(under: "organizations/bd") == ["Trần Thị Bình"])
            #expect(try await bench.names(under: "organizations/hk") == ["Nguyễn Văn An"])
            #expect(try await bench.names(under: "organizations/hn").count == 2)
            _ = try await bench.update(
                Organization(name: "organizations/vp"),
                ["parent_organization"]
            )
            #expect(try await bench.names(under: "organizations/hn") == ["Trần Thị Bình"])
            #expect(try await bench.names(under: "organizations/vp") == ["Nguyễn Văn An"])
        }
    }

    @Test func anOrganizationEndsOnlyThroughReorganisationAndWhenEmpty() async throws {
        try await PersonnelBench.withTree { bench in
            try await bench.official(1, "Nguyễn Văn An", in: "vp")
            let direct = await status { try await bench.set(.ended, of: "vp") }
            #expect(direct.rules == ["STATUS_TRANSITION_REFUSED"])
            try await bench.set(.reorganising, of: "vp")
            let occupied = await status { try await bench.set(.ended, of: "vp") }
            #expect(occupied.rules == ["ORGANIZATION_NOT_EMPTY"])
            let official = Official(
                name: "officials/o1",
                managingOrganization: "organizations/hk"
            )
            _ = try await bench.client.updateOfficial(UpdateOfficialRequest(official: official))
            try await bench.set(.ended, of: "vp")
            let late = await status { try await bench.official(2, "Trần Bình", in: "vp") }
            #expect(late.rules == ["ORGANIZATION_ENDED"])
        }
    }

    @Test func dissolutionNeverComesByAnUpdate() async throws {
        try await PersonnelBench.withTree { bench in
            try await bench.set(.reorganising, of: "hk")
            let status = await status { try await bench.set(.dissolved, of: "hk") }
            #expect(status.rules == ["STATUS_TRANSITION_REFUSED"])
        }
    }

    @Test func aTrialRunTellsTheAnswerAndLeavesNoTrace() async throws {
        try await PersonnelBench.withTree { bench in
            let audit = try await bench.count("SELECT COUNT(*) AS n FROM audit_record")
            let tried = try await bench.client.updateOrganization(
                UpdateOrganizationRequest(
                    organization: Organization(name: "organizations/bd", nameVi: "Thử"),
                    validateOnly: true
                )
            )
            #expect(tried.nameVi == "Thử")
            let read = try await bench.client.getOrganization(
                GetOrganizationRequest(name: "organizations/bd")
            )
            #expect(read.nameVi == "Phường Ba Đình")
            #expect(try await bench.count("SELECT COUNT(*) AS n FROM audit_record") == audit)
        }
    }

    @Test func aRepeatedRequestGetsTheFirstAnswerAndAnotherBodyIsRefused() async throws {
        try await PersonnelBench.withTree { bench in
            var request = UpdateOrganizationRequest(
                organization: Organization(name: "organizations/bd", nameVi: "Một"),
                requestID: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff"
            )
            let first = try await bench.client.updateOrganization(request)
            #expect(try await bench.client.updateOrganization(request) == first)
            request.organization = Organization(name: "organizations/bd", nameVi: "Hai")
            let reused = request
            let status = await status { _ = try await bench.client.updateOrganization(reused) }
            #expect(status.code == .invalidArgument)
            #expect(status.reason == "REQUEST_ID_REUSED")
            request.requestID = "not-a-uuid"
            let malformed = request
            let refused = await Fleet.status {
                _ = try await bench.client.updateOrganization(malformed)
            }
            #expect(refused.fields == ["request_id"])
        }
    }

    @Test func eachChangeIsAuditedAndAnnouncedWithItsPath() async throws {
        try await PersonnelBench.withTree { bench in
            let rows = try await bench.journal.database.scan { reader in
                try reader.rows(
                    "SELECT type, organization_path FROM outbox_event ORDER BY sequence"
                ).map { "\(try $0.text("type")) \(try $0.text("organization_path"))" }
            }
            #expect(
                rows == [
                    "org.changed hn", "org.changed hn/bd", "org.changed hn/hk",
                    "org.changed hn/bd/vp",
                ]
            )
            #expect(try await bench.count("SELECT COUNT(*) AS n FROM audit_record") == 4)
        }
    }
}

extension PersonnelBench {
    /// Updates an organisation; no paths mean no mask.
    fileprivate func update(
        _ organization: Organization,
        _ paths: [String]
    ) async throws
        -> Organization
    {
        try await client.updateOrganization(
            UpdateOrganizationRequest(
                organization: organization,
                updateMask: paths.isEmpty ? nil : GoogleFieldMask(paths: paths)
            )
        )
    }

    /// Sets the status of an organisation.
    fileprivate func set(_ status: OrganizationStatus, of id: String) async throws {
        _ = try await update(Organization(name: "organizations/\(id)", status: status), [])
    }
}
