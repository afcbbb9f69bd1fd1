import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing

/// Of a file, the rows within reach are taken; the others are told by their numbers.
@Suite struct ImportAuthorityTests {
    private static let officials = ImportFile(
        """
        personal_id,full_name,gender,birth_date,official_kind,organization_code
        000000000011,Vũ Thị Giang,nữ,1980-12-31,CONG_CHUC,vp
        000000000012,Bùi Văn Hải,nam,1980-12-31,CONG_CHUC,hk
        000000000004,Phạm Văn Dũng,nam,1980-12-31,CONG_CHUC,bd
        000000000001,Nguyễn Văn Ân,nam,1980-12-31,CONG_CHUC,bd
        000000000002,Trần Thị Bích,nữ,1980-02-29,CONG_CHUC,vp
        000000000013,Đỗ Thị Lan,nữ,1980-02-29,CONG_CHUC,nowhere
        """
    )

    @Test(arguments: StoreKind.allCases)
    func rowsOfOfficialsLieWithinReach(kind: StoreKind) async throws {
        try await AuthorityBench.withOfficer(kind) { bench in
            let report = try await bench.asOfficer {
                try await bench.personnel.importOfficials(Self.officials)
            }
            #expect(report.createdCount == 1 && report.updatedCount == 1)
            #expect(report.refusedCount == 4 && report.committed)
            #expect(
                report.mistakes == [
                    "3 organization_code NOT_WITHIN_REACH", "4 personal_id PERSONAL_ID_TAKEN",
                    "5 personal_id OWN_CASE", "7 organization_code NOT_WITHIN_REACH",
                ]
            )
            for error in report.errors {
                #expect(!error.description.contains("officials/o4"))
                #expect(!error.description.contains("00000"))
                #expect(!error.description.contains("Phạm"))
            }
            let dung = try await bench.personnel.client.getOfficial(.init(name: "officials/o4"))
            #expect(dung.managingOrganization == "organizations/hk")
        }
    }

    @Test func oneRowOutOfReachStopsAllOrNothing() async throws {
        try await AuthorityBench.withOfficer { bench in
            let report = try await bench.asOfficer {
                try await bench.personnel.importOfficials(
                    Self.officials,
                    ImportOptions(mode: .allOrNothing)
                )
            }
            #expect(report.refusedCount == 4 && !report.committed)
            #expect(try await bench.personnel.names().count == 4)
        }
    }

    /// A trial tells of a number elsewhere that it is taken, whatever else the row says.
    @Test func aTrialDoesNotTellWhatIsOnRecordElsewhere() async throws {
        try await AuthorityBench.withOfficer { bench in
            let file = ImportFile(
                """
                personal_id,full_name,gender,birth_date,official_kind,organization_code
                000000000004,Phạm Văn Dũng,nữ,1980-02-29,CONG_CHUC,bd
                """
            )
            let report = try await bench.asOfficer {
                try await bench.personnel.importOfficials(
                    file,
                    ImportOptions(mode: .validRows, validateOnly: true)
                )
            }
            #expect(report.mistakes == ["2 personal_id PERSONAL_ID_TAKEN"])
        }
    }

    @Test func rowsAreWrittenByWhoSeesWhatTheyHold() async throws {
        try await AuthorityBench.withOfficer { bench in
            let rights = CallRights(
                clearance: .everything,
                reach: Reach([
                    ReachPart(.organization("vp"), sees: []),
                    ReachPart(.organization("hk"), sees: .sensitive),
                ])
            )
            let report = try await bench.acting(
                as: Caller(.system, "systems/partner", rights: rights)
            ) {
                try await bench.personnel.importOfficials(Self.officials)
            }
            #expect(report.mistakes.first == "2 personal_id FIELD_NOT_VISIBLE")
            // Bùi Văn Hải is new in Hoàn Kiếm.
            #expect(report.createdCount == 1)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func rowsOfOrganisationsLieWithinReach(kind: StoreKind) async throws {
        try await AuthorityBench.withOfficer(kind, [.orgCommitteeHead]) { bench in
            let file = ImportFile(
                """
                code,name,level,type,parent_code
                t1,Tổ một,GRASSROOTS,PUBLIC_SERVICE_UNIT,vp
                t2,Tổ hai,GRASSROOTS,PUBLIC_SERVICE_UNIT,t1
                t3,Tổ ba,GRASSROOTS,PUBLIC_SERVICE_UNIT,hk
                t4,Tổ bốn,GRASSROOTS,PUBLIC_SERVICE_UNIT,
                t5,Tổ năm,GRASSROOTS,PUBLIC_SERVICE_UNIT,nowhere
                hk,Phường khác,COMMUNE,LOCAL_ADMINISTRATION,bd
                bd,Phường Ba Đình mới,COMMUNE,LOCAL_ADMINISTRATION,hn
                vp,Văn phòng,GRASSROOTS,LOCAL_ADMINISTRATION,hn
                """
            )
            let report = try await bench.asOfficer {
                try await bench.personnel.importOrganizations(file)
            }
            #expect(
                report.mistakes == [
                    "4 parent_code NOT_WITHIN_REACH", "5 parent_code WHOLE_RECORD_NEEDED",
                    "6 parent_code NOT_WITHIN_REACH", "7 code NOT_WITHIN_REACH",
                    "9 parent_code NOT_WITHIN_REACH",
                ]
            )
            #expect(report.createdCount == 2 && report.updatedCount == 1)
        }
    }
}
