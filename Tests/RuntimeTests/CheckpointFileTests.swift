import Foundation
import Kernel
import Storage
import Testing

@testable import Runtime

/// The file that keeps checkpoints outside the store.
@Suite struct CheckpointFileTests {
    private func checkpoint(_ size: Int64) throws -> AuditCheckpoint {
        let hash = String(repeating: "0a", count: 32)
        let line = "planning \(size) \(hash) \(hash) 1 key \(hash)\(hash)"
        return try #require(AuditCheckpoint(line: line))
    }

    private func withFile(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "\(randomUUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.appending(path: "new/planning.checkpoints"))
    }

    /// A copy that was made during an append, or what a power cut has left.
    @Test func halfOfALineAtTheEndIsNoCheckpoint() throws {
        try withFile { file in
            let (first, second) = (try checkpoint(1), try checkpoint(2))
            try CheckpointFile(path: file.path).append(first)
            let whole = try Data(contentsOf: file)
            for half in [1, second.line.utf8.count / 2, second.line.utf8.count] {
                try (whole + Data(second.line.utf8.prefix(half))).write(to: file)
                #expect(try CheckpointFile.checkpoints(at: file.path) == [first])
            }
            try (whole + Data("no checkpoint\n".utf8)).write(to: file)
            #expect(throws: ProcessFailure.self) { try CheckpointFile.checkpoints(at: file.path) }
            try Data(second.line.utf8).write(to: file)
            #expect(try CheckpointFile.checkpoints(at: file.path) == [])
        }
    }

    @Test func theLastCheckpointOfTheStoreIsAddedOnce() throws {
        try withFile { file in
            let (first, second) = (try checkpoint(1), try checkpoint(2))
            let kept = try CheckpointFile(path: file.path)
            for _ in 0..<2 { try kept.follow(first) }
            #expect(try CheckpointFile.checkpoints(at: file.path) == [first])
            for _ in 0..<2 { try kept.follow(second) }
            try CheckpointFile(path: file.path).follow(second)
            #expect(try CheckpointFile.checkpoints(at: file.path) == [first, second])
        }
    }

    @Test func whatIsAppendedAfterHalfOfALineStandsOnALineOfItsOwn() throws {
        try withFile { file in
            let (first, second) = (try checkpoint(1), try checkpoint(2))
            try CheckpointFile(path: file.path).append(first)
            let whole = try Data(contentsOf: file)
            try (whole + Data(second.line.utf8.prefix(40))).write(to: file)
            try CheckpointFile(path: file.path).append(second)
            #expect(try CheckpointFile.checkpoints(at: file.path) == [first, second])
        }
    }
}
