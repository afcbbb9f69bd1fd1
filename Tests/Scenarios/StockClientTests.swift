import Foundation
import PostgresServer
import Testing

@testable import canbo

/// What callers see of restarts, and of refusals, with the real processes and stock clients.
@Suite(.serialized) struct StockClientTests {
    @Test func nobodySeesAnErrorWhileEveryProcessIsRestarted() async throws {
        var stores: [String] = []
        // Of personnel, planning, discipline and notification.
        for _ in 0..<4 { stores.append(try await PostgresServer.shared.emptyStore()) }
        let run = try await ProcessRun.python("restarts.py", [folder] + stores)
        #expect(run.end == .exit(0), "\(run.output)")
        Attachment.record(run.output, named: "restarts.txt")
        for store in stores { try await PostgresServer.shared.remove(store) }
    }

    /// As containers are, by others with the same names.
    @Test func nobodySeesAnErrorWhileTheWholeInstallationIsReplaced() async throws {
        let run = try await ProcessRun.python("upgrading.py", [folder])
        #expect(run.end == .exit(0), "\(run.output)")
        Attachment.record(run.output, named: "upgrading.txt")
    }

    @Test func everyRefusalTellsItsReasonInBothLanguages() async throws {
        let run = try await ProcessRun.python("reasons.py", [folder])
        #expect(run.end == .exit(0), "\(run.output)")
        Attachment.record(run.output, named: "reasons.txt")
    }

    @Test func whatIsPersonalOrSecretIsNeverRepeated() async throws {
        let run = try await ProcessRun.python("leaks.py", [folder, "20261127"])
        #expect(run.end == .exit(0), "\(run.output)")
        Attachment.record(run.output, named: "leaks.txt")
    }

    private var folder: String { ProcessRun.installation.folder.path }
}
