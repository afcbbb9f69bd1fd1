internal import Conventions
internal import Kernel

extension ResourceNames {
    /// The type told in `ResourceInfo` for a round of screening.
    static let screeningRoundType = "personnel.canbo.gov.vn/ScreeningRound"
    /// The type told in `ResourceInfo` for the screening of a member.
    static let screeningItemType = "personnel.canbo.gov.vn/ScreeningItem"

    static let screeningRound: ResourcePattern = "screeningRounds/*"
    static let screeningItem: ResourcePattern = "screeningItems/*"
}

extension Failure {
    /// A round that does not exist, asked for by its name.
    static func noScreeningRound(_ id: String) -> Failure {
        notFound(ResourceNames.screeningRoundType, ResourceNames.screeningRound.name(id))
    }

    /// The screening of a member that does not exist, asked for by its name.
    static func noScreeningItem(_ id: String) -> Failure {
        notFound(ResourceNames.screeningItemType, ResourceNames.screeningItem.name(id))
    }

    /// A round of the year, or the screening of a person in a round, that there is already.
    static func screeningExists(_ type: String, _ name: String) -> Failure {
        Failure(
            .screeningExists,
            ["existing": name],
            details: [.resource(type: type, name: name)]
        )
    }
}
