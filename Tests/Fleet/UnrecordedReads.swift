package import Kernel
package import RPC

/// Takes every read as one for ordinary work and keeps no record of it, for tests that look at
/// something else than what becomes of reads.
package struct UnrecordedReads: ReadRecorder {
    /// A recorder that records nothing.
    package init() {}

    /// Ordinary work, whatever the call says.
    package func purpose(of call: CallContext) throws(Failure) -> ReadPurpose? {
        ReadPurpose("PERSONNEL_WORK")
    }

    /// Keeps nothing.
    package func record(_ read: GuardedRead, of call: CallContext) async throws {}
}
