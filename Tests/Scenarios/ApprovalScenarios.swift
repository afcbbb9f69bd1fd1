import FoundationEssentials
import Testing

@testable import canbo

/// Two persons for a decision at the real executables, with tokens, rules of access and accounts.
@Suite(.serialized) struct ApprovalScenarios {
    @Test func whoeverDraftsDoesNotApprove() async throws {
        let run = try await ProcessRun.python("approvals.py", [folder])
        #expect(run.end == .exit(0), "\(run.output)")
    }

    /// A few rounds, each of which ends by SIGKILL in the middle of drafts and approvals.
    @Test(arguments: ["sqlite", "postgres"])
    func whatWasApprovedIsThereOnceAfterEachDeath(engine: String) async throws {
        let run = try await ProcessRun.python("approval_rounds.py", [folder, engine, "6"])
        #expect(run.end == .exit(0), "\(run.output)")
        Attachment.record(run.output, named: "approvals-\(engine).txt")
    }

    private var folder: String { ProcessRun.installation.folder.path }
}
