/// A filter as AIP-160 writes it, taken apart: `status = ACTIVE AND NOT gender = MALE`.
package indirect enum FilterExpression: Hashable, Sendable {
    case restriction(FilterRestriction)
    case not(FilterExpression)
    /// All hold.
    case all([FilterExpression])
    /// One holds.
    case any([FilterExpression])

    /// The fields that it asks by.
    package var fields: Set<String> {
        switch self {
        case .restriction(let restriction): [restriction.field]
        case .not(let inner): inner.fields
        case .all(let parts), .any(let parts):
            parts.reduce(into: []) { $0.formUnion($1.fields) }
        }
    }
}

/// One comparison of a field with a value.
package struct FilterRestriction: Hashable, Sendable {
    /// Its name in the contract.
    package let field: String
    /// How it is compared.
    package let comparator: FilterComparator
    /// As written, without quotes.
    package let value: String
    /// Where it begins, in characters from 1.
    package let position: Int
}

/// How a field is compared with a value.
package enum FilterComparator: String, Hashable, Sendable, CaseIterable {
    case equal = "="
    case unequal = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
}

/// What filters may be at most.
package enum FilterLimits {
    /// Of the text, in characters.
    package static let length = 0...500
    /// Comparisons in one filter.
    package static let restrictionsMax = 32
    /// Parentheses and NOTs inside one another.
    package static let depthMax = 8
}
