import Foundation
import Runtime
import Testing

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
}
