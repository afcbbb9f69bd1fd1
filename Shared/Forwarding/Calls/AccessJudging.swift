package import Kernel
package import RPC

/// Finds out what rights a caller has in a call of the method that a path names, on one event loop;
/// fails when it may not call it.
package typealias AccessJudging = (
    _ caller: Caller, _ path: UnsafeRawBufferPointer
) -> Result<CallRights, Failure>
