import Fleet
import Kernel
import LongrunningContract
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

@testable import PersonnelService

/// Files that are imported as operations.
@Suite struct ImportOperationTests {
    private typealias Bench = ImportOperationBench
    private static let requestID = "0b5d7c1e-1f7a-4f0e-9f0e-6f2d6c1e8a55"

    @Test(arguments: StoreKind.allCases)
    func whatBecameOfEachRowIsTold(kind: StoreKind) async throws {
        try await Bench.run(kind) { bench in
            let file = Bench.officials(2, faulty: 1)
            let options = ImportOptions(mode: .validRows, requestID: Self.requestID)
            let begun = try await bench.begin(file, options)
            let (report, result) = try await bench.outcome(of: begun.name)
            #expect(report.createdCount == 2 && report.refusedCount == 1 && report.committed)
            #expect(report.mistakes == ["4 birth_date MALFORMED"])
            #expect(result.lines.first == "row,outcome,name,column,reason,description")
            #expect(result.lines[1].hasPrefix("2,CREATED,officials/"))
            #expect(result.lines[3].hasPrefix("4,REFUSED,,birth_date,MALFORMED,"))
            #expect(result.file.rowCount == 3 && result.file.sizeBytes == result.bytes.count)
            var digest = ContentDigest()
            digest.append(result.bytes)
            #expect(result.file.sha256 == digest.bytes)
            #expect(try await bench.uploadParts() == 0)
            let again = try await bench.begin(file, options)
            #expect(again.name == begun.name)
            let listed = try await bench.bulk.listOperations(.init())
            #expect(listed.operations.map(\.name) == [begun.name])
            #expect(listed.operations.first?.progress?.refusedCount == 1)
            let (second, lines) = try await bench.imported(file)
            #expect(second.unchangedCount == 2 && second.createdCount == 0)
            #expect(lines.lines[1] == "2,UNCHANGED,,,,")
        }
    }

    @Test(arguments: [
        ImportOptions(mode: .allOrNothing), ImportOptions(mode: .validRows, validateOnly: true),
        ImportOptions(mode: .allOrNothing, validateOnly: true),
    ])
    func whatIsTriedLeavesNothing(options: ImportOptions) async throws {
        try await Bench.run { bench in
            let (report, result) = try await bench.imported(
                Bench.officials(3, faulty: 1),
                options
            )
            #expect(report.createdCount == 3 && report.refusedCount == 1 && !report.committed)
            #expect(result.lines.contains("2,CREATED,,,,"))
            let kept = try await bench.personnel.count("SELECT COUNT(*) AS n FROM official")
            #expect(kept == 0)
        }
    }

    @Test func allIsTakenWhenAllIsRight() async throws {
        try await Bench.run { bench in
            let (report, result) = try await bench.imported(
                Bench.officials(3),
                ImportOptions(mode: .allOrNothing)
            )
            #expect(report.createdCount == 3 && report.committed)
            #expect(result.lines[1].hasPrefix("2,CREATED,officials/"))
            let none = try await bench.imported(Bench.officials(0))
            #expect(none.report.rowCount == 0 && none.result.lines.count == 1)
        }
    }

    /// The changes of a worker: its claim, the file, two parts of the rows with the end of the file
    /// between them, and the end.
    @Test(arguments: 3...8)
    func whereverItIsInterruptedEachRowHasOneEffect(changes: Int) async throws {
        try await Bench.run { bench in
            bench.database.interrupt(after: changes)
            let begun = try await bench.begin(Bench.officials(540, faulty: 10))
            await bench.database.isInterrupted()
            try await bench.takeUp()
            let (report, result) = try await bench.outcome(of: begun.name)
            #expect(report.createdCount == 540 && report.refusedCount == 10)
            #expect(report.unchangedCount == 0 && report.rowCount == 550)
            #expect(result.lines.count == 551 && Set(result.lines).count == 551)
            let kept = try await bench.personnel.count("SELECT COUNT(*) AS n FROM official")
            #expect(kept == 540)
            #expect(try await bench.uploadParts() == 0)
        }
    }

    @Test func rowsThatWereTakenStayWhenItIsCancelled() async throws {
        try await Bench.run { bench in
            bench.database.interrupt(after: 6)
            let begun = try await bench.begin(Bench.officials(540))
            await bench.database.isInterrupted()
            let running = try await bench.bulk.getOperation(.init(name: begun.name))
            #expect(!running.done && running.progress?.rowCount == 500)
            _ = try await bench.bulk.cancelOperation(.init(name: begun.name))
            try await bench.takeUp()
            let cancelled = try await bench.bulk.done(begun.name)
            #expect(cancelled.error?.reason == "OPERATION_CANCELLED")
            let kept = try await bench.personnel.count("SELECT COUNT(*) AS n FROM official")
            let left = try await bench.uploadParts()
            #expect(kept == 500 && left == 0)
        }
    }

    @Test func anImportThatNeverGetsFurtherIsGivenUp() async throws {
        try await Bench.run { bench in
            bench.database.interrupt(after: 4)
            let begun = try await bench.begin(Bench.officials(1))
            await bench.database.isInterrupted()
            try await bench.personnel.journal.database.write { transaction in
                _ = try transaction.execute(
                    "UPDATE bulk_import SET claims = \(BulkLimits.claimsMax)"
                )
            }
            try await bench.takeUp()
            let failed = try await bench.bulk.done(begun.name)
            #expect(failed.error?.reason == "OPERATION_INTERRUPTED")
        }
    }

    @Test func whatIsNoFileFailsAndWhatIsAskedWronglyIsToldAtOnce() async throws {
        try await Bench.run { bench in
            let begun = try await bench.begin(ImportFile("a,b\n1,2\n"))
            let failed = try await bench.bulk.done(begun.name)
            #expect(failed.error?.code == .invalidArgument)
            let wrong = await status { _ = try await bench.begin(Bench.officials(1), .init()) }
            #expect(wrong.fields == ["options.mode"])
            let left = try await bench.personnel.count("SELECT COUNT(*) AS n FROM bulk_import")
            #expect(left == 0)
        }
    }

    @Test func organizationsComeBelowOneAnother() async throws {
        try await Bench.run { bench in
            let file = """
                code,name,level,type,parent_code
                p2,Phòng Hai,GRASSROOTS,STATE_OFFICE,p1
                p1,Phòng Một,GRASSROOTS,STATE_OFFICE,bd
                p3,Phòng Ba,GRASSROOTS,NOTHING,bd
                """
            let begun = try await bench.bulk.beginOrganizationsImport { requests in
                let options = ImportOptions(mode: .validRows)
                try await requests.write(ImportOrganizationsRequest(part: .options(options)))
                let bytes = Array(file.utf8)
                try await requests.write(ImportOrganizationsRequest(part: .chunk(bytes)))
            }
            let (report, result) = try await bench.outcome(of: begun.name)
            #expect(report.createdCount == 2 && report.mistakes == ["4 type UNKNOWN_CODE"])
            #expect(result.lines[1].hasPrefix("4,REFUSED,,type,UNKNOWN_CODE,"))
            #expect(result.lines[2].hasPrefix("3,CREATED,organizations/"))
        }
    }

    @Test func mistakesAreToldUpToANumber() async throws {
        try await Bench.run { bench in
            let (report, result) = try await bench.imported(Bench.officials(0, faulty: 700))
            #expect(report.refusedCount == 700 && report.errors.count == 200)
            #expect(report.omittedErrorCount == 500 && result.lines.count == 701)
        }
        let mistake = PersonnelContract.RowError(row: 2, column: "c", reason: "R", description: "d")
        let line = ImportResult.Line(row: 2, outcome: "REFUSED", mistakes: [mistake, mistake])
        let bytes = ImportResult.bytes(
            of: [line, line],
            withHeader: false,
            tellingNames: true,
            mistakesBefore: BulkLimits.mistakesMax - 1
        )
        #expect(String(decoding: bytes, as: UTF8.self) == "2,REFUSED,,c,R,d\r\n2,REFUSED,,,,\r\n")
    }

    @Test(arguments: [TableFormat.csv, .xlsx])
    func aTemplateNamesTheColumnsAndTheirCodes(format: TableFormat) async throws {
        try await Bench.run { bench in
            for collection in [ImportCollection.officials, .organizations] {
                let template = try await bench.bulk.getImportTemplate(
                    GetImportTemplateRequest(collection: collection, format: format)
                )
                let isOfOfficials = collection == .officials
                let coded = template.columns.filter { !$0.codes.isEmpty }.map(\.name)
                #expect(
                    coded
                        == (isOfOfficials
                            ? ["gender", "official_kind", "status"] : ["level", "type"])
                )
                #expect(template.columns.allSatisfy { !$0.description.isEmpty })
                guard isOfOfficials else { continue }
                let (report, _) = try await bench.imported(ImportFile(template.data))
                #expect(report.rowCount == 0 && report.committed)
            }
            let wrong = await status { _ = try await bench.bulk.getImportTemplate(.init()) }
            #expect(wrong.fields == ["collection", "format"])
        }
    }
}
