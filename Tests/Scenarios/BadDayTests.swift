import FoundationEssentials
import Testing

@testable import canbo

/// What happens to stores in operation, as a stock client and the operator see it.
@Suite(.serialized) struct BadDayTests {
    @Test(arguments: [
        "page", "future", "readonly", "full", "held", "half", "away", "connections",
    ])
    func aBadDayOfTheStoreHasADefinedAnswer(scenario: String) async throws {
        let folder = ProcessRun.installation.folder.path
        let run = try await ProcessRun.python("bad_days.py", [folder, scenario])
        #expect(run.end == .exit(0), "\(run.output)")
        Attachment.record(run.output, named: "\(scenario).txt")
    }
}
