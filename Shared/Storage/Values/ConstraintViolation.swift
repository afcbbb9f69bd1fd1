/// A row that the schema does not allow; the same on both engines.
///
/// A use case that expects one catches it and says in domain words what is wrong; elsewhere it is
/// a fault of the program.
package struct ConstraintViolation: Error, Hashable {
    /// Which kind of rule was broken.
    package let kind: Kind
    /// The columns concerned as `table.column`; empty for a foreign key, of which SQLite says
    /// nothing, and for a check, which SQLite names by its condition and PostgreSQL by a name of
    /// its own.
    package let columns: [String]

    /// A violation of one rule.
    package init(_ kind: Kind, columns: [String] = []) {
        self.kind = kind
        self.columns = columns
    }

    /// The kinds of rule a schema has.
    package enum Kind: String, Sendable {
        case unique, foreignKey, notNull, check
    }

    /// Whether the row is a second one with the same value in that column, given as `table.column`.
    package func repeats(_ column: String) -> Bool {
        kind == .unique && columns.contains(column)
    }
}
