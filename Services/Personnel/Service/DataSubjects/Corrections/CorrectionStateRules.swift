internal import Kernel
internal import PersonnelContract
internal import ProtobufC

/// Which state of a correction request follows which.
extension CorrectionState {
    /// The states that may follow.
    var followers: [CorrectionState] {
        self == .submitted ? [.accepted, .refused, .withdrawn] : []
    }

    /// Passes when a change of state is allowed; otherwise the refusal names the state and what is.
    func check(changeTo next: CorrectionState, of resource: String) throws(Failure) {
        guard !followers.contains(next) else { return }
        let allowed = followers.map(\.code).joined(separator: ", ")
        throw Failure.condition(
            .correctionStateRefused,
            [
                "resource": resource,
                "from": code,
                "to": next.code,
                "allowed": allowed.isEmpty ? "–" : allowed,
            ],
            subject: resource
        )
    }
}
