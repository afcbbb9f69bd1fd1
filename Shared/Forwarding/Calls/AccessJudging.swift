package import Kernel
package import RPC

/// Finds out what rights a caller has in a call of the method that a path names, on one event loop;
/// fails when it may not call it.
///
/// What the call says of itself is read only where it matters.
package typealias AccessJudging = (
    _ caller: Caller, _ path: UnsafeRawBufferPointer, _ claims: any CallClaims
) -> Result<CallRights, Failure>
