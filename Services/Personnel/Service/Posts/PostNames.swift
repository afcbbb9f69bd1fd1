internal import Conventions
internal import Kernel
internal import Storage

extension ResourceNames {
    /// The type told in `ResourceInfo` for a post.
    static let positionType = "personnel.canbo.gov.vn/Position"
    /// The type told in `ResourceInfo` for a holding.
    static let holdingType = "personnel.canbo.gov.vn/Holding"
    /// The type told in `ResourceInfo` for an account.
    static let accountType = "personnel.canbo.gov.vn/Account"

    static let position: ResourcePattern = "positions/*"
    static let holding: ResourcePattern = "holdings/*"
    static let account: ResourcePattern = "accounts/*"
}

extension Failure {
    /// A post that does not exist, asked for by its name.
    static func noPosition(_ id: String) -> Failure {
        notFound(ResourceNames.positionType, ResourceNames.position.name(id))
    }

    /// There is no such post on some day of what is asked for.
    static func notInForce(_ position: PositionRecord) -> Failure {
        condition(
            .positionNotInForce,
            [
                "position": position.name,
                "since": position.validFrom.description,
                "until": position.validTo == .openEnd ? "…" : position.validTo.description,
            ],
            subject: position.name
        )
    }

    /// A holding that does not exist, asked for by its name.
    static func noHolding(_ id: String) -> Failure {
        notFound(ResourceNames.holdingType, ResourceNames.holding.name(id))
    }

    /// A holding that was recorded by mistake and is on record no more.
    static func takenBack(_ holding: HoldingRecord, at instant: Timestamp) -> Failure {
        Failure(
            .holdingTakenBack,
            ["resource": holding.name, "take_back_time": instant.description],
            details: [.resource(type: ResourceNames.holdingType, name: holding.name)]
        )
    }

    /// An account that does not exist, asked for by its name.
    static func noAccount(_ id: String) -> Failure {
        notFound(ResourceNames.accountType, ResourceNames.account.name(id))
    }
}
