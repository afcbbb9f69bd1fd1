import Fleet
import Kernel
import PersonnelContract
import RPC
import Spreadsheets
import Storage
import Testing
import WellKnownMessages

/// Files of lineage: what their rows may say, and what is told of those that are wrong.
@Suite struct LineageFileTests {
    @Test(arguments: StoreKind.allCases)
    func rowsFoundRenameMoveAndEnd(_ kind: StoreKind) async throws {
        try await ReorganizationBench.run(kind) { bench in
            let file = """
                kind,predecessor_code,successor_code,name,parent_code,level,type,takes_rest
                MERGE,bd,n1,Phường Một,hn,COMMUNE,LOCAL_ADMINISTRATION,
                MERGE,hk,n1,,,,,
                transfer_parent,vp,,,hn,,,
                RENAME,vp,vp,Văn phòng Một,,,,
                """
            let tried = try await bench.importLineage(file, validateOnly: true)
            #expect(tried.report?.committed == false)
            #expect(tried.reorganization?.endedCount == 2)
            #expect(try await bench.lineage(of: "-").isEmpty)
            let done = try await bench.importLineage(file)
            let report = try #require(done.report)
            #expect(report.committed && report.mistakes == [] && report.createdCount == 1)
            #expect(done.reorganization?.movedOfficialCount == 4)
            let office = try await bench.personnel.organization("vp")
            #expect(office.nameVi == "Văn phòng Một")
            #expect(office.parentOrganization == "organizations/hn")
            let again = try await bench.importLineage(file)
            #expect(
                again.report?.mistakes == [
                    "2 successor_code ORGANIZATION_CODE_TAKEN"
                ]
            )
        }
    }

    @Test func aWorkbookIsTakenAsATableOfValues() async throws {
        try await ReorganizationBench.run { bench in
            var writer = XLSXWriter(sheet: "x")
            writer.begin(header: ["kind", "predecessor_code", "successor_code", "name"])
            writer.append(row: [.text("ABSORB"), .text("vp"), .text("nowhere")])
            writer.append(row: [])
            writer.append(row: [.text("RENAME"), .text("hk"), .text("hk"), .text("Ph\u{AD}êng")])
            writer.finish()
            let file = ImportFile(writer.takePending())
            let wrong = try await bench.importLineage(file) { $0.encoding = .vni }
            #expect(wrong.report?.mistakes.contains("4 name MALFORMED") == true)
            let answer = try await bench.importLineage(file) { $0.encoding = .tcvn3 }
            #expect(answer.report?.mistakes == ["2 successor_code ORGANIZATION_UNKNOWN"])
        }
    }

    @Test func mistakesAreToldByRowAndColumn() async throws {
        try await ReorganizationBench.run { bench in
            let answer = try await bench.importLineage(
                """
                kind,predecessor_code,successor_code,name,parent_code,level,type,takes_rest
                SWALLOW,bd,hk,,,,,
                ABSORB,,hk,,,,,
                ABSORB,bd,,,,,,
                RENAME,hk,,,,,,
                CONVERT,hk,,,,commune,xóm,
                ABSORB,vp,hk,,,,,maybe
                ABSORB,bd
                ABSORB,zz,hk,,,,,
                ABSORB,vp,bd,,,,,
                MERGE,vp,hk,,,,,
                """
            )
            let report = try #require(answer.report)
            #expect(answer.reorganization == nil && !report.committed)
            #expect(
                report.mistakes == [
                    "2 kind UNKNOWN_CODE", "3 predecessor_code REQUIRED",
                    "4 successor_code REQUIRED", "5 name REQUIRED", "6 type UNKNOWN_CODE",
                    "7 takes_rest MALFORMED", "8  COLUMN_COUNT",
                    "9 predecessor_code ORGANIZATION_UNKNOWN", "11 kind CONTRADICTION",
                ]
            )
        }
    }

    @Test func whatStandsInTheWayIsToldAtItsRow() async throws {
        try await ReorganizationBench.run { bench in
            let answer = try await bench.importLineage(
                """
                kind,predecessor_code,successor_code
                ABSORB,vp,hk
                ABOLISH,bd,
                """
            )
            #expect(answer.report?.mistakes == ["3  OFFICIALS_WITHOUT_SUCCESSOR"])
            #expect(answer.report?.refusedCount == 1)
            #expect(answer.reorganization?.obstacles.first?.resources.count == 4)
            #expect(try await bench.personnel.organization("vp").status == .active)
        }
    }

    @Test func aStreamWithoutDecisionOrTableIsRefused() async throws {
        try await ReorganizationBench.run { bench in
            let undecided = await status {
                _ = try await bench.importLineage("kind\n") { $0.decisionNumber = "" }
            }
            #expect(undecided.fields == ["options.decision_number"])
            let empty = await status { _ = try await bench.importLineage("") }
            #expect(empty.reason == "IMPORT_FILE_REFUSED")
            let columns = await status {
                _ = try await bench.importLineage("kind,what\nABSORB,bd\n")
            }
            #expect(columns.code == .invalidArgument)
            let bare = await status {
                _ = try await bench.client.importReorganization { requests in
                    try await requests.write(ImportReorganizationRequest(part: .chunk([65])))
                }
            }
            #expect(bare.reason == "IMPORT_STREAM_INVALID")
        }
    }
}
