import Kernel
import Runtime
import Storage
import Testing

@testable import canbo

/// The exit code when a store fails while a command changes it.
@Suite struct StoreFailureTests {
    @Test(arguments: [
        (Reason.storageBusy, ExitCode.temporary), (.storageUnavailable, .inputOutput),
        (.storageDamaged, .inputOutput), (.storeMoved, .data), (.schemaNewer, .data),
    ])
    func eachIsOneOfTheDocumentedCodes(reason: Reason, code: ExitCode) {
        let failure = Failure(reason).told(of: .sqlite(path: "planning.db"))
        #expect(failure.exitCode == code)
        #expect(failure.description.contains("planning.db cannot be changed: \(reason.code)"))
    }
}
