import Fleet
import Kernel
import PersonnelContract
import RPC
import Spreadsheets
import Testing
import WellKnownMessages

/// Workbooks are taken in as tables of values are.
@Suite struct ImportWorkbookTests {
    private static let header = [
        "personal_id", "full_name", "gender", "birth_date", "official_kind", "organization_code",
    ]

    private func workbook(_ rows: [[TableCell]], _ header: [String] = header) -> ImportFile {
        var writer = XLSXWriter(sheet: "x")
        writer.begin(header: header)
        for row in rows { writer.append(row: row) }
        writer.finish()
        return ImportFile(writer.takePending())
    }

    private func official(_ number: Int, _ name: String, _ day: TableCell) -> [TableCell] {
        [
            .text("99900000000\(number)"), .text(name), .text("nữ"), day, .text("công chức"),
            .text("bd"),
        ]
    }

    @Test(arguments: StoreKind.allCases)
    func officialsComeInFromAWorkbook(kind: StoreKind) async throws {
        try await PersonnelBench.withTree(kind) { bench in
            let day = try #require(CalendarDate(iso: "1980-12-31"))
            let file = workbook([
                official(1, "Trần Thị Bích", .day(day)),
                official(2, "Lê Thị Cúc", .text("31/12/1981")), [],
                official(3, "Đỗ Thị Lan", .text("hôm qua")) + [.text("thừa")],
                official(4, "NguyÔn ThÞ Hoa", .day(day)),
                official(5, "Phạm Thị Hà", .empty),
            ])
            let report = try await bench.importOfficials(file)
            #expect(report.rowCount == 5 && report.createdCount == 2 && report.committed)
            #expect(
                report.mistakes == [
                    "5  COLUMN_COUNT", "6 full_name LEGACY_ENCODING", "7 birth_date REQUIRED",
                ]
            )
            let found = try await bench.client.searchOfficials(
                SearchOfficialsRequest(query: "bich")
            )
            #expect(
                found.officials.first?.birthDate == GoogleDate(year: 1980, month: 12, day: 31)
            )
            let again = try await bench.importOfficials(file, ImportOptions(mode: .allOrNothing))
            #expect(!again.committed && again.unchangedCount == 2 && again.refusedCount == 3)
        }
    }

    @Test func textsOfOldEncodingsComeInWhenTheFileSaysSo() async throws {
        try await PersonnelBench.withTree { bench in
            let (day, options) = (TableCell.text("1980-12-31"), ImportOptions(mode: .validRows))
            var tcvn3 = options
            tcvn3.encoding = .tcvn3
            var vni = options
            vni.encoding = .vni
            var rows = [official(3, "Lª ThÞ Hoa", day), official(4, "Lê Thị Hoa", day)]
            let more: [TableCell] = [.text("N÷"), day, .text("c«ng chøc")]
            for index in rows.indices { rows[index].replaceSubrange(2...4, with: more) }
            let sheet = try await bench.importOfficials(workbook(rows), tcvn3)
            let both = ["full_name MALFORMED", "full_name REQUIRED"]
            #expect(sheet.mistakes == both.map { "3 " + $0 } && sheet.createdCount == 1)
            let table = Self.header.joined(separator: ",")
            // The bytes of the fonts themselves, which are not UTF-8.
            let bytes = { (row: String) in
                Array((table + "\n" + row).unicodeScalars.map { UInt8($0.value) })
            }
            let row = ",FEMALE,1980-12-31,CONG_CHUC,bd"
            let first = ImportFile(bytes("999000000001,TrÇn V¨n L­¬ng" + row))
            let second = ImportFile(bytes("999000000002,Nguyeãn Thò Vöôïng" + row))
            let silent = try await bench.importOfficials(first)
            #expect(silent.mistakes == both.map { "2 " + $0 })
            #expect(silent.errors.first?.description.contains("encoding") == true)
            #expect(try await bench.importOfficials(first, tcvn3).createdCount == 1)
            #expect(try await bench.importOfficials(second, vni).createdCount == 1)
            for name in ["Trần Văn Lương", "Nguyễn Thị Vượng"] {
                let found = try await bench.client.searchOfficials(
                    SearchOfficialsRequest(query: name)
                )
                #expect(found.officials.map(\.fullName) == [name])
            }
        }
    }

    @Test func organizationsComeInFromAWorkbook() async throws {
        try await PersonnelBench.run { bench in
            let header = ["code", "name", "level", "type", "parent_code"]
            let rows: [[TableCell]] = [
                [
                    .text("00004"), .text("Phường Ba Đình"), .text("commune"), .text("phường"),
                    .text("01"),
                ],
                [
                    .text("01"), .text("Thành phố Hà Nội"), .text("province"),
                    .text("thành phố trung ương"),
                ],
            ]
            let report = try await bench.importOrganizations(workbook(rows, header))
            #expect(report.createdCount == 2 && report.refusedCount == 0)
        }
    }

    @Test func whatIsNoWorkbookIsRefused() async throws {
        try await PersonnelBench.withTree { bench in
            let whole = workbook([official(1, "Trần Thị Bích", .text("1980-12-31"))]).bytes
            for bytes in [Array(whole.prefix(200)), [0x50, 0x4B, 3, 4]] {
                let refused = await status {
                    _ = try await bench.importOfficials(ImportFile(bytes), chunkSize: 3)
                }
                #expect(refused.reason == "IMPORT_FILE_REFUSED" && refused.fields == ["chunk"])
            }
            let unknown = await status {
                _ = try await bench.importOfficials(workbook([], ["x"]))
            }
            #expect(unknown.fields.contains("header.x"))
            let nothing = await status { _ = try await bench.importOfficials(ImportFile("")) }
            #expect(nothing.reason == "IMPORT_FILE_REFUSED")
        }
    }
}
