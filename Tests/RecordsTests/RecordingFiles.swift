import Fleet
import Kernel
import LongrunningContract
import PersonnelContract
import RPC
import ReadsContract
import Storage
import Testing

/// Whose personal identification numbers are in a file is on record before the file leaves.
@Suite struct RecordingFiles {
    private static let work = ["x-purpose": "PERSONNEL_WORK"]

    private func exported(_ bench: ReadBench) async throws -> String {
        let options = bench.options([:], "export")
        let begun = try await bench.bulk.exportOfficials(
            ExportOfficialsRequest(format: .csv, columns: ["full_name", "personal_id"]),
            options
        )
        let wait = GoogleWaitOperationRequest(name: begun.name)
        let operation = try await bench.bulk.waitOperation(wait, options)
        try #require(operation.done)
        return operation.name
    }

    /// The bytes that come for a call.
    private func fetch(
        _ bench: ReadBench,
        _ name: String,
        _ metadata: [String: String]
    ) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        let parts = bench.bulk.getFile(
            GetFileRequest(name: name),
            bench.options(metadata, "fetch")
        )
        for try await part in parts {
            if case .guardedChunk(let chunk) = part.part { bytes += chunk.data }
        }
        return bytes
    }

    @Test(arguments: StoreKind.allCases)
    func officialsAreToldWhoTookTheirNumbers(kind: StoreKind) async throws {
        try await ReadBench.run(kind) { bench in
            let name = try await exported(bench)
            let bare = await status { _ = try await fetch(bench, name, [:]) }
            #expect(bare.fields == ["x-purpose"])
            let uncleared = await status {
                _ = try await fetch(bench, name, ["test-clearance": "0", "x-purpose": "AUDIT"])
            }
            #expect(uncleared.reason == "FIELD_NOT_VISIBLE")
            #expect(try await bench.reads(of: "o1", as: .sensitive).isEmpty)
            let bytes = try await fetch(bench, name, Self.work)
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(text.contains("999000000001") && text.contains("999000000002"))
            for id in ["o1", "o2"] {
                let reads = try await bench.reads(of: id, as: .sensitive)
                #expect(reads.map(\.purpose) == ["PERSONNEL_WORK"])
                #expect(reads.first?.fields.contains("guarded_chunk.rows.has_personal_id") == true)
                #expect(reads.first?.callID == "fetch")
            }
            let fetched = try await bench.records().filter { $0.entry.resource == name }
            #expect(fetched.last?.entry.summary.hasPrefix("file fetched: rows 2") == true)
        }
    }

    @Test func whatCannotBeRecordedDoesNotLeave() async throws {
        try await ReadBench.run { bench in
            let name = try await exported(bench)
            bench.store.fail()
            let refused = await status { _ = try await fetch(bench, name, Self.work) }
            #expect(refused.code == .unavailable)
        }
    }
}
