import Foundation
import Kernel
import Runtime
import Testing

@testable import Storage
@testable import canbo

/// What an export says of itself is believed only as far as it can be true.
@Suite struct AuditExportReadingTests {
    private func read(first: Int64, subtrees: [Int64]) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "canbo-\(UUID())")
        defer { try? FileManager.default.removeItem(at: file) }
        let hash = String(repeating: "0a", count: 32)
        let head = AuditExportForm.Head(
            service: "planning",
            first: first,
            chainHash: hash,
            subtrees: subtrees.map { AuditExportForm.Subtree(hash: hash, size: $0) }
        )
        try (JSONEncoder().encode(head) + Data("\n".utf8)).write(to: file)
        _ = try AuditExportReading(file.path, of: "planning", keys: [])
    }

    @Test func theRecordsBeforeArePartedIntoWholeSubtrees() throws {
        try read(first: 1, subtrees: [])
        try read(first: 8, subtrees: [4, 2, 1])
        try read(first: 1 << 62, subtrees: (0..<62).reversed().map { 1 << $0 })
    }

    @Test(
        arguments: [
            (4, [1, 2]), (4, [3]), (3, [1, 1]), (1, [0]), (1, [1]), (2, []), (1, [2, -2]), (0, []),
            (.min, []), (.max, [1 << 62, 1 << 62]), (1, [1 << 62, 1 << 62, .min]),
            (.max, (1..<63).reversed().map { 1 << $0 }),
        ] as [(Int64, [Int64])]
    )
    func otherPartsAreRefused(first: Int64, subtrees: [Int64]) throws {
        let failure = #expect(throws: ProcessFailure.self) {
            try read(first: first, subtrees: subtrees)
        }
        #expect(failure?.exitCode == .data)
    }

    /// An export of two records behind two that were pruned.
    private func lines(_ key: AuditKey) throws -> Data {
        var hash = [UInt8](repeating: 1, count: 32)
        var tree = GrowingTree()
        let before = hash
        tree.append(before, size: 2)
        let encoder = JSONEncoder()
        var text = try encoder.encode(
            AuditExportForm.Head(
                service: "planning",
                first: 3,
                chainHash: before.hexadecimal,
                subtrees: [AuditExportForm.Subtree(hash: before.hexadecimal, size: 2)]
            )
        )
        for number: Int64 in 3...4 {
            let record = AuditRecord(
                sequence: number,
                recordedAt: Timestamp(microseconds: number),
                actor: "a",
                method: "m",
                callID: "c",
                requestID: "r",
                entry: AuditEntry(resource: "o", summary: "s", rules: ["R-1"], decision: "d")
            )
            hash = AuditChain.hash(of: record, after: hash)
            tree.append(MerkleTree.leaf(hash))
            let form = AuditExportForm.Record(AuditLog.Entry(record: record, hash: hash))
            text += try Data("\n".utf8) + encoder.encode(form)
        }
        let checkpoint = try key.checkpoint(
            of: "planning",
            size: 4,
            root: tree.root,
            chainHash: hash,
            at: Timestamp(microseconds: 5)
        )
        text +=
            try Data("\n".utf8) + encoder.encode(AuditExportForm.End(checkpoint: checkpoint.line))
        return text + Data("\n".utf8)
    }

    private func records(
        _ path: String,
        _ key: AuditKey
    ) throws(ProcessFailure) -> [AuditLog.Entry] {
        var reading = try AuditExportReading(path, of: "planning", keys: [key.publicPart])
        var records: [AuditLog.Entry] = []
        while let record = try reading.nextRecord() { records.append(record) }
        return records
    }

    /// Whatever bit is another one, or wherever the file ends: the same is read, or nothing is.
    @Test func noChangeOfAByteIsTakenForARecord() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "canbo-\(UUID())")
        defer { try? FileManager.default.removeItem(at: file) }
        let key = try #require(AuditKey.random())
        let text = try lines(key)
        try text.write(to: file)
        let right = try records(file.path, key)
        #expect(right.map(\.record.sequence) == [3, 4])
        for place in text.indices {
            try text[..<place].write(to: file)
            #expect(throws: ProcessFailure.self) { try records(file.path, key) }
            for bit: UInt8 in [1, 0x10, 0x20, 0x80] {
                var changed = text
                changed[place] ^= bit
                try changed.write(to: file)
                do throws(ProcessFailure) {
                    let read = try records(file.path, key)
                    #expect(read.map(\.hash) == right.map(\.hash), "byte \(place)")
                } catch {
                    #expect(error.exitCode == .data)
                }
            }
        }
    }
}
