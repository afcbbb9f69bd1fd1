internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage

extension RetirementAges {
    /// The condition on the row of an official, there called `known`, that the day of retirement
    /// stands so to a day.
    ///
    /// The day follows from gender and birth, so that these are compared. Whoever has none by the
    /// table meets the condition of being unequal alone.
    func condition(_ comparator: FilterComparator, _ day: CalendarDate) -> Statement {
        let next = day.adding(days: 1)
        return switch comparator {
        case .equal: retiring(from: day, before: next)
        case .unequal: "NOT (\(retiring(from: day, before: next)))"
        case .less: retiring(from: nil, before: day)
        case .lessOrEqual: retiring(from: nil, before: next)
        case .greater: retiring(from: next, before: nil)
        case .greaterOrEqual: retiring(from: day, before: nil)
        }
    }

    private func retiring(from start: CalendarDate?, before end: CalendarDate?) -> Statement {
        let either = [Gender.male, .female].map { gender in
            births(of: gender, retiringFrom: start, before: end)
        }
        let kinds = Retirement.ownSystems.map { Int64($0.number) }
        let statuses = Retirement.statusesAtWork.map { Int64($0.number) }
        return """
            (\(Statement(joining: either, with: .or))) AND known.kind NOT IN \(list: kinds)
                AND known.status IN \(list: statuses)
            """
    }

    private func births(
        of gender: Gender,
        retiringFrom start: CalendarDate?,
        before end: CalendarDate?
    ) -> Statement {
        let first = start.map { firstBirth(of: gender, retiringFrom: $0) } ?? firstBirth(of: gender)
        guard let first else { return "1 = 0" }
        var condition: Statement =
            "known.gender = \(Int64(gender.number)) AND known.birth_date >= \(first)"
        if let end, let behind = firstBirth(of: gender, retiringFrom: end) {
            condition = condition + "AND known.birth_date < \(behind)"
        }
        return "(\(condition))"
    }
}
