import FoundationEssentials
import Testing

@testable import canbo

/// What the optimizer makes of locks in asynchronous functions.
@Suite struct LockScenarios {
    /// Debug builds inline nothing, and what is looked for is told apart in the code of one kind of
    /// processor.
    private static var isToBeSeen: Bool {
        #if arch(x86_64)
        !ProcessRun.isOfThisBuild
        #else
        false
        #endif
    }

    @Test(.enabled(if: isToBeSeen))
    func noLockIsTakenForTheThreadOfBeforeAWait() async throws {
        let run = try await ProcessRun.python(
            "locks.py",
            [ProcessRun.installation.folder.path]
        )
        #expect(run.end == .exit(0), "\(run.output)")
    }
}
