internal import Conventions
package import Kernel

extension ResourceNames {
    /// The type told in `ResourceInfo` for a follow-up.
    static let followUpType = "personnel.canbo.gov.vn/FollowUp"

    static let followUp: ResourcePattern = "followUps/*"
}

/// What follow-ups are held to.
enum FollowUpLimits {
    /// Number of a decision or note, in characters.
    static let documentNumberLength = 1...100
    /// Matters in a filter.
    static let mattersMax = 20
}

extension Reason {
    /// The follow-up was settled before.
    package static let followUpClosed = Reason(
        "FOLLOW_UP_CLOSED",
        .failedPrecondition,
        vi: "{resource} đang là {state}; chỉ việc OPEN mới được giải quyết.",
        en: "{resource} is {state}; only an OPEN one is settled."
    )
}

extension Failure {
    /// A follow-up that does not exist, asked for by its name.
    static func noFollowUp(_ id: String) -> Failure {
        notFound(ResourceNames.followUpType, ResourceNames.followUp.name(id))
    }
}
