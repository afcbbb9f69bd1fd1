import Fleet
import Kernel
import LongrunningContract
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Tables of the officials whom a caller reaches.
@Suite struct OfficialExportTests {
    @Test(arguments: StoreKind.allCases)
    func itIsWhatTheCallerReachesAndSees(kind: StoreKind) async throws {
        try await AuthorityBench.withOfficer(kind) { bench in
            let all = try await bench.bulk.exported(
                ExportOfficialsRequest(format: .csv, words: .codes)
            )
            let whole = try await bench.bulk.fetched(all.name)
            #expect(
                whole.lines == [
                    "full_name,gender,birth_date,official_kind,status,organization_code,"
                        + "organization_name,post_title,effective_date",
                    "Nguyễn Văn An,FEMALE,1980-02-29,CONG_CHUC,ACTIVE,bd,Phường Ba Đình,"
                        + "Chuyên viên,2026-11-21",
                    "Trần Thị Bình,FEMALE,1980-02-29,CONG_CHUC,ACTIVE,bd,Phường Ba Đình,"
                        + "Chuyên viên,2026-11-21",
                    "Lê Minh Chi,FEMALE,1980-02-29,CONG_CHUC,ACTIVE,vp,Văn phòng,"
                        + "Chuyên viên,2026-11-21",
                    "Phạm Văn Dũng,FEMALE,1980-02-29,CONG_CHUC,ACTIVE,hk,Phường Hoàn Kiếm,"
                        + "Chuyên viên,2026-11-21",
                ]
            )
            #expect(whole.file == all.file && whole.file.rowCount == 4)
            #expect(whole.file.sizeBytes == Int64(whole.bytes.count))
            var digest = ContentDigest()
            digest.append(whole.bytes)
            #expect(whole.file.sha256 == digest.bytes)
            #expect(whole.file.fileName == "officials-2026-11-21.csv")
            #expect(all.progress?.rowCount == 4 && all.progress?.endTime != nil)
            let columns = ["full_name", "personal_id"]
            try await bench.asOfficer {
                let own = try await bench.bulk.exported(
                    ExportOfficialsRequest(format: .csv, columns: columns)
                )
                let fetched = try await bench.bulk.fetched(own.name)
                #expect(
                    fetched.lines == [
                        "Họ và tên,Số định danh cá nhân", "Nguyễn Văn An,000000000001",
                        "Trần Thị Bình,000000000002", "Lê Minh Chi,000000000003",
                    ]
                )
                #expect(fetched.officials == ["officials/o1", "officials/o2", "officials/o3"])
                #expect(fetched.file.fileName == "can-bo-2026-11-21.csv")
                let elsewhere = await status {
                    _ = try await bench.bulk.exportOfficials(
                        ExportOfficialsRequest(format: .csv, parent: "organizations/hk")
                    )
                }
                #expect(elsewhere.reason == "NOT_WITHIN_REACH")
            }
            try await bench.acting(as: .byPosts(AuthorityBench.an, sees: [])) {
                let own = try await bench.bulk.exported(
                    ExportOfficialsRequest(format: .csv, columns: columns)
                )
                let fetched = try await bench.bulk.fetched(own.name)
                #expect(fetched.lines.first == "Họ và tên" && fetched.lines.count == 4)
                #expect(fetched.file.hiddenColumns == ["personal_id"])
                let alone = ExportOfficialsRequest(format: .csv, columns: ["personal_id"])
                let refused = await status { _ = try await bench.bulk.exportOfficials(alone) }
                #expect(refused.reason == "FIELD_NOT_VISIBLE")
            }
        }
    }

    @Test func aSearchIsExportedAsAWorkbook() async throws {
        try await AuthorityBench.withOfficer { bench in
            let found = try await bench.bulk.exported(
                ExportOfficialsRequest(
                    format: .xlsx,
                    query: "tran",
                    filter: "status = ACTIVE AND gender = FEMALE"
                )
            )
            let file = try await bench.bulk.fetched(found.name)
            #expect(file.file.rowCount == 1 && file.bytes.starts(with: [0x50, 0x4B, 3, 4]))
            #expect(file.file.fileName == "can-bo-2026-11-21.xlsx")
            #expect(file.file.contentType.hasSuffix("spreadsheetml.sheet"))
        }
    }

    @Test func whatIsWrongIsToldAtOnce() async throws {
        try await AuthorityBench.withOfficer { bench in
            let wrong: [(ExportOfficialsRequest, String)] = [
                (ExportOfficialsRequest(), "format"),
                (ExportOfficialsRequest(format: .csv, columns: ["etag"]), "columns[0]"),
                (ExportOfficialsRequest(format: .csv, columns: ["name", "name"]), "columns[1]"),
                (ExportOfficialsRequest(format: .csv, filter: "status ="), "filter"),
                (ExportOfficialsRequest(format: .csv, birthYear: 1), "birth_year"),
                (ExportOfficialsRequest(format: .csv, requestID: "x"), "request_id"),
            ]
            for (request, field) in wrong {
                let refused = await status { _ = try await bench.bulk.exportOfficials(request) }
                #expect(refused.fields == [field], "\(refused)")
            }
            let parent = "organizations/nowhere"
            let missing = await status {
                _ = try await bench.bulk.exportOfficials(
                    ExportOfficialsRequest(format: .csv, parent: parent)
                )
            }
            #expect(missing.code == .notFound)
        }
    }

    @Test func manyOfficialsComeInPartsThatCanBeTakenUp() async throws {
        try await AuthorityBench.run { bench in
            var rows = "personal_id,full_name,gender,birth_date,official_kind,organization_code\n"
            for number in 0..<1_300 {
                let digits = String(1_000_000 + number).dropFirst()
                rows += "999000\(digits),Nguyễn Văn An,nam,1980-12-31,CONG_CHUC,bd\n"
            }
            let report = try await bench.personnel.importOfficials(ImportFile(rows))
            #expect(report.createdCount == 1_300)
            let operation = try await bench.bulk.exported(
                ExportOfficialsRequest(format: .csv, columns: ["personal_id", "full_name"])
            )
            let whole = try await bench.bulk.fetched(operation.name)
            #expect(whole.lines.count == 1_301 && Set(whole.lines).count == 1_301)
            #expect(Set(whole.officials).count == 1_300)
            let parts = try await bench.personnel.count(
                "SELECT COUNT(*) AS n FROM bulk_file_part"
            )
            #expect(parts == 3)
            let rest = try await bench.bulk.fetched(
                operation.name,
                from: Int64(whole.bytes.count - 5)
            )
            #expect(rest.bytes == Array(whole.bytes.suffix(rest.bytes.count)))
            #expect(rest.bytes.count > 5 && rest.bytes.count < whole.bytes.count)
        }
    }
}
