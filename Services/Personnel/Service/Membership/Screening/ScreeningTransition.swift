internal import Kernel
internal import PersonnelContract
internal import ProtobufC

/// Which state of a member's screening follows which, by whom, and with which parts (DOMAIN 5.17,
/// 5.21, 11.3): the cell votes on nobody who was not told and heard, and an organisation above it
/// decides.
struct ScreeningTransition: Sendable, Hashable {
    let from: ScreeningState
    let next: ScreeningState
    let maker: Maker
    /// The parts that the step must have.
    var needs: Set<ScreeningPart> = []
    /// The parts that it may have beside.
    var may: Set<ScreeningPart> = []

    /// Who takes a step.
    enum Maker: Sendable {
        /// The cell.
        case cell
        /// An organisation above it.
        case superior
    }
}

/// A part that a step has in some states only, by its field.
enum ScreeningPart: String, Sendable, CaseIterable {
    case vote
    case decision = "decision_number"
    case deciding = "deciding_organization"
    case reason, sanction, summons
    case lateReason = "late_reason"
}

extension ScreeningTransition {
    /// Every step that there is; any other one is refused.
    static let table: [ScreeningTransition] =
        [
            ScreeningTransition(from: .proposed, next: .told, maker: .cell),
            ScreeningTransition(from: .told, next: .heard, maker: .cell, may: [.summons]),
            ScreeningTransition(from: .heard, next: .listed, maker: .cell, needs: [.vote]),
            ScreeningTransition(from: .heard, next: .notListed, maker: .cell, needs: [.vote]),
            ScreeningTransition(from: .decided, next: .replyAsked, maker: .cell),
            ScreeningTransition(
                from: .listed,
                next: .decided,
                maker: .superior,
                needs: [.decision, .deciding],
                may: [.reason, .sanction]
            ),
            ScreeningTransition(
                from: .listed,
                next: .declined,
                maker: .superior,
                needs: [.decision, .deciding]
            ),
            ScreeningTransition(
                from: .replyAsked,
                next: .replied,
                maker: .superior,
                needs: [.deciding],
                may: [.lateReason]
            ),
        ]
        + [ScreeningState.proposed, .told, .heard].map {
            ScreeningTransition(from: $0, next: .withdrawn, maker: .cell)
        }
        + [ScreeningState.proposed, .told, .heard, .listed].map {
            ScreeningTransition(
                from: $0,
                next: .left,
                maker: .superior,
                needs: [.decision, .deciding]
            )
        }

    /// The step of the table between two states; throws `SCREENING_STATE_REFUSED`, which names what
    /// is allowed to the same maker.
    static func step(
        of record: ScreeningItemRecord,
        to next: ScreeningState,
        by maker: Maker
    ) throws(Failure) -> ScreeningTransition {
        let allowed = table.filter { $0.from == record.state && $0.maker == maker }
        if let step = allowed.first(where: { $0.next == next }) { return step }
        throw refusal(of: record.name, from: record.state.code, to: next.code, allowed.map(\.next))
    }

    /// Why a resource does not come from one state to another.
    static func refusal(
        of resource: String,
        from: String,
        to next: String,
        _ allowed: [ScreeningState] = []
    ) -> Failure {
        let codes = allowed.map(\.code).joined(separator: ", ")
        return Failure.condition(
            .screeningStateRefused,
            [
                "resource": resource, "from": from, "to": next,
                "allowed": codes.isEmpty ? "–" : codes,
            ],
            subject: resource
        )
    }

    /// The states that one maker can bring about, in the order of the list.
    static func reachable(by maker: Maker) -> [ScreeningState] {
        let found = Set(table.filter { $0.maker == maker }.map(\.next))
        return ScreeningState.allCases.filter(found.contains)
    }
}

extension ScreeningState {
    /// Whether a round does not close before a further step.
    var isGoingOn: Bool {
        switch self {
        case .proposed, .told, .heard, .listed, .replyAsked: true
        default: false
        }
    }

    /// Whether the step into the state is about somebody who must be a member that is screened.
    var isOfMembers: Bool {
        switch self {
        case .told, .heard, .listed, .notListed, .decided: true
        default: false
        }
    }

    /// Whether the step into the state is taken also after the round has closed: the right to a
    /// reply does not end with it.
    var isOfReply: Bool { self == .replyAsked || self == .replied }
}
