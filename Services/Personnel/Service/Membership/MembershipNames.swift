internal import Conventions
internal import Kernel

extension ResourceNames {
    /// The type told in `ResourceInfo` for a membership.
    static let membershipType = "personnel.canbo.gov.vn/Membership"

    static let membership: ResourcePattern = "memberships/*"
    /// A sanction, as discipline names it.
    static let sanction: ResourcePattern = "officials/*/sanctions/*"
}

extension Failure {
    /// A membership that does not exist, asked for by its name.
    static func noMembership(_ id: String) -> Failure {
        notFound(ResourceNames.membershipType, ResourceNames.membership.name(id))
    }
}
