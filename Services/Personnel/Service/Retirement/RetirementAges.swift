package import Kernel
internal import PersonnelContract
package import Policy

/// The ages at which officials retire, and so the day of each by birth (Decree 135/2020/NĐ-CP, by
/// the rows of ``code``).
///
/// The age of a year holds for those who reach it in that year. Whoever reaches it works until the
/// end of that month. Ages of groups who may or must retire at another age are not among the rows.
package struct RetirementAges: Sendable {
    /// The rows: months of age by gender and year.
    package static let code = "RETIREMENT_AGE_MONTHS"

    private let men: [Cohort]
    private let women: [Cohort]

    /// Those who retire by one row.
    private struct Cohort: Sendable {
        /// The first days of the months of birth; the last is open at the end of the table.
        let births: (first: CalendarDate, last: CalendarDate?)
        /// In months.
        let age: Int
        let rule: PolicyRule

        func holds(_ month: CalendarDate) -> Bool {
            births.first <= month && births.last.map { month <= $0 } ?? true
        }
    }

    /// When somebody retires, as the table says.
    struct Due: Sendable, Hashable {
        /// The last day at work.
        let day: CalendarDate
        /// The age in months.
        let age: Int
        /// The row.
        let rule: PolicyRule
    }

    /// The ages of a policy.
    ///
    /// Throws `POLICY_RULE_UNUSABLE` for a row that is not for whole years, and for ages that fall
    /// from one year to the next: some would reach both, or neither.
    package init(_ policy: Policy) throws(Failure) {
        let rows = policy.versions(of: Self.code).sorted { $0.validity.start < $1.validity.start }
        men = try Self.cohorts(rows.filter { $0.scope["gender"] == "MALE" })
        women = try Self.cohorts(rows.filter { $0.scope["gender"] == "FEMALE" })
    }

    /// The ages of the policy that the program carries within it.
    package static func embedded() throws -> RetirementAges {
        try RetirementAges(try Policy.embedded())
    }

    private static func cohorts(_ rows: [PolicyRule]) throws(Failure) -> [Cohort] {
        var found: [Cohort] = []
        for row in rows {
            let (start, end) = (row.validity.start, row.validity.end)
            guard start.month == 1, start.day == 1, end.map({ $0.month == 12 }) ?? true else {
                throw row.unusable(wanted: "whole years")
            }
            let age = try row.integer
            guard found.last.map({ $0.age <= age }) ?? true else {
                throw row.unusable(wanted: "an age that is not below the one of the year before")
            }
            let first = found.last?.births.last?.adding(months: 1) ?? start.adding(months: -age)
            let last = end.map { $0.startOfMonth.adding(months: -age) }
            found.append(Cohort(births: (first, last), age: age, rule: row))
        }
        return found
    }

    /// The retirement of somebody; `nil` when the age was reached before the first year of the
    /// table.
    func retirement(of gender: Gender, born birth: CalendarDate) -> Due? {
        let month = birth.startOfMonth
        return cohorts(of: gender).first { $0.holds(month) }.map { cohort in
            Due(
                day: month.adding(months: cohort.age + 1).adding(days: -1),
                age: cohort.age,
                rule: cohort.rule
            )
        }
    }

    /// From which day of birth on people of a gender are in the table.
    func firstBirth(of gender: Gender) -> CalendarDate? {
        cohorts(of: gender).first?.births.first
    }

    /// The first day of birth of those who do not retire before a day; `nil` when all do.
    func firstBirth(of gender: Gender, retiringFrom day: CalendarDate) -> CalendarDate? {
        for cohort in cohorts(of: gender) {
            let month = max(cohort.births.first, day.startOfMonth.adding(months: -cohort.age))
            if cohort.holds(month) { return month }
        }
        return nil
    }

    private func cohorts(of gender: Gender) -> [Cohort] {
        switch gender {
        case .male: men
        case .female: women
        default: []
        }
    }
}

extension CalendarDate {
    /// The first day of its month.
    fileprivate var startOfMonth: CalendarDate { adding(days: 1 - day) }
}
