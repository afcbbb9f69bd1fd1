import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Files of officials.
@Suite struct ImportOfficialsTests {
    private static let header =
        "personal_id,full_name,gender,birth_date,official_kind,organization_code"

    @Test(arguments: [ImportMode.allOrNothing, .validRows])
    func officialsAreAddedKeptAndChanged(_ mode: ImportMode) async throws {
        try await PersonnelBench.withTree { bench in
            let options = ImportOptions(mode: mode)
            let first = """
                \(Self.header),status,post_title
                001080000001,Nguyễn Văn An,nam,1980-12-31,CONG_CHUC,bd,,Chuyên viên
                001080000002,"Trần Thị Bình",Nữ,29/02/1984,công chức,vp,RETIRED,
                """
            let report = try await bench.importOfficials(ImportFile(first), options)
            #expect(report.createdCount == 2)
            #expect(report.committed)
            #expect(try await bench.names(under: "organizations/bd").count == 2)
            let second = """
                \(Self.header)
                001080000001,Nguyễn Văn An,MALE,1980-12-31,CONG_CHUC,hk
                001080000002,Trần Thị Bình,FEMALE,1984-02-29,CONG_CHUC,vp
                """
            let again = try await bench.importOfficials(ImportFile(second), options)
            #expect(again.updatedCount == 1)
            #expect(again.unchangedCount == 1)
            #expect(try await bench.names(under: "organizations/hk") == ["Nguyễn Văn An"])
            let an = try await bench.client.searchOfficials(.init(query: "an")).officials[0]
            #expect(an.currentPostTitle == "Chuyên viên")
            #expect(an.etag == "\"2\"")
        }
    }

    @Test func everyWrongRowIsToldWithoutPersonalData() async throws {
        try await PersonnelBench.withTree { bench in
            let file = """
                \(Self.header)
                001080000001,Nguyễn Văn An,nam,1980-12-31,CONG_CHUC,bd
                001080000001,Nguyễn Văn Bình,nam,1980-12-31,CONG_CHUC,bd
                01080000003,Nguyễn Văn Cường,nam,1980-12-31,CONG_CHUC,bd
                001080000004,Nguyễn Văn Dũng,x,31-12-1980,SOMETHING,none
                001080000005,,nam,12/31/1980,CONG_CHUC,bd
                001080000006,NguyÔn V¨n Em,nam,,CONG_CHUC,bd
                001080000007,Nguyễn Văn Giang,nam,1980-12-31,,none
                001080000008,Nguyễn Văn Hải,nam,1980-12-31,CONG_CHUC,none
                001080000009,Nguyễn "Văn" Hải,nam,1980-12-31,CONG_CHUC,bd
                """
            let report = try await bench.importOfficials(ImportFile(file))
            #expect(
                report.mistakes == [
                    "3 personal_id REPEATED_IN_FILE", "4 personal_id MALFORMED",
                    "5 gender MALFORMED", "5 birth_date MALFORMED",
                    "5 official_kind UNKNOWN_CODE", "6 full_name REQUIRED",
                    "6 birth_date MALFORMED", "7 full_name LEGACY_ENCODING",
                    "7 full_name MALFORMED",
                    "7 birth_date REQUIRED", "8 official_kind REQUIRED",
                    "9 organization_code ORGANIZATION_UNKNOWN", "10  QUOTE_MISPLACED",
                ]
            )
            #expect(report.createdCount == 1)
            #expect(report.refusedCount == 8)
            let told = report.errors.map(\.description).joined()
            #expect(
                !told.contains("Nguyễn") && !told.contains("00108") && !told.contains("1980-12-31,")
            )
        }
    }

    @Test func bytesThatAreNotUTF8AreRefusedByRowNotGuessed() async throws {
        try await PersonnelBench.withTree { bench in
            var bytes = Array("\(Self.header)\n001080000001,Nguy".utf8)
            bytes += [0xD4]  // Ô of Latin-1, as TCVN3 writes ễ
            bytes += Array("n,nam,1980-12-31,CONG_CHUC,bd\n001080000002,A\u{0}B,nam,".utf8)
            bytes += Array("1980-12-31,CONG_CHUC,bd\n".utf8)
            let report = try await bench.importOfficials(ImportFile(bytes))
            #expect(
                report.mistakes == [
                    "2 full_name MALFORMED", "2 full_name REQUIRED",
                    "3 full_name CONTROL_CHARACTER", "3 full_name MALFORMED",
                ]
            )
        }
    }

    @Test(arguments: [1, 7, 4_096])
    func chunksMayBeCutAnywhere(_ size: Int) async throws {
        try await PersonnelBench.withTree { bench in
            let header = Self.header.replacing(",", with: ";")
            let file =
                "\u{FEFF}\(header)\r\n"
                + "001080000001;\"Nguyễn Văn An\";nam;1980-12-31;CONG_CHUC;bd\r\n"
            let report = try await bench.importOfficials(ImportFile(file), chunkSize: size)
            #expect(report.createdCount == 1)
            #expect(report.errors.isEmpty)
        }
    }

    @Test func mistakesBeyondTheMostAreCounted() async throws {
        try await PersonnelBench.withTree { bench in
            let rows = (1...1_300).map { _ in "1,A B,nam,1980-12-31,CONG_CHUC,bd" }
            let report = try await bench.importOfficials(
                ImportFile(([Self.header] + rows).joined(separator: "\n"))
            )
            #expect(report.refusedCount == 1_300)
            #expect(report.errors.count == 200)
            #expect(report.omittedErrorCount == 1_100)
            #expect(report.errors.first?.row == 2)
        }
    }

    @Test func manyRowsAreTakenInBatchesAndRepeatedWithoutEffect() async throws {
        try await PersonnelBench.withTree { bench in
            let file = Self.file(ofRows: 4_201)
            let options = ImportOptions(mode: .validRows, requestID: randomUUID())
            let first = try await bench.importOfficials(file, options)
            #expect(first.createdCount == 4_201)
            #expect(try await bench.importOfficials(file, options) == first)
            let listed: [Statement] = [
                "SELECT COUNT(*) AS n FROM official",
                "SELECT COUNT(DISTINCT official_number) AS n FROM official_placement",
                "SELECT COUNT(DISTINCT official_number) AS n FROM name_word",
                "SELECT COUNT(DISTINCT official_number) AS n FROM name_pair",
            ]
            for count in listed { #expect(try await bench.count(count) == 4_201) }
            let tried = try await bench.importOfficials(
                file,
                ImportOptions(mode: .validRows, validateOnly: true)
            )
            #expect(tried.unchangedCount == 4_201)
            #expect(!tried.committed)
        }
    }

    @Test func whatWasHandedOverBeforeAFileBreaksIsTaken() async throws {
        try await PersonnelBench.withTree { bench in
            let file = Self.file(ofRows: 4_100)
            let options = ImportOfficialsRequest(part: .options(ImportOptions(mode: .validRows)))
            let broken = await status {
                _ = try await bench.client.importOfficials { requests in
                    try await requests.write(options)
                    for chunk in file.chunks(of: 4_096) {
                        try await requests.write(ImportOfficialsRequest(part: .chunk(chunk)))
                    }
                    try await requests.write(options)
                }
            }
            #expect(broken.reason == "IMPORT_STREAM_INVALID")
            let whole = try await bench.importOfficials(file)
            #expect(whole.unchangedCount == 4_000 && whole.createdCount == 100)
        }
    }

    private static func file(ofRows count: Int) -> ImportFile {
        let rows = (1...count).map { number in
            "00108\(String(1_000_000 + number)),Nguyễn Văn An,nam,1980-12-31,CONG_CHUC,bd"
        }
        return ImportFile(([header] + rows).joined(separator: "\n"))
    }

    @Test func allOrNothingIsForAtMostTenThousandRows() async throws {
        try await PersonnelBench.withTree { bench in
            let rows = String(repeating: "1,A B,nam,1980-12-31,CONG_CHUC,bd\n", count: 10_001)
            let status = await status {
                _ = try await bench.importOfficials(
                    ImportFile(Self.header + "\n" + rows),
                    ImportOptions(mode: .allOrNothing),
                    chunkSize: 65_536
                )
            }
            #expect(status.code == .resourceExhausted)
            #expect(status.reason == "IMPORT_TOO_LARGE")
        }
    }

    @Test func descriptionsAreInTheLanguageOfTheCall() async throws {
        try await PersonnelBench.withTree { bench in
            var metadata = Metadata()
            metadata.append("accept-language", "en")
            let answer = try await bench.client.importOfficials(
                CallOptions(metadata: metadata)
            ) { requests in
                try await requests.write(.init(part: .options(.init(mode: .validRows))))
                let file = "\(Self.header)\n1,A B,nam,1980-12-31,CONG_CHUC,bd\n"
                try await requests.write(.init(part: .chunk(Array(file.utf8))))
            }
            #expect(answer.report?.errors.first?.description == "Must be exactly 12 digits.")
        }
    }
}

/// What no file and no stream may be.
@Suite struct ImportFormTests {
    @Test(arguments: [
        ("code,name", ["header.level", "header.type", "header.parent_code"]),
        ("code,name,level,type,parent_code,colour", ["header.colour"]),
        ("code,code,name,level,type,parent_code", ["header.code"]),
        ("Code, NAME ,level,type,parent_code", []),
    ])
    func columnsAreKnownByTheirNames(_ header: String, _ fields: [String]) async throws {
        try await PersonnelBench.run { bench in
            let status = await status {
                _ = try await bench.importOrganizations(ImportFile(header + "\n"))
            }
            #expect(status.fields == fields)
        }
    }

    @Test(
        arguments: [
            [], [0xEF, 0xBB, 0xBF], [0x0A, 0x0A], [0xFF, 0xFE, 0x63, 0x00, 0x6F, 0x00],
            [0x63, 0xF3, 0x0A],
        ] as [[UInt8]]
    )
    func aFileWithoutHeaderOrInAnotherEncodingIsRefused(_ bytes: [UInt8]) async throws {
        try await PersonnelBench.run { bench in
            let status = await status {
                _ = try await bench.importOrganizations(ImportFile(bytes))
            }
            #expect(status.code == .invalidArgument)
            #expect(status.reason == "IMPORT_FILE_REFUSED")
        }
    }

    @Test func theStreamBeginsWithItsOptions() async throws {
        try await PersonnelBench.run { bench in
            let chunkFirst = await status {
                _ = try await bench.client.importOfficials { requests in
                    try await requests.write(.init(part: .chunk([0x61])))
                }
            }
            let twice = await status {
                _ = try await bench.client.importOfficials { requests in
                    try await requests.write(.init(part: .options(.init(mode: .validRows))))
                    try await requests.write(.init(part: .options(.init(mode: .validRows))))
                }
            }
            let empty = await status { _ = try await bench.client.importOfficials { _ in } }
            for status in [chunkFirst, twice, empty] {
                #expect(status.code == .invalidArgument)
                #expect(status.reason == "IMPORT_STREAM_INVALID")
            }
        }
    }

    @Test func optionsAreChecked() async throws {
        try await PersonnelBench.run { bench in
            let status = await status {
                _ = try await bench.importOrganizations(
                    ImportFile("x"),
                    ImportOptions(
                        rootCode: "có dấu",
                        effectiveDate: GoogleDate(year: 2027, month: 1, day: 1)
                    )
                )
            }
            #expect(
                status.fields == ["options.mode", "options.root_code", "options.effective_date"]
            )
        }
    }

    @Test func aRowThatNeverEndsCostsOneRow() async throws {
        try await PersonnelBench.run { bench in
            let long = "01,\"" + String(repeating: "x", count: 40_000)
            let file = """
                code,name,level,type,parent_code
                \(long)
                24,Tỉnh Bắc Ninh,province,tỉnh,
                25,Tỉnh "x
                """
            let report = try await bench.importOrganizations(ImportFile(file))
            #expect(report.mistakes == ["2  ROW_TOO_LONG", "4  QUOTE_MISPLACED"])
            #expect(report.createdCount == 1)
        }
    }
}
