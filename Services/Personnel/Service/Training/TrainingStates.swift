internal import Kernel
internal import PersonnelContract
internal import ProtobufC

/// Which state follows which (DOMAIN 5.16): whatever the tables lack is refused.
enum TrainingTransitions {
    /// The steps of a class. [D]
    static let classes: [TrainingClassState: [TrainingClassState]] = [
        .planned: [.running, .cancelled],
        .running: [.finished, .cancelled],
    ]

    /// The steps of an enrolment.
    static let enrolments: [EnrolmentState: [EnrolmentState]] = [
        .nominated: [.confirmed, .withdrawn],
        .confirmed: [.attending, .withdrawn],
        .attending: [.passed, .failed, .withdrawn],
    ]

    /// Passes when a table has the step; throws `TRAINING_STATE_REFUSED`, which names what it has
    /// from there.
    static func check<State: ProtobufEnum & Hashable>(
        _ table: [State: [State]],
        _ resource: String,
        from: State,
        to next: State
    ) throws(Failure) {
        let allowed = table[from, default: []]
        if allowed.contains(next) { return }
        throw Failure.condition(
            .trainingStateRefused,
            [
                "resource": resource, "from": from.code, "to": next.code,
                "allowed": allowed.isEmpty ? "–" : allowed.map(\.code).joined(separator: ", "),
            ],
            subject: resource
        )
    }
}

extension EnrolmentState {
    /// The states that take a place in the class.
    static let taking: [EnrolmentState] = [.nominated, .confirmed, .attending, .passed, .failed]
}
