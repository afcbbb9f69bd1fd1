internal import Conventions
internal import Kernel

extension ResourceNames {
    /// The type told in `ResourceInfo` for a governing body.
    static let governingBodyType = "personnel.canbo.gov.vn/GoverningBody"
    /// The type told in `ResourceInfo` for the time of a member of a body.
    static let bodyMemberType = "personnel.canbo.gov.vn/BodyMember"

    static let governingBody: ResourcePattern = "governingBodies/*"
    static let bodyMember: ResourcePattern = "bodyMembers/*"
}

extension Failure {
    /// A body that does not exist, asked for by its name.
    static func noGoverningBody(_ id: String) -> Failure {
        notFound(ResourceNames.governingBodyType, ResourceNames.governingBody.name(id))
    }

    /// The time of a member that does not exist, asked for by its name.
    static func noBodyMember(_ id: String) -> Failure {
        notFound(ResourceNames.bodyMemberType, ResourceNames.bodyMember.name(id))
    }

    /// A body, or a time in one, that was recorded by mistake and is on record no more.
    static func takenBack(_ resource: String, _ type: String, at instant: Timestamp) -> Failure {
        Failure(
            .governingBodyTakenBack,
            ["resource": resource, "take_back_time": instant.description],
            details: [.resource(type: type, name: resource)]
        )
    }
}
