internal import Kernel
internal import PersonnelContract
internal import ProtobufC

/// Which state of an evaluation follows which (DOMAIN 5.12): whatever the table lacks is refused.
struct EvaluationTransition: Sendable, Hashable {
    let from: EvaluationState
    let next: EvaluationState

    /// Every step that there is.
    ///
    /// An appraisal may be corrected until the decision: that is a step from a state to itself.
    static let table: [EvaluationTransition] = [
        EvaluationTransition(from: .notStarted, next: .selfAssessed),
        EvaluationTransition(from: .selfAssessed, next: .appraised),
        EvaluationTransition(from: .appraised, next: .appraised),
        EvaluationTransition(from: .appraised, next: .decided),
        EvaluationTransition(from: .decided, next: .notified),
        EvaluationTransition(from: .notified, next: .contested),
        EvaluationTransition(from: .contested, next: .reviewed),
        EvaluationTransition(from: .reviewed, next: .notified),
        EvaluationTransition(from: .notified, next: .closed),
        EvaluationTransition(from: .closed, next: .regraded),
    ]

    /// Passes when the table has the step; throws `EVALUATION_STATE_REFUSED`, which names what it
    /// has from there.
    static func check(
        _ resource: String,
        from: EvaluationState,
        to next: EvaluationState
    ) throws(Failure) {
        let allowed = table.filter { $0.from == from }.map(\.next)
        if allowed.contains(next) { return }
        throw refusal(resource, from.code, next.code, allowed.map(\.code))
    }

    /// The refusal of a step.
    static func refusal(
        _ resource: String,
        _ from: String,
        _ next: String,
        _ allowed: [String]
    ) -> Failure {
        Failure.condition(
            .evaluationStateRefused,
            [
                "resource": resource, "from": from, "to": next,
                "allowed": allowed.isEmpty ? "–" : allowed.joined(separator: ", "),
            ],
            subject: resource
        )
    }
}

extension EvaluationRoundState {
    /// The state that follows; `nil` at the end. [D]
    var next: EvaluationRoundState? {
        switch self {
        case .open: .published
        case .published: .closed
        default: nil
        }
    }

    /// Passes when a state follows from this one, in the same way.
    func check(_ resource: String, to next: EvaluationRoundState) throws(Failure) {
        guard self.next != next else { return }
        let allowed = self.next.map { [$0.code] } ?? []
        throw EvaluationTransition.refusal(resource, code, next.code, allowed)
    }
}

extension EvaluationGrade {
    /// The grades from the best one; not graded is none.
    static let ranked: [EvaluationGrade] = [.htxsnv, .httnv, .htnv, .khtnv]

    /// The place among the grades, 0 for the best; `nil` when it is not graded.
    var rank: Int? { Self.ranked.firstIndex(of: self) }
}
