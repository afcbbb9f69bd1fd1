private import Kernel

/// One SQL statement with its values bound, never spliced.
///
/// Written as an interpolated literal: `"SELECT id FROM official WHERE unit = \(unit)"`. Values
/// become binds; a list becomes a parenthesised row of binds (`IN \(list: ids)`); another
/// statement becomes a part of this one. A `String` is no statement, so neither text from outside
/// nor a computed identifier can become SQL.
package struct Statement: Sendable, Hashable {
    /// The SQL with `?` in the place of each value.
    package let text: String
    /// The values in the order of their places.
    package let binds: [StoredValue]

    /// For SQL that this module has put together itself, with `?` in the place of each value.
    init(text: String, binds: [StoredValue]) {
        self.text = text
        self.binds = binds
    }

    /// Both statements, one after the other, with a space between.
    package static func + (left: Statement, right: Statement) -> Statement {
        Statement(text: left.text + " " + right.text, binds: left.binds + right.binds)
    }

    /// The parts with a separator between, such as conditions with ` AND `; empty without parts.
    package init(joining parts: [Statement], with separator: Separator) {
        self.init(
            text: parts.map(\.text).joined(separator: separator.rawValue),
            binds: parts.flatMap(\.binds)
        )
    }

    /// Rows of as many values each, in parentheses and with commas between, as after `VALUES`.
    package init(rows: [[StoredValue]]) {
        let width = rows.first?.count ?? 0
        require(rows.allSatisfy { $0.count == width }, "rows of a statement are equally long")
        let row = "(" + Array(repeating: "?", count: width).joined(separator: ", ") + ")"
        self.init(
            text: Array(repeating: row, count: rows.count).joined(separator: ", "),
            binds: rows.flatMap(\.self)
        )
    }

    /// What may stand between joined parts.
    package enum Separator: String, Sendable {
        case and = " AND "
        case or = " OR "
        case comma = ", "
    }
}

extension Statement: ExpressibleByStringInterpolation {
    /// A statement without values.
    package init(stringLiteral text: String) {
        Self.requireNoPlace(in: text)
        self.init(text: text, binds: [])
    }

    /// A statement with values.
    package init(stringInterpolation: StringInterpolation) {
        self.init(text: stringInterpolation.text, binds: stringInterpolation.binds)
    }

    fileprivate static func requireNoPlace(in literal: String) {
        let place = UInt8(ascii: "?")
        // Literals are contiguous; the slow way is for the others that the protocol allows.
        let holdsPlace =
            literal.utf8.withContiguousStorageIfAvailable { $0.contains(place) }
            ?? literal.utf8.contains(place)
        require(!holdsPlace, "'?' in SQL is the place of a value")
    }

    /// Collects the text and the values of an interpolated statement.
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""
        fileprivate var binds: [StoredValue] = []

        /// Starts with room for the literal's text.
        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 2)
            binds.reserveCapacity(interpolationCount)
        }

        /// SQL as written in the source.
        package mutating func appendLiteral(_ literal: String) {
            Statement.requireNoPlace(in: literal)
            text += literal
        }

        /// One value.
        package mutating func appendInterpolation(_ value: some Storable) {
            text += "?"
            binds.append(value.stored)
        }

        /// One value, or null.
        package mutating func appendInterpolation(_ value: (some Storable)?) {
            text += "?"
            binds.append(value.stored)
        }

        /// A part of a statement with its own values.
        package mutating func appendInterpolation(_ part: Statement) {
            text += part.text
            binds += part.binds
        }

        /// The name of a type that the engines call differently.
        package mutating func appendInterpolation(_ type: ColumnType) {
            text += type.rawValue
        }

        /// How the rows of a new table lie.
        package mutating func appendInterpolation(_ form: TableForm) {
            text += form.rawValue
        }

        /// Values in parentheses, for `IN` and `NOT IN`; an empty list contains nothing.
        ///
        /// The places are filled up to a power of two by repeating the last value, so that lists
        /// of many lengths share few prepared statements.
        package mutating func appendInterpolation<Value: Listable>(list values: [Value]) {
            require(
                values.count <= StorageLimits.listMax,
                "a list holds at most \(StorageLimits.listMax) values"
            )
            guard let last = values.last?.stored else {
                // PostgreSQL takes a bare NULL for text, which no number is compared with.
                text += "(SELECT CAST(NULL AS \(Value.columnType)) WHERE 1 = 0)"
                return
            }
            var places = 1
            while places < values.count { places *= 2 }
            text += "(?" + String(repeating: ", ?", count: places - 1) + ")"
            binds += values.map(\.stored)
            binds += Array(repeating: last, count: places - values.count)
        }
    }
}

/// Column types whose names differ between the engines, for use in migrations.
package enum ColumnType: String, Sendable {
    /// Bytes of any kind: `BYTEA` in PostgreSQL, `BLOB` in SQLite.
    case bytes = "BYTEA"
}

/// How the rows of a table lie, for use at the end of its definition in a migration.
package enum TableForm: String, Sendable {
    /// In the order of the key, without a second copy of it, where an engine can: SQLite. For
    /// tables of little more than their keys, which nothing refers to.
    case byKey = "/* by key */"
}
