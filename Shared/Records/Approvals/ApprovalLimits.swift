package import Kernel

/// What the rule of two persons takes and gives at most.
package struct ApprovalLimits: Sendable {
    /// Proposals of a service that wait at one time.
    package var pendingMax = 10_000
    /// Of these, proposals of one drafter.
    package var pendingOfDrafterMax = 1_000
    /// A request that is kept.
    package var requestSizeMax: ByteCount = .kibibytes(64)
    /// Names of resources that a request which is kept may speak of.
    package var subjectsMax = 1_000
    /// For how long a repeat of a drafted request finds its proposal when that has ended.
    package var repeatsKnown: Duration = .seconds(24 * 3_600)
    /// Old proposals removed with each new one.
    package var removedAtOnce = 10
    /// Proposals on a page when the caller names no size.
    package var pageSizeDefault = 50
    /// Proposals on a page at most; a larger size is taken as this one.
    package var pageSizeMax = 200
    /// Characters of the reason of a refusal.
    package var reasonLengthMax = 500

    /// The limits of a normal deployment.
    package static let standard = ApprovalLimits()
}
