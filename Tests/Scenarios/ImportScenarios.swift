import Fleet
import Foundation
import LongrunningContract
import PersonnelContract
import ProtobufC
import RPC
import Testing
import WellKnownMessages

@testable import canbo

/// Imports as operations at the real executables, through the gateway.
@Suite(.serialized) struct ImportScenarios {
    @Test func anImportGoesOnAfterItsProcessWasKilled() async throws {
        let count = 6_000
        try await ProcessFleet.run { fleet in
            let story = Story(fleet.gateway)
            try await story.importRecords()
            let begun = try await story.bulk.beginOfficialsImport { requests in
                let options = ImportOptions(mode: .validRows)
                try await requests.write(ImportOfficialsRequest(part: .options(options)))
                let bytes = Array(Self.file(of: count).utf8)
                for start in stride(from: 0, to: bytes.count, by: 100_000) {
                    let chunk = Array(bytes[start..<min(start + 100_000, bytes.count)])
                    try await requests.write(ImportOfficialsRequest(part: .chunk(chunk)))
                }
            }
            let early = try await eventually("rows taken") {
                let operation = try await story.bulk.getOperation(.init(name: begun.name))
                return try rows(of: operation) > 0 ? operation : nil
            }
            #expect(!early.done)
            await fleet.kill("personnel")
            try await fleet.restart("personnel")
            let done = try await eventually("the end of the import", within: .seconds(120)) {
                let asked = GoogleWaitOperationRequest(name: begun.name)
                let operation = try? await story.bulk.waitOperation(asked)
                return operation?.done == true ? operation : nil
            }
            guard case .response(let response) = done.result else {
                Issue.record("the import failed: \(done)")
                return
            }
            let report = try #require(try BulkImportResponse(decoding: response.value).report)
            #expect(report.createdCount == count && report.unchangedCount == 0)
            #expect(report.refusedCount == 0 && report.committed)
            var lines = Set<Substring>()
            var result: [UInt8] = []
            for try await part in story.bulk.getFile(GetFileRequest(name: begun.name)) {
                if case .chunk(let bytes) = part.part { result += bytes }
            }
            for line in String(decoding: result, as: UTF8.self).split(separator: "\r\n") {
                lines.insert(line)
            }
            #expect(lines.count == count + 1)
            let told = ["\(fleet.plan.gateway.endpoint)"]
            let run = try await ProcessRun.python("bulk.py", told)
            #expect(run.end == .exit(0), "\(run.output)\n\(fleet.log("personnel").suffix(5))")
        }
    }

    private func rows(of operation: GoogleOperation) throws -> Int64 {
        let metadata = try #require(operation.metadata)
        return try BulkMetadata(decoding: metadata.value).rowCount
    }

    private static func file(of count: Int) -> String {
        var rows = "personal_id,full_name,gender,birth_date,official_kind,organization_code\n"
        for number in 0..<count {
            let digits = String(1_500_000 + number).dropFirst()
            rows += "999000\(digits),Nguyễn Văn An,nam,1980-12-31,CONG_CHUC,01\n"
        }
        return rows
    }
}
