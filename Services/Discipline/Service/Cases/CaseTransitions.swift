/// As what somebody takes a step of a case.
enum CaseParty: String, Sendable, CaseIterable {
    /// The organ that decides on the official.
    case organ = "DECIDING_ORGAN"
    /// Whoever leads the team.
    case lead = "LEAD_INSPECTOR"
    /// A member of the team, who reads.
    case member = "TEAM_MEMBER"
    /// The team's secretary.
    case secretary = "SECRETARY"
    /// Whoever hears the subject for the organ.
    case hearing = "HEARING_REPRESENTATIVE"
}

/// One step that a case may take (DOMAIN 5.10): whatever the table lacks is refused.
struct CaseTransition: Sendable, Hashable {
    let from: CaseRecord.State
    let to: CaseRecord.State
    /// Who may take it.
    let by: Set<CaseParty>
    /// On which track it exists.
    var tracks: Set<Track> = [.party, .state]
    /// After which decision it exists; `nil` when that does not matter.
    var outcome: CaseRecord.Outcome?
    /// Whether it is the decision, which is made by its own call.
    var isDecision = false

    /// Every step.
    static let all =
        beforeTheDecision + decisions + afterTheDecision
        + CaseRecord.State.allCases.filter { !$0.isEnd }.map {
            CaseTransition(from: $0, to: .closedByDeath, by: team.union([.organ]))
        }

    private static let team: Set<CaseParty> = [.lead, .secretary]

    private static let beforeTheDecision = [
        CaseTransition(from: .signalled, to: .assessed, by: team),
        CaseTransition(from: .assessed, to: .noCase, by: [.organ]),
        CaseTransition(from: .assessed, to: .opened, by: [.organ]),
        CaseTransition(from: .opened, to: .deferred, by: [.organ]),
        CaseTransition(from: .deferred, to: .opened, by: [.organ]),
        CaseTransition(from: .opened, to: .reviewed, by: team),
        CaseTransition(from: .reviewed, to: .council, by: [.organ], tracks: [.state]),
        CaseTransition(from: .reviewed, to: .proposed, by: team),
        CaseTransition(from: .council, to: .proposed, by: team),
        CaseTransition(from: .proposed, to: .heard, by: [.hearing], tracks: [.party]),
    ]

    private static let decisions = [
        CaseTransition(from: .heard, to: .decided, by: [.organ], isDecision: true),
        CaseTransition(
            from: .proposed,
            to: .decided,
            by: [.organ],
            tracks: [.state],
            isDecision: true
        ),
    ]

    private static let afterTheDecision = [
        CaseTransition(from: .decided, to: .noSanction, by: [.organ], outcome: .noSanction),
        CaseTransition(from: .decided, to: .exempted, by: [.organ], outcome: .exempted),
        CaseTransition(from: .decided, to: .announced, by: [.organ], outcome: .sanction),
    ]

    /// The steps of a case as it stands.
    static func steps(
        from state: CaseRecord.State,
        on track: Track,
        after outcome: CaseRecord.Outcome?
    ) -> [CaseTransition] {
        all.filter {
            $0.from == state && $0.tracks.contains(track)
                && ($0.outcome == nil || $0.outcome == outcome)
        }
    }
}

extension CaseRecord.State {
    /// Whether a step to it needs a reason in words.
    var needsReason: Bool {
        switch self {
        case .noCase, .deferred, .noSanction, .exempted: true
        default: false
        }
    }
}
