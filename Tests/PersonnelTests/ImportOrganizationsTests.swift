import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Files of organisations, the State's own among them.
@Suite struct ImportOrganizationsTests {
    @Test(arguments: zip([StoreKind.file, .postgres], [ImportMode.validRows, .allOrNothing]))
    func thirtyFourProvincesAndTheirCommunesBecomeTheTree(
        _ kind: StoreKind,
        _ mode: ImportMode
    ) async throws {
        try await PersonnelBench.run(kind) { bench in
            let report = try await bench.importOrganizations(
                try .administrativeUnits(),
                ImportOptions(
                    mode: mode,
                    effectiveDate: GoogleDate(year: 2025, month: 7, day: 1)
                )
            )
            #expect(report.rowCount == 3_355)
            #expect(report.createdCount == 3_355)
            #expect(report.refusedCount == 0)
            #expect(report.errors.isEmpty)
            #expect(report.committed)
            #expect(try await bench.children(of: "").count == 34)
            let communes = try await bench.children(of: "organizations/unit-01")
            #expect(communes.count == 126)
            #expect(communes.count { $0.administrativeUnitType == .ward } == 51)
            #expect(communes.count { $0.administrativeUnitType == .commune } == 75)
            #expect(communes.allSatisfy { $0.organizationType == .localAdministration })
            #expect(communes.first?.nameVi == "Phường Ba Đình")
        }
    }

    @Test func onlyOneProvinceIsTakenByItsCode() async throws {
        try await PersonnelBench.run { bench in
            let file = try ImportFile.administrativeUnits()
            let options = ImportOptions(mode: .allOrNothing, rootCode: "01")
            let first = try await bench.importOrganizations(file, options)
            #expect(first.createdCount == 127)
            #expect(first.skippedCount == 3_228)
            let again = try await bench.importOrganizations(file, options)
            #expect(again.unchangedCount == 127)
            #expect(again.createdCount + again.updatedCount == 0)
            let unknown = await status {
                _ = try await bench.importOrganizations(
                    file,
                    ImportOptions(mode: .validRows, rootCode: "99")
                )
            }
            #expect(unknown.fields == ["options.root_code"])
        }
    }

    @Test func parentsMayFollowTheirChildren() async throws {
        try await PersonnelBench.run { bench in
            let report = try await bench.importOrganizations(
                ImportFile(
                    """
                    code,name,level,type,parent_code
                    V1,Văn phòng,GRASSROOTS,STATE_OFFICE,00004
                    00004,Phường Ba Đình,commune,phường,01
                    01,Thành phố Hà Nội,province,thành phố trung ương,
                    """
                )
            )
            #expect(report.createdCount == 3)
            let office = try await bench.children(of: "organizations/unit-00004")
            #expect(office.map(\.code) == ["V1"])
            #expect(office.first?.organizationType == .stateOffice)
        }
    }

    @Test func everyWrongRowIsToldWithItsNumberAndColumn() async throws {
        try await PersonnelBench.run { bench in
            let report = try await bench.importOrganizations(ImportFile(Self.wrongRows))
            #expect(
                report.mistakes == [
                    "3 parent_code ORGANIZATION_UNKNOWN", "4 code REPEATED_IN_FILE",
                    "5 parent_code CYCLE", "6 parent_code CYCLE", "7 type UNKNOWN_CODE",
                    "8 parent_code IMPORT_PARENT_REFUSED", "9  COLUMN_COUNT",
                    "10 name LEGACY_ENCODING", "12 code MALFORMED", "13 parent_code REQUIRED",
                    "14 name REQUIRED", "15 level UNKNOWN_CODE", "15 type UNKNOWN_CODE",
                ]
            )
            #expect(report.rowCount == 13)
            #expect(report.createdCount == 1)
            #expect(report.refusedCount == 12)
            #expect(report.committed)
        }
    }

    @Test func allOrNothingTakesNothingWhenOneRowIsWrong() async throws {
        try await PersonnelBench.run { bench in
            let report = try await bench.importOrganizations(
                ImportFile(Self.wrongRows),
                ImportOptions(mode: .allOrNothing)
            )
            #expect(!report.committed)
            #expect(report.createdCount == 1)
            #expect(report.refusedCount == 12)
            #expect(try await bench.children(of: "organizations/-").isEmpty)
            #expect(try await bench.count("SELECT COUNT(*) AS n FROM audit_record") == 0)
        }
    }

    private static let wrongRows = """
        code,name,level,type,parent_code
        01,Thành phố Hà Nội,province,thành phố trung ương,
        00001,Phường Một,commune,phường,77
        01,Thành phố Hà Nội,province,thành phố trung ương,
        00003,Phường Ba,commune,phường,00004
        00004,Phường Bốn,commune,phường,00003
        00005,Phường Năm,commune,quận,01
        00006,Phường Sáu,commune,phường,00005
        00007,Phường Bảy,commune,phường
        00008,Ph­êng T¸m,commune,phường,01

        8,Phường Tám,commune,phường,01
        00009,Phường Chín,commune,phường,
        00010,,commune,phường,01
        X,Tên,thôn,làng,01
        """

    @Test func aTrialRunCountsAndChangesNothing() async throws {
        try await PersonnelBench.run { bench in
            for mode in [ImportMode.allOrNothing, .validRows] {
                let report = try await bench.importOrganizations(
                    try .administrativeUnits(),
                    ImportOptions(mode: mode, validateOnly: true)
                )
                #expect(report.createdCount == 3_355)
                #expect(!report.committed)
            }
            #expect(try await bench.children(of: "organizations/-").isEmpty)
        }
    }

    @Test func changedRowsUpdateAndMove() async throws {
        try await PersonnelBench.run { bench in
            let header = "code,name,level,type,parent_code\n"
            let provinces = """
                01,Thành phố Hà Nội,province,thành phố trung ương,
                24,Tỉnh Bắc Ninh,province,tỉnh,

                """
            _ = try await bench.importOrganizations(
                ImportFile(header + provinces + "00004,Phường Ba Đình,commune,phường,01\n")
            )
            let report = try await bench.importOrganizations(
                ImportFile(header + provinces + "00004,Phường Mới,commune,phường,24\n")
            )
            #expect(report.updatedCount == 1)
            #expect(report.unchangedCount == 2)
            let moved = try await bench.children(of: "organizations/unit-24")
            #expect(moved.map(\.nameVi) == ["Phường Mới"])
        }
    }

    @Test func aMoveBelowAnOwnDescendantIsRefusedByRow() async throws {
        try await PersonnelBench.withTree { bench in
            let report = try await bench.importOrganizations(
                ImportFile(
                    """
                    code,name,level,type,parent_code
                    bd,Phường Ba Đình,COMMUNE,LOCAL_ADMINISTRATION,vp
                    """
                )
            )
            #expect(report.mistakes == ["2 parent_code ORGANIZATION_CYCLE"])
        }
    }

    @Test(arguments: [StoreKind.memory, .postgres])
    func oneFilePlantsTheTreeOfTheStateAndTheLineOfTheParty(_ kind: StoreKind) async throws {
        try await PersonnelBench.run(kind) { bench in
            let header = "code,name,level,type,parent_code,party_parent_code\n"
            let units = """
                DU,Đảng ủy phường,GRASSROOTS,PARTY_GRASSROOTS_COMMITTEE,00004,TU
                00004,Phường Ba Đình,commune,phường,01,
                TU,Thành ủy,CITY,PARTY_CITY,,
                CB,Chi bộ,GRASSROOTS,PARTY_CELL,,DU
                01,Thành phố Hà Nội,province,thành phố trung ương,,

                """
            let report = try await bench.importOrganizations(ImportFile(header + units))
            #expect(report.mistakes == [])
            #expect(report.createdCount == 5)
            let present = try await bench.client.listOrganizations(
                ListOrganizationsRequest(parent: "organizations/-")
            ).organizations
            let names = Dictionary(uniqueKeysWithValues: present.map { ($0.code, $0.name) })
            let parties = Dictionary(
                uniqueKeysWithValues: present.map { ($0.code, $0.partyParentOrganization) }
            )
            #expect(parties["DU"] == names["TU"] && parties["CB"] == names["DU"])
            #expect(parties["00004"] == "")
            let served = try await bench.importOrganizations(
                ImportFile(
                    """
                    code,name,level,type,parent_code,administrative_unit_code
                    DU,Đảng ủy phường,GRASSROOTS,PARTY_GRASSROOTS_COMMITTEE,00004,00004
                    TU,Thành ủy,CITY,PARTY_CITY,,1
                    """
                )
            )
            #expect(served.mistakes == ["3 administrative_unit_code MALFORMED"])
            let area = try await bench.client.listOrganizations(
                ListOrganizationsRequest(
                    parent: "organizations/unit-00004",
                    tree: .area
                )
            ).organizations
            #expect(area.map(\.code) == ["DU"])
            #expect(area.first?.partyParentOrganization == names["TU"])
            // A file without the column leaves the line as it is; an empty place ends it.
            let plain = try await bench.importOrganizations(
                ImportFile(
                    "code,name,level,type,parent_code\nCB,Chi bộ,GRASSROOTS,PARTY_CELL,\n"
                )
            )
            #expect(plain.unchangedCount == 1)
            let out = try await bench.importOrganizations(
                ImportFile(header + "CB,Chi bộ,GRASSROOTS,PARTY_CELL,,\n")
            )
            #expect(out.updatedCount == 1)
        }
    }

    @Test func aWayUpThatComesBackIsRefusedInOneTreeAndAcrossThem() async throws {
        try await PersonnelBench.run { bench in
            let file = ImportFile(
                """
                code,name,level,type,parent_code,party_parent_code
                A,Một,CITY,PARTY_GRASSROOTS_COMMITTEE,,
                B,Hai,GRASSROOTS,PARTY_GRASSROOTS_COMMITTEE,,C
                C,Ba,GRASSROOTS,PARTY_GRASSROOTS_COMMITTEE,,B
                D,Bốn,GRASSROOTS,PARTY_GRASSROOTS_COMMITTEE,E,A
                E,Năm,GRASSROOTS,PARTY_GRASSROOTS_COMMITTEE,A,D
                F,Sáu,GRASSROOTS,PARTY_GRASSROOTS_COMMITTEE,A,E
                G,Bảy,GRASSROOTS,PARTY_GRASSROOTS_COMMITTEE,A,none
                H,Tám,GRASSROOTS,PARTY_GRASSROOTS_COMMITTEE,A,có dấu
                I,Chín,GRASSROOTS,PARTY_GRASSROOTS_COMMITTEE,A,H
                """
            )
            let report = try await bench.importOrganizations(file)
            #expect(
                report.mistakes == [
                    "3 party_parent_code CYCLE", "4 party_parent_code CYCLE",
                    "5 parent_code CYCLE", "6 party_parent_code CYCLE",
                    "7 party_parent_code CYCLE", "8 party_parent_code ORGANIZATION_UNKNOWN",
                    "9 party_parent_code MALFORMED",
                    "10 party_parent_code IMPORT_PARENT_REFUSED",
                ]
            )
            #expect(report.createdCount == 1)
            let header = "code,name,level,type,parent_code,party_parent_code\n"
            _ = try await bench.importOrganizations(
                ImportFile(header + "K,Mười,GRASSROOTS,PARTY_GRASSROOTS_COMMITTEE,,A\n")
            )
            let below = try await bench.importOrganizations(
                ImportFile(header + "A,Một,CITY,PARTY_GRASSROOTS_COMMITTEE,,K\n")
            )
            #expect(below.mistakes == ["2 party_parent_code ORGANIZATION_CYCLE"])
        }
    }

    @Test func aRepeatedImportGetsTheFirstReport() async throws {
        try await PersonnelBench.run { bench in
            let file = try ImportFile.administrativeUnits()
            for mode in [ImportMode.validRows, .allOrNothing] {
                let options = ImportOptions(
                    mode: mode,
                    requestID: randomUUID(),
                    rootCode: mode == .validRows ? "01" : "24"
                )
                let first = try await bench.importOrganizations(file, options)
                #expect(first.createdCount > 90)
                #expect(try await bench.importOrganizations(file, options) == first)
                let status = await status {
                    _ = try await bench.importOrganizations(
                        ImportFile(file.bytes + [0x0A]),
                        options
                    )
                }
                #expect(status.reason == "REQUEST_ID_REUSED")
            }
        }
    }
}
