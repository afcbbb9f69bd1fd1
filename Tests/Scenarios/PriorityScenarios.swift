import Foundation
import Testing

@testable import canbo

/// Classes of calls at the real executables.
@Suite(.serialized) struct PriorityScenarios {
    @Test(arguments: ["bulk", "interactive"])
    func aFloodAtTheLimitOfABackendHarmsPeopleOnlyWhenItIsOfTheirClass(mode: String) async throws {
        try await withTemporaryFolder { folder in
            let issuer = folder + "/issuer"
            let token = ["token", "people", "first", "--issuer", issuer]
            #expect(try await ProcessRun.of("canbo", token).end == .exit(0))
            let run = try await ProcessRun.python(
                "priorities.py",
                [ProcessRun.installation.folder.path, mode, issuer]
            )
            #expect(run.end == .exit(0), "\(run.output)")
            Attachment.record(run.output, named: "priorities-\(mode).txt")
        }
    }
}
