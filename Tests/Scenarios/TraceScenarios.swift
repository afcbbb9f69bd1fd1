import Foundation
import Testing

@testable import canbo

/// Traces of the real executables, taken by a stock collector.
@Suite(.serialized) struct TraceScenarios {
    @Test func anEntryIsOneTreeAndNoCollectorHoldsUpACall() async throws {
        let folder = try ProcessRun.installation.executable("gateway")
            .deletingLastPathComponent().path
        let run = try await ProcessRun.python("traces.py", [folder])
        #expect(run.end == .exit(0), "\(run.output)")
    }
}
