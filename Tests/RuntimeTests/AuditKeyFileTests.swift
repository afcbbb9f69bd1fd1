import Foundation
import Logging
import Storage
import Testing

@testable import Runtime

/// The key of an audit chain at the first start.
@Suite struct AuditKeyFileTests {
    /// Replicas on one store start together, with one path for the key.
    @Test func processesThatStartTogetherHaveOneKey() async throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "canbo-keys-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = AuditKeyFile(path: folder.appending(path: "audit-key.pem").path)
        let logger = Logger(label: "keys") { _ in SwiftLogNoOpLogHandler() }
        let keys = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<16 { group.addTask { try file.key(logger).identifier } }
            return try await group.reduce(into: [String]()) { $0.append($1) }
        }
        #expect(Set(keys).count == 1)
        let kept = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(kept == ["audit-key.\(keys[0]).pub.pem", "audit-key.pem"])
    }

    /// A public key is trusted for ever, also without the secret one.
    @Test func aKeyThatCannotBeReadOrMadeLeavesNoPublicKey() throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "canbo-keys-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let unreadable = folder.appending(path: "unreadable.pem")
        try FileManager.default.createDirectory(at: unreadable, withIntermediateDirectories: true)
        let taken = folder.appending(path: "taken.pem")
        try FileManager.default.createSymbolicLink(
            at: taken,
            withDestinationURL: folder.appending(path: "nothing")
        )
        let logger = Logger(label: "keys") { _ in SwiftLogNoOpLogHandler() }
        for path in [unreadable.path, taken.path] {
            let failure = #expect(throws: ProcessFailure.self) {
                try AuditKeyFile(path: path).key(logger)
            }
            #expect(failure?.exitCode == .inputOutput)
        }
        let kept = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(kept == ["taken.pem", "unreadable.pem"])
    }
}
