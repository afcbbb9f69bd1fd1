/// One table of a store, as the engine's catalogue tells it; the same on both engines.
package struct TableDescription: Sendable, Hashable {
    /// Its name.
    package let name: String
    /// Its columns, in their order.
    package let columns: [Column]
    /// The columns of its primary key, in the key's order.
    package let key: [String]

    /// One column.
    package struct Column: Sendable, Hashable {
        /// Its name.
        package let name: String
        /// What it holds.
        package let type: ColumnContent
        /// Whether it holds no null.
        package let isRequired: Bool
    }

    /// What a column holds.
    package enum ColumnContent: Sendable, Hashable {
        case integer, text, bytes
        /// A type of the engine that the storage layer does not use.
        case other(String)
    }

    /// Reads tables from an engine's rows: for each column, by table and place, `table_name`,
    /// `column_name`, `type_name`, `required` and its `key_place` (null outside the key).
    package static func tables(
        _ rows: [Row],
        types: [String: ColumnContent]
    ) throws -> [TableDescription] {
        var order: [String] = []
        var columns: [String: [Column]] = [:]
        var keys: [String: [(place: Int64, column: String)]] = [:]
        for row in rows {
            let table = try row.text("table_name")
            let name = try row.text("column_name")
            let type = try row.text("type_name")
            let place = try row.optionalInteger("key_place")
            if columns[table] == nil { order.append(table) }
            columns[table, default: []].append(
                Column(
                    name: name,
                    type: types[type] ?? .other(type),
                    isRequired: try row.boolean("required") || place != nil
                )
            )
            if let place { keys[table, default: []].append((place, name)) }
        }
        return order.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { table in
            TableDescription(
                name: table,
                columns: columns[table] ?? [],
                key: (keys[table] ?? []).sorted { $0.place < $1.place }.map(\.column)
            )
        }
    }
}

/// The statements that take the rows of a table out and put them in.
extension TableDescription {
    /// Every row, in the order of the key, which is the same on both engines.
    var everyRow: Statement {
        let order = key.map(\.quoted).joined(separator: ", ")
        return Statement(
            text: "SELECT \(columnList) FROM \(name.quoted) ORDER BY \(order)",
            binds: []
        )
    }

    /// Takes every row away.
    var removal: Statement { Statement(text: "DELETE FROM \(name.quoted)", binds: []) }

    /// Puts in rows whose values stand one after the other.
    func insertion(of values: [StoredValue]) -> Statement {
        let row = "(" + columns.map { _ in "?" }.joined(separator: ", ") + ")"
        let rows = Array(repeating: row, count: values.count / columns.count)
        return Statement(
            text: "INSERT INTO \(name.quoted) (\(columnList)) VALUES "
                + rows.joined(separator: ", "),
            binds: values
        )
    }

    private var columnList: String { columns.map(\.name.quoted).joined(separator: ", ") }

    /// Why its rows cannot be copied; `nil` when they can.
    var obstacle: String? {
        let names = [name] + columns.map(\.name)
        if let strange = names.first(where: { !$0.isPlainName }) {
            return "the name \(strange) is not of small letters, digits and underscores"
        }
        if key.isEmpty { return "the table \(name) has no primary key" }
        for column in columns {
            guard case .other(let type) = column.type else { continue }
            return "\(name).\(column.name) is of the type \(type)"
        }
        return nil
    }
}

extension String {
    /// As a name in SQL, where quotes let words of SQL be names; only plain names come to this.
    fileprivate var quoted: String { "\"\(self)\"" }

    fileprivate var isPlainName: Bool {
        !isEmpty
            && utf8.allSatisfy { byte in
                byte == UInt8(ascii: "_")
                    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            }
    }
}
