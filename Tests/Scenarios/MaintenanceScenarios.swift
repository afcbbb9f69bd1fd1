import Foundation
import Testing

@testable import canbo

/// An installation that is maintained tells its callers so, and nobody is let in by accident.
@Suite(.serialized) struct MaintenanceScenarios {
    @Test func anOperatorTurnsItOnAndOffAndCallersAreTold() async throws {
        let folder = ProcessRun.installation.folder.path
        let run = try await ProcessRun.python("maintenance.py", [folder])
        #expect(run.end == .exit(0), "\(run.output)")
        Attachment.record(run.output, named: "maintenance.txt")
    }
}
