package import Kernel

/// What a call says of itself on which rights may depend; it is read only where they do.
package protocol CallClaims {
    /// Why the call uses rights for an emergency; `nil` when it says nothing of that.
    ///
    /// Throws `EMERGENCY_REASON_INVALID`.
    func emergencyReason() throws(Failure) -> EmergencyReason?

    /// The code in `x-purpose`; `nil` when there is none, or more than one.
    func purpose() -> String?
}

/// A call that says nothing.
package struct NoClaims: CallClaims {
    /// Nothing.
    package init() {}

    /// None.
    package func emergencyReason() -> EmergencyReason? { nil }

    /// None.
    package func purpose() -> String? { nil }
}
