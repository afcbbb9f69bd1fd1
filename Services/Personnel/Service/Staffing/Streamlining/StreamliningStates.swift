internal import Kernel
internal import PersonnelContract
internal import ProtobufC

/// Which state of a case follows which (DOMAIN 5.18): whatever the table lacks is refused.
enum StreamliningTransitions {
    /// Every step that there is.
    static let table: [StreamliningState: [StreamliningState]] = [
        .listed: [.opinionTaken, .rejected],
        .opinionTaken: [.proposed, .rejected],
        .proposed: [.approved, .rejected],
        .approved: [.settled, .rejected],
    ]

    /// Passes when the table has the step; throws `STREAMLINING_STATE_REFUSED`, which names what it
    /// has from there.
    static func check(
        _ resource: String,
        from: StreamliningState,
        to next: StreamliningState
    ) throws(Failure) {
        let allowed = table[from] ?? []
        if allowed.contains(next) { return }
        throw Failure.condition(
            .streamliningStateRefused,
            [
                "resource": resource, "from": from.code, "to": next.code,
                "allowed": allowed.isEmpty ? "–" : allowed.map(\.code).joined(separator: ", "),
            ],
            subject: resource
        )
    }
}

extension StreamliningState {
    /// Whether a case in the state is over.
    var isFinal: Bool { self == .settled || self == .rejected }
}
