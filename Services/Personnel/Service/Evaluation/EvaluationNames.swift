internal import Conventions
internal import Kernel
internal import PersonnelContract

extension ResourceNames {
    /// The type told in `ResourceInfo` for an evaluation.
    static let evaluationType = "personnel.canbo.gov.vn/Evaluation"
    /// The type told in `ResourceInfo` for a round.
    static let evaluationRoundType = "personnel.canbo.gov.vn/EvaluationRound"

    static let evaluation: ResourcePattern = "evaluations/*"
    static let evaluationRound: ResourcePattern = "evaluationRounds/*"
}

extension EvaluationSubjectKind {
    /// The name of a subject of the kind.
    func name(of id: String) -> String {
        switch self {
        case .official: ResourceNames.official(id)
        case .member: ResourceNames.membership.name(id)
        default: ResourceNames.organization(id)
        }
    }

    /// The form of the names of subjects of the kind.
    var pattern: ResourcePattern {
        switch self {
        case .official: ResourceNames.official
        case .member: ResourceNames.membership
        default: ResourceNames.organization
        }
    }

    /// The kind of subject that a name may be of, and its identifier; `nil` for other names.
    static func subject(in name: String) -> (kind: EvaluationSubjectKind, id: String)? {
        for kind in [EvaluationSubjectKind.official, .member, .organization] {
            if let id = kind.pattern.identifiers(in: name)?.first { return (kind, id) }
        }
        return nil
    }
}

extension Failure {
    /// An evaluation that does not exist, asked for by its name.
    static func noEvaluation(_ id: String) -> Failure {
        notFound(ResourceNames.evaluationType, ResourceNames.evaluation.name(id))
    }

    /// A round that does not exist, asked for by its name.
    static func noEvaluationRound(_ id: String) -> Failure {
        notFound(ResourceNames.evaluationRoundType, ResourceNames.evaluationRound.name(id))
    }
}
