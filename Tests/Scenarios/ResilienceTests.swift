import FoundationEssentials
import Testing

@testable import canbo

/// Faults of backends behind the real gateway, as a stock client sees them.
@Suite(.serialized) struct ResilienceTests {
    @Test(arguments: ["killed", "frozen", "slow", "rolling", "alone", "reload", "overload"])
    func callersSeeNoErrorWhenABackendIs(scenario: String) async throws {
        let folder = ProcessRun.installation.folder.path
        let run = try await ProcessRun.python("resilience.py", [folder, scenario])
        #expect(run.end == .exit(0), "\(run.output)")
        Attachment.record(run.output, named: "\(scenario).txt")
    }
}
