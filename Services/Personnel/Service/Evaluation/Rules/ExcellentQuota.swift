internal import PersonnelContract

/// How many of the subjects that are compared may be graded excellent (366-QĐ/TW).
///
/// The share is of those graded good; whether the excellent ones count in it is not clear in the
/// wording, and a row of the policy says it.
struct ExcellentQuota: Sendable, Hashable {
    let percent: Int
    let base: Base
    /// What holds for few subjects; `nil` when nothing else does.
    var small: Small?

    /// What the share is of.
    enum Base: String, Sendable {
        case goodOnly = "GOOD_ONLY"
        case goodAndExcellent = "GOOD_AND_EXCELLENT"
    }

    /// Another limit for groups of some sizes.
    struct Small: Sendable, Hashable {
        let sizes: ClosedRange<Int>
        let most: Int
    }

    /// How many may be excellent, in whole numbers, by the grades of all subjects of the group.
    func allowed(among grades: [EvaluationGrade]) -> Int {
        if let small, small.sizes.contains(grades.count) { return small.most }
        let good = grades.count { $0 == .httnv }
        switch base {
        case .goodOnly: return good * percent / 100
        case .goodAndExcellent: return (good + excellent(among: grades)) * percent / 100
        }
    }

    /// How many are.
    func excellent(among grades: [EvaluationGrade]) -> Int { grades.count { $0 == .htxsnv } }
}
