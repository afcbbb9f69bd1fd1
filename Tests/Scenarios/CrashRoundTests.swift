import FoundationEssentials
import Testing

@testable import canbo

/// A few of the rounds of `make crash`, each on a process that has just been killed.
@Suite(.serialized) struct CrashRounds {
    @Test(arguments: ["sqlite", "postgres"])
    func whatWasToldIsTrueAfterEachDeath(engine: String) async throws {
        let folder = ProcessRun.installation.folder.path
        let run = try await ProcessRun.python("crash_rounds.py", [folder, engine, "10"])
        #expect(run.end == .exit(0), "\(run.output)")
        Attachment.record(run.output, named: "\(engine).txt")
    }
}
