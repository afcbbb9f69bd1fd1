internal import PlanningContract

// The codes of DOMAIN 3.2, 5.4 and 6.7, as the store keeps them, and their values in the contract.

/// The kind of a plan (loại quy hoạch).
enum Kind: String, Sendable, CaseIterable {
    case newTerm = "NEW_TERM"
    case annualReview = "ANNUAL_REVIEW"
    case supplement = "SUPPLEMENT"
    case removal = "REMOVAL"
    case strategic = "STRATEGIC"
    case sector = "SECTOR"
    case committee = "COMMITTEE"
    case statePost = "STATE_POST"

    /// The value in the contract.
    var message: PlanKind {
        switch self {
        case .newTerm: .newTerm
        case .annualReview: .annualReview
        case .supplement: .supplement
        case .removal: .removal
        case .strategic: .strategic
        case .sector: .sector
        case .committee: .committee
        case .statePost: .statePost
        }
    }
}

/// The management scope whose committee approves a plan (diện quản lý).
enum Level: String, Sendable, CaseIterable {
    case central = "BCT_BBT"
    case city = "BTV_CITY"
    case district = "BTV_DIST"
    case superior = "BTV_SUPERIOR"
    case commune = "BTV_COMMUNE"
    case agency = "AGENCY_LEADERSHIP"
    case unit = "UNIT"

    /// The value in the contract.
    var message: ApprovingLevel {
        switch self {
        case .central: .central
        case .city: .city
        case .district: .district
        case .superior: .superior
        case .commune: .commune
        case .agency: .agency
        case .unit: .unit
        }
    }
}

/// Where a plan stands (DOMAIN 5.4).
enum State: String, Sendable, CaseIterable {
    case notStarted = "NOT_STARTED"
    case preparing = "PREPARING"
    case sourceChosen = "SOURCE_CHOSEN"
    case sameLevelDone = "SAME_LEVEL_DONE"
    case submitted = "SUBMITTED"
    case underAppraisal = "UNDER_APPRAISAL"
    case returned = "RETURNED"
    case approved = "APPROVED"
    case underReview = "UNDER_REVIEW"
    case superseded = "SUPERSEDED"
    case expired = "EXPIRED"

    /// Whether persons may be entered: while the plan is made, corrected or reviewed.
    var takesEntries: Bool {
        switch self {
        case .preparing, .returned, .underReview: true
        case .notStarted, .sourceChosen, .sameLevelDone, .submitted, .underAppraisal, .approved,
            .superseded, .expired:
            false
        }
    }

    /// Whether posts may be added: before the persons are chosen, or when corrected or reviewed.
    var takesPosts: Bool { self == .notStarted || takesEntries }

    /// Whether its entries no longer count for the limits of a person.
    var isOver: Bool { self == .superseded || self == .expired }

    /// The value in the contract.
    var message: PlanState {
        switch self {
        case .notStarted: .notStarted
        case .preparing: .preparing
        case .sourceChosen: .sourceChosen
        case .sameLevelDone: .sameLevelDone
        case .submitted: .submitted
        case .underAppraisal: .underAppraisal
        case .returned: .returned
        case .approved: .approved
        case .underReview: .underReview
        case .superseded: .superseded
        case .expired: .expired
        }
    }
}
