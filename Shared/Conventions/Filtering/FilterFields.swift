package import Kernel
package import Storage

/// The fields by which a list can be filtered.
package struct FilterFields: Sendable {
    /// A field: how its values are written, and the column in which they are kept.
    package enum Field: Sendable {
        /// Compared for equality; a `*` at the end stands for any rest.
        case text(Statement)
        /// `YYYY-MM-DD`.
        case date(Statement)
        /// A code, kept as its number; compared for equality.
        case code([String: Int64], Statement)
        /// A resource name, kept as the identifier in it; compared for equality.
        case reference(ResourcePattern, Statement)
        /// `YYYY-MM-DD`, kept nowhere: the condition that it stands so to a day.
        case derivedDate(@Sendable (FilterComparator, CalendarDate) -> Statement)
    }

    private let fields: [String: Field]

    /// Fields by their names in the contract.
    package init(_ fields: [String: Field]) {
        self.fields = fields
    }

    /// The condition of a filter.
    package func condition(_ filter: FilterExpression) throws(FilterMistake) -> Statement {
        switch filter {
        case .restriction(let restriction): return try condition(restriction)
        case .not(let inner): return "NOT (\(try condition(inner)))"
        case .all(let parts): return "(\(Statement(joining: try conditions(parts), with: .and)))"
        case .any(let parts): return "(\(Statement(joining: try conditions(parts), with: .or)))"
        }
    }

    private func conditions(
        _ parts: [FilterExpression]
    ) throws(FilterMistake) -> [Statement] {
        var conditions: [Statement] = []
        for part in parts { conditions.append(try condition(part)) }
        return conditions
    }

    private func condition(_ asked: FilterRestriction) throws(FilterMistake) -> Statement {
        guard let field = fields[asked.field] else {
            let names = fields.keys.sorted().joined(separator: ", ")
            throw FilterMistake(
                at: asked.position,
                vi: "Không lọc được theo \(asked.field); được: \(names).",
                en: "\(asked.field) cannot be filtered by; allowed are \(names)."
            )
        }
        switch field {
        case .text(let column):
            return try equality(asked, textCondition(asked.value, column))
        case .date(let column):
            return dateCondition(asked.comparator, try date(asked), column)
        case .derivedDate(let condition):
            return "(\(condition(asked.comparator, try date(asked))))"
        case .code(let codes, let column):
            guard let number = codes[asked.value] else {
                throw valueMistake(asked, codes.keys.sorted().joined(separator: ", "))
            }
            return try equality(asked, "\(column) = \(number)")
        case .reference(let pattern, let column):
            guard let id = pattern.identifiers(in: asked.value)?.first else {
                throw valueMistake(asked, pattern.text)
            }
            return try equality(asked, "\(column) = \(id)")
        }
    }

    private func textCondition(_ value: String, _ column: Statement) -> Statement {
        guard value.hasSuffix("*") else { return "\(column) = \(value)" }
        let begun = String(value.dropLast())
        let length = Int64(begun.unicodeScalars.count)
        return "substr(\(column), 1, CAST(\(length) AS INTEGER)) = \(begun)"
    }

    private func date(_ asked: FilterRestriction) throws(FilterMistake) -> CalendarDate {
        guard let date = CalendarDate(iso: asked.value) else {
            throw valueMistake(asked, "YYYY-MM-DD")
        }
        return date
    }

    private func dateCondition(
        _ comparator: FilterComparator,
        _ date: CalendarDate,
        _ column: Statement
    ) -> Statement {
        switch comparator {
        case .equal: "\(column) = \(date)"
        case .unequal: "\(column) <> \(date)"
        case .less: "\(column) < \(date)"
        case .lessOrEqual: "\(column) <= \(date)"
        case .greater: "\(column) > \(date)"
        case .greaterOrEqual: "\(column) >= \(date)"
        }
    }

    private func equality(
        _ asked: FilterRestriction,
        _ isEqual: Statement
    ) throws(FilterMistake) -> Statement {
        switch asked.comparator {
        case .equal: return isEqual
        case .unequal: return "NOT (\(isEqual))"
        default:
            throw FilterMistake(
                at: asked.position,
                vi: "Với \(asked.field) chỉ so sánh bằng = hoặc !=.",
                en: "\(asked.field) is compared by = or != alone."
            )
        }
    }

    private func valueMistake(_ asked: FilterRestriction, _ allowed: String) -> FilterMistake {
        FilterMistake(
            at: asked.position,
            vi: "Giá trị của \(asked.field) phải là: \(allowed).",
            en: "The value of \(asked.field) must be: \(allowed)."
        )
    }
}
