package import Kernel

extension PersonnelLimits {
    /// Levels of a post (bậc chức vụ); 0 means none.
    package static let positionLevel: ClosedRange<Int32> = 0...10
    /// Officials who may hold a post at a time.
    package static let positionQuota: ClosedRange<Int32> = 1...1_000
    /// Months of a term; 0 means no terms.
    package static let termMonths: ClosedRange<Int32> = 0...120
    /// Terms without a break; 0 means that they are not limited, or not stated.
    package static let terms: ClosedRange<Int32> = 0...20
    /// Access roles named at once, repeated ones counted.
    package static let accessRolesMax = 32
    /// Number of a decision, in characters.
    package static let decisionNumberLength = 1...100
    /// Why something on record was a mistake, in characters.
    package static let correctionReasonLength = 1...500
    /// Holdings of one post, or of one official, that a change is compared with.
    package static let holdingsComparedMax = 10_000
    /// Holdings that stand against a change and are named.
    package static let holdingsNamedMax = 10
    /// Holdings or posts of a part of the tree that are sorted for a page; of a larger part those
    /// of all are passed in the order of the list instead.
    package static let postsSortedMax = 10_000
    /// Posts looked at for one page of vacancies.
    package static let vacancyCandidatesMax = 2_000
    /// Name of a caller.
    package static let subjectSizeMax: ByteCount = .bytes(1_024)
}
