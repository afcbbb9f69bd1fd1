internal import DisciplineContract

// The codes of DOMAIN 6.5, as the policy tables and the store use them, and their values in the
// contract.

/// The side that decides a sanction.
enum Track: String, Sendable, CaseIterable {
    case party = "PARTY"
    case state = "STATE"

    /// The value in the contract.
    var message: DisciplineTrack {
        switch self {
        case .party: .party
        case .state: .state
        }
    }
}

/// As what a person is sanctioned.
enum Subject: String, Sendable, CaseIterable {
    case partyMember = "PARTY_MEMBER"
    case probationaryMember = "PROBATIONARY_MEMBER"
    case electedOfficial = "ELECTED_OFFICIAL"
    case leadingCivilServant = "LEADING_CIVIL_SERVANT"
    case civilServant = "CIVIL_SERVANT"
    case managingPublicEmployee = "MANAGING_PUBLIC_EMPLOYEE"
    case publicEmployee = "PUBLIC_EMPLOYEE"
    case retired = "RETIRED"

    /// The side that decides on such a person.
    var track: Track {
        switch self {
        case .partyMember, .probationaryMember: .party
        case .electedOfficial, .leadingCivilServant, .civilServant, .managingPublicEmployee,
            .publicEmployee, .retired:
            .state
        }
    }

    /// The value in the contract.
    var message: SanctionSubject {
        switch self {
        case .partyMember: .partyMember
        case .probationaryMember: .probationaryMember
        case .electedOfficial: .electedOfficial
        case .leadingCivilServant: .leadingCivilServant
        case .civilServant: .civilServant
        case .managingPublicEmployee: .managingPublicEmployee
        case .publicEmployee: .publicEmployee
        case .retired: .retired
        }
    }
}

/// The form of a sanction (hình thức kỷ luật).
enum Form: String, Sendable, CaseIterable {
    case reprimand = "KHIEN_TRACH"
    case warning = "CANH_CAO"
    case removal = "CACH_CHUC"
    case expulsion = "KHAI_TRU"
    case recall = "BAI_NHIEM"
    case dismissal = "BUOC_THOI_VIEC"
    case erasureOfPost = "XOA_TU_CACH_CHUC_VU"
    case payReduction = "HA_BAC_LUONG"
    case demotion = "GIANG_CHUC"

    /// The value in the contract.
    var message: SanctionForm {
        switch self {
        case .reprimand: .reprimand
        case .warning: .warning
        case .removal: .removal
        case .expulsion: .expulsion
        case .recall: .recall
        case .dismissal: .dismissal
        case .erasureOfPost: .erasureOfPost
        case .payReduction: .payReduction
        case .demotion: .demotion
        }
    }
}
