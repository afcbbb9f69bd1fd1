internal import Conventions
internal import Kernel
internal import PersonnelContract

extension ResourceNames {
    /// The type told in `ResourceInfo` for a nomination.
    static let awardNominationType = "personnel.canbo.gov.vn/AwardNomination"
    /// The type told in `ResourceInfo` for a round of awards.
    static let awardRoundType = "personnel.canbo.gov.vn/AwardRound"

    static let awardNomination: ResourcePattern = "awardNominations/*"
    static let awardRound: ResourcePattern = "awardRounds/*"
}

extension AwardSubjectKind {
    /// The name of a subject of the kind.
    func name(of id: String) -> String {
        self == .person ? ResourceNames.official(id) : ResourceNames.organization(id)
    }

    /// The kind of subject that a name may be of, and its identifier; `nil` for other names.
    static func subject(in name: String) -> (kind: AwardSubjectKind, id: String)? {
        if let id = ResourceNames.official.identifiers(in: name)?.first { return (.person, id) }
        return ResourceNames.organization.identifiers(in: name)?.first.map { (.collective, $0) }
    }
}

extension Failure {
    /// A nomination that does not exist, asked for by its name.
    static func noAwardNomination(_ id: String) -> Failure {
        notFound(ResourceNames.awardNominationType, ResourceNames.awardNomination.name(id))
    }

    /// A round that does not exist, asked for by its name.
    static func noAwardRound(_ id: String) -> Failure {
        notFound(ResourceNames.awardRoundType, ResourceNames.awardRound.name(id))
    }
}
