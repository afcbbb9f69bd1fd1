internal import Kernel
internal import PersonnelContract
internal import ProtobufC

/// Which state follows which, by whom, and on which papers (DOMAIN 5.17, 5.21).
struct MembershipTransition: Sendable, Hashable {
    let from: MembershipState
    let next: MembershipState
    let maker: Maker
    /// The parts that the step must have.
    var needs: Set<StepPart> = []
    /// The parts that it may have beside.
    var may: Set<StepPart> = []

    /// Who takes a step.
    enum Maker: Sendable {
        /// The cell.
        case cell
        /// An organisation above it.
        case superior
        /// Both cells of a transfer.
        case transfer
    }
}

/// A part of a step, by its field.
enum StepPart: String, Sendable, CaseIterable {
    case decision = "decision_number"
    case vote, sponsors, documents, reason, sanction
    case memberNumber = "member_number"
    case cardNumber = "card_number"
    case lateReason = "late_reason"
    case overAgeApproval = "over_age_approval_number"
}

extension MembershipTransition {
    /// Every step that there is; any other one is refused.
    static let table: [MembershipTransition] =
        admission + recognition + activity + exits + [
            MembershipTransition(from: .official, next: .transferring, maker: .transfer),
            MembershipTransition(from: .transferring, next: .official, maker: .transfer),
        ]

    private static let admission = [
        MembershipTransition(from: .applicant, next: .inEducation, maker: .cell),
        MembershipTransition(
            from: .inEducation,
            next: .cellVoted,
            maker: .cell,
            needs: [.decision, .vote, .sponsors, .documents],
            may: [.overAgeApproval]
        ),
        MembershipTransition(
            from: .cellVoted,
            next: .admittedProbation,
            maker: .superior,
            needs: [.decision, .documents, .memberNumber],
            may: [.lateReason, .overAgeApproval]
        ),
        MembershipTransition(from: .applicant, next: .applicationClosed, maker: .cell),
        MembershipTransition(from: .inEducation, next: .applicationClosed, maker: .cell),
        MembershipTransition(from: .cellVoted, next: .applicationClosed, maker: .cell),
    ]

    private static let recognition = [
        MembershipTransition(
            from: .admittedProbation,
            next: .official,
            maker: .superior,
            needs: [.decision, .vote, .documents],
            may: [.cardNumber, .lateReason]
        ),
        MembershipTransition(
            from: .admittedProbation,
            next: .probationFailed,
            maker: .superior,
            needs: [.decision]
        ),
    ]

    private static let activity = [
        MembershipTransition(
            from: .official,
            next: .exemptActivity,
            maker: .cell,
            needs: [.decision, .reason]
        ),
        MembershipTransition(
            from: .exemptActivity,
            next: .official,
            maker: .cell,
            needs: [.decision]
        ),
    ]

    /// A member on probation cannot be expelled: who is unfit is struck off (DOMAIN 6.5).
    private static let exits =
        [
            MembershipState.admittedProbation, .probationFailed, .official, .exemptActivity,
        ].flatMap { state in
            [
                MembershipTransition(
                    from: state,
                    next: .struckOff,
                    maker: .superior,
                    needs: [.decision, .vote, .reason]
                ),
                MembershipTransition(
                    from: state,
                    next: .withdrew,
                    maker: .superior,
                    needs: [.decision]
                ),
                MembershipTransition(from: state, next: .deceased, maker: .cell),
            ]
        } + [
            MembershipTransition(from: .transferring, next: .deceased, maker: .cell)
        ]
        + [MembershipState.official, .exemptActivity].map { state in
            MembershipTransition(
                from: state,
                next: .expelled,
                maker: .superior,
                needs: [.decision, .sanction]
            )
        }

    /// The step of a table between two states; throws `MEMBERSHIP_STATE_REFUSED`, which names what
    /// is allowed to the same maker.
    static func step(
        of record: MembershipRecord,
        to next: MembershipState,
        by maker: Maker
    ) throws(Failure) -> MembershipTransition {
        let allowed = table.filter { $0.from == record.facts.state && $0.maker == maker }
        if let step = allowed.first(where: { $0.next == next }) { return step }
        let codes = allowed.map(\.next.code).joined(separator: ", ")
        throw Failure.condition(
            .membershipStateRefused,
            [
                "resource": record.name,
                "from": record.facts.state.code,
                "to": next.code,
                "allowed": codes.isEmpty ? "–" : codes,
            ],
            subject: record.name
        )
    }

    /// The states that one maker can bring about, in the order of the list.
    static func reachable(by maker: Maker) -> [MembershipState] {
        let found = Set(table.filter { $0.maker == maker }.map(\.next))
        return MembershipState.allCases.filter(found.contains)
    }
}

extension MembershipState {
    /// Whether the membership, or the application, has come to its end.
    var isFinal: Bool {
        switch self {
        case .struckOff, .expelled, .withdrew, .deceased, .applicationClosed: true
        default: false
        }
    }

    /// Whether a member has left the Party, of whom a time passes before a new application.
    var isLeaving: Bool { self == .struckOff || self == .expelled || self == .withdrew }
}

extension MembershipReason {
    /// The reasons that a state may have.
    static func allowed(for state: MembershipState) -> [MembershipReason] {
        switch state {
        case .struckOff:
            [
                .noMeetingsOrDues, .cardReturned, .willDeclined, .unfitTwoYears,
                .politicalStandard, .probationUnfit,
            ]
        case .exemptActivity: [.oldAge, .illHealth]
        default: []
        }
    }
}
