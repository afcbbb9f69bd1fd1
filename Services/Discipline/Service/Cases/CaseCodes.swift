internal import DisciplineContract

// The codes of cases (DOMAIN 5.10, 6.18), as the store and the policy use them, and their values in
// the contract.

extension CaseRecord {
    /// Where a case stands; what follows from what is in ``CaseTransition``.
    enum State: String, Sendable, CaseIterable {
        case signalled = "SIGNALLED"
        case assessed = "ASSESSED"
        case noCase = "NO_CASE"
        case opened = "OPENED"
        case deferred = "DEFERRED"
        case reviewed = "REVIEWED"
        case council = "COUNCIL"
        case proposed = "PROPOSED"
        case heard = "HEARD"
        case decided = "DECIDED"
        case noSanction = "NO_SANCTION"
        case exempted = "EXEMPTED"
        case announced = "ANNOUNCED"
        case closedByDeath = "CLOSED_BY_DEATH"

        /// The value in the contract.
        var message: CaseState {
            switch self {
            case .signalled: .signalled
            case .assessed: .assessed
            case .noCase: .noCase
            case .opened: .opened
            case .deferred: .deferred
            case .reviewed: .reviewed
            case .council: .council
            case .proposed: .proposed
            case .heard: .heard
            case .decided: .decided
            case .noSanction: .noSanction
            case .exempted: .exempted
            case .announced: .announced
            case .closedByDeath: .closedByDeath
            }
        }

        /// Whether nothing follows.
        var isEnd: Bool {
            switch self {
            case .noCase, .noSanction, .exempted, .announced, .closedByDeath: true
            default: false
            }
        }
    }

    /// How a case became known.
    enum Source: String, Sendable, CaseIterable {
        case selfReport = "SELF_REPORT"
        case orgDetected = "ORG_DETECTED"
        case oversightFinding = "OVERSIGHT_FINDING"
        case denunciation = "DENUNCIATION"
        case stateInspection = "STATE_INSPECTION"
        case audit = "AUDIT"
        case prosecution = "PROSECUTION"
        case court = "COURT"
        case press = "PRESS"
        case partyLink = "PARTY_LINK"
        case stateLink = "STATE_LINK"
        case higherOrder = "HIGHER_ORDER"

        /// The value in the contract.
        var message: CaseSource {
            switch self {
            case .selfReport: .selfReport
            case .orgDetected: .orgDetected
            case .oversightFinding: .oversightFinding
            case .denunciation: .denunciation
            case .stateInspection: .stateInspection
            case .audit: .audit
            case .prosecution: .prosecution
            case .court: .court
            case .press: .press
            case .partyLink: .partyLink
            case .stateLink: .stateLink
            case .higherOrder: .higherOrder
            }
        }
    }

    /// What a case was decided to.
    enum Outcome: String, Sendable, CaseIterable {
        case sanction = "SANCTION"
        case noSanction = "NO_SANCTION"
        case exempted = "EXEMPTED"

        /// The value in the contract.
        var message: CaseOutcome {
            switch self {
            case .sanction: .sanction
            case .noSanction: .noSanction
            case .exempted: .exempted
            }
        }
    }
}

extension ViolationRecord {
    /// How serious a violation is.
    enum Severity: String, Sendable, CaseIterable {
        case lessSerious = "IT_NGHIEM_TRONG"
        case serious = "NGHIEM_TRONG"
        case verySerious = "RAT_NGHIEM_TRONG"
        case especiallySerious = "DAC_BIET_NGHIEM_TRONG"

        /// The value in the contract.
        var message: ViolationSeverity {
            switch self {
            case .lessSerious: .itNghiemTrong
            case .serious: .nghiemTrong
            case .verySerious: .ratNghiemTrong
            case .especiallySerious: .dacBietNghiemTrong
            }
        }
    }

    /// After which time a violation is no longer considered.
    enum Limitation: String, Sendable, CaseIterable {
        case reprimand = "REPRIMAND"
        case other = "OTHER"
        case none = "NONE"

        /// The value in the contract.
        var message: LimitationClass {
            switch self {
            case .reprimand: .reprimand
            case .other: .other
            case .none: .none
            }
        }
    }
}

extension ParticipantRecord {
    /// As what somebody takes part in a case.
    enum Role: String, Sendable, CaseIterable {
        case leadInspector = "LEAD_INSPECTOR"
        case teamMember = "TEAM_MEMBER"
        case secretary = "SECRETARY"
        case hearingRepresentative = "HEARING_REPRESENTATIVE"

        /// The value in the contract.
        var message: CaseRole {
            switch self {
            case .leadInspector: .leadInspector
            case .teamMember: .teamMember
            case .secretary: .secretary
            case .hearingRepresentative: .hearingRepresentative
            }
        }

        /// As which party its holder takes steps.
        var party: CaseParty {
            switch self {
            case .leadInspector: .lead
            case .teamMember: .member
            case .secretary: .secretary
            case .hearingRepresentative: .hearing
            }
        }
    }
}
