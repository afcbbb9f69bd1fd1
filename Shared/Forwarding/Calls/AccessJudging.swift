package import Kernel
package import RPC

/// Finds out what rights a caller has in a call of the method that a path names, on one event loop;
/// fails when it may not call it.
///
/// What the call says of itself is read only where it matters.
package typealias AccessJudging = (
    _ caller: Caller, _ path: UnsafeRawBufferPointer, _ claims: any CallClaims
) -> Result<Judgement, Failure>

/// What rights a caller has in calls of a method.
package struct Judgement: Sendable {
    /// The rights.
    package let rights: CallRights
    /// For how long its further calls of the method have them, and the same limits and class,
    /// whatever they say of themselves; zero when that matters.
    package let goodFor: Duration

    /// A judgement.
    package init(_ rights: CallRights, goodFor: Duration) {
        self.rights = rights
        self.goodFor = goodFor
    }
}
