internal import PersonnelContract
internal import ProtobufC
internal import Storage

extension ScreeningCategory {
    /// The state to which a membership comes by it; `nil` when it goes on.
    var end: MembershipState? {
        switch self {
        case .strikeOff: .struckOff
        case .expel: .expelled
        default: nil
        }
    }
}

extension ScreeningOutcome {
    /// What came of a screening, by its state and category and by the present state of the
    /// membership: a step of the membership can be taken back.
    init(of state: ScreeningState, _ category: ScreeningCategory, member: MembershipState) {
        switch state {
        case .proposed, .told, .heard, .listed: self = .goingOn
        case .notListed, .declined, .withdrawn: self = .kept
        case .decided, .replyAsked, .replied:
            guard let end = category.end else {
                self = .keptOnTrial
                return
            }
            self = member == end ? .removed : .takenBack
        case .left: self = member == .withdrew ? .left : .takenBack
        default: self = .unspecified
        }
    }

    /// The condition on rows of ``ScreeningItemRecord/source`` that their outcome is one of these,
    /// by their own state and that of the membership.
    static func condition(
        _ outcomes: [ScreeningOutcome],
        state: Statement = "item.state",
        member: Statement = "membership.state"
    ) -> Statement {
        var keys: [Int64] = []
        for step in ScreeningState.allCases {
            for category in ScreeningCategory.allCases {
                for end in MembershipState.allCases {
                    let outcome = ScreeningOutcome(of: step, category, member: end)
                    guard outcomes.contains(outcome) else { continue }
                    keys.append(
                        Int64(step.number) * 10_000 + Int64(category.number) * 100
                            + Int64(end.number)
                    )
                }
            }
        }
        return "\(state) * 10000 + item.category * 100 + \(member) IN \(list: keys)"
    }
}
