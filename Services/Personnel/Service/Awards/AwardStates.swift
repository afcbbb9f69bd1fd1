internal import Kernel
internal import PersonnelContract
internal import ProtobufC

/// Which state of a nomination follows which (DOMAIN 5.15): whatever the table lacks is refused.
struct AwardTransition: Sendable, Hashable {
    let from: AwardState
    let next: AwardState

    /// Every step that there is.
    static let table: [AwardTransition] = [
        AwardTransition(from: .nominated, next: .checked),
        AwardTransition(from: .checked, next: .voted),
        AwardTransition(from: .voted, next: .approved),
        AwardTransition(from: .approved, next: .granted),
        AwardTransition(from: .granted, next: .presented),
        AwardTransition(from: .nominated, next: .refused),
        AwardTransition(from: .checked, next: .refused),
        AwardTransition(from: .voted, next: .refused),
        AwardTransition(from: .approved, next: .refused),
        AwardTransition(from: .granted, next: .revoked),
        AwardTransition(from: .presented, next: .revoked),
    ]

    /// Passes when the table has the step; throws `AWARD_STATE_REFUSED`, which names what it has
    /// from there.
    static func check(
        _ resource: String,
        from: AwardState,
        to next: AwardState
    ) throws(Failure) {
        let allowed = table.filter { $0.from == from }.map(\.next)
        if allowed.contains(next) { return }
        throw Failure.condition(
            .awardStateRefused,
            [
                "resource": resource, "from": from.code, "to": next.code,
                "allowed": allowed.isEmpty ? "–" : allowed.map(\.code).joined(separator: ", "),
            ],
            subject: resource
        )
    }
}

extension AwardState {
    /// Whether a nomination in the state may still become an award, or is one.
    var isAlive: Bool { self != .refused && self != .revoked }
}
