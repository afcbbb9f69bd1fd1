internal import Kernel
internal import Storage

/// What is told of when it is due (DOMAIN 9), each with its stages in a row of the policy.
///
/// The days are told in this order.
enum DueMatter: String, Sendable, CaseIterable {
    /// N-47: a course of leadership after an appointment.
    case leadershipCourse = "LEADERSHIP_COURSE"
    /// Something else that followed from a record.
    case followUp = "FOLLOW_UP"
    /// N-47: the periods of training of a year.
    case trainingPeriods = "TRAINING_PERIODS"
    /// N-51: a reply that a member waits for after a screening.
    case screeningReply = "SCREENING_REPLY"
    /// N-46: nominations of a round of awards.
    case awardNominations = "AWARD_NOMINATIONS"
    /// N-48: the end of a probation.
    case probation = "PROBATION"
    /// N-48: the decision on the recognition after it.
    case recognition = "RECOGNITION"
    /// N-50: the presentation of the papers of a transfer.
    case transferPresentation = "TRANSFER_PRESENTATION"
    /// N-50: the end of their validity.
    case transferValidity = "TRANSFER_VALIDITY"
    /// N-52: a cell that has become too small.
    case cellMinimum = "CELL_MINIMUM"

    /// The code of its stages in the policy.
    var code: String { rawValue }

    /// The word for it in the types of events.
    var word: String { rawValue.lowercased() }

    /// The table whose records have it.
    var table: Statement {
        switch self {
        case .leadershipCourse, .followUp: "follow_up"
        case .trainingPeriods, .cellMinimum: "organization"
        case .screeningReply: "screening_item"
        case .awardNominations: "award_round"
        case .probation, .recognition, .transferPresentation, .transferValidity: "membership"
        }
    }

    /// The one that is told next; `nil` behind the last.
    var next: DueMatter? {
        let all = Self.allCases
        return all.firstIndex(of: self).flatMap { $0 + 1 < all.count ? all[$0 + 1] : nil }
    }
}
