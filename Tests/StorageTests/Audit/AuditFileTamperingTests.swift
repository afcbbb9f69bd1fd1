import Foundation
import Kernel
import Storage
import StorageSQLite
import Testing

/// Whoever can write into the file of a store cannot do it unseen, nor can a disk that decays.
@Suite struct AuditFileTampering {
    /// Each round alters one byte of one record, wherever it stands in the file.
    @Test(arguments: 0..<4)
    func everyByteOfARecordIsBound(seed: Int) async throws {
        try await withTemporaryFolder { folder in
            let path = folder + "/things.sqlite"
            let (chain, records) = try await Self.chain(at: path)
            let content = try Data(contentsOf: URL(filePath: path))
            #expect(try Self.findings(of: content, chain, in: folder) == 0)
            var numbers = SeededNumbers(seed: UInt64(seed))
            for _ in 0..<40 {
                let record = records[Int.random(in: records.indices, using: &numbers)]
                let offset = Int.random(in: record.indices, using: &numbers)
                var altered = record
                altered[offset] ^= UInt8.random(in: 1...255, using: &numbers)
                let changed = try #require(content.replacing(record, by: altered))
                let findings = try Self.findings(of: changed, chain, in: folder)
                #expect(findings > 0, "byte \(offset) of \(record)")
            }
        }
    }

    /// A closed store with a chain, and the bytes of each of its records as they stand in the file.
    private static func chain(at path: String) async throws -> (TestChain, [[UInt8]]) {
        let store = try await SQLiteDatabase.open(
            SQLiteConfiguration(location: .file(path)),
            schema: .things
        )
        let chain = try TestChain(store)
        try await chain.grow(by: 100)
        try await chain.keep()
        let records = try await store.scan { reader in
            try reader.rows(
                """
                SELECT actor, method, call_id, request_id, resource, summary, rules, decision, hash
                FROM audit_record ORDER BY sequence
                """
            ).map { row in
                let texts = try [
                    "actor", "method", "call_id", "request_id", "resource", "summary", "rules",
                    "decision",
                ].map { try row.text($0) }
                return Array(texts.joined().utf8) + (try row.bytes("hash"))
            }
        }
        await store.close()
        return (chain, records)
    }

    /// What verifying a file with that content finds; 1 when it is told to be damaged.
    private static func findings(
        of content: Data,
        _ chain: TestChain,
        in folder: String
    ) throws -> Int {
        let path = folder + "/copy.sqlite"
        try content.write(to: URL(filePath: path))
        do {
            return try SQLiteDatabase.inspect(path) { try chain.verify(copy: $0) }.findings.count
        } catch let failure as Failure where failure.reason == .storageDamaged {
            return 1
        }
    }
}

extension Data {
    /// The content with other bytes wherever those given stand; `nil` when they stand nowhere.
    fileprivate func replacing(_ bytes: [UInt8], by others: [UInt8]) -> Data? {
        var content = self
        var found: Range<Index>?
        var from = startIndex
        while let range = self[from...].firstRange(of: bytes) {
            content.replaceSubrange(range, with: others)
            found = range
            from = range.upperBound
        }
        return found == nil ? nil : content
    }
}
