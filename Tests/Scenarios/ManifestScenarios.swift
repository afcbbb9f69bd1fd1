import Foundation
import Testing

@testable import canbo

/// What is deployed by files that no compiler reads.
@Suite struct ManifestScenarios {
    @Test func theManifestsForKubernetesAreValidAndRunWhatComposeRuns() async throws {
        let installation = ProcessRun.installation
        let run = try await ProcessRun.python(
            "manifests.py",
            [try installation.executable("canbo").path, installation.folder.path]
        )
        #expect(run.end == .exit(0), "\(run.output)")
    }
}
