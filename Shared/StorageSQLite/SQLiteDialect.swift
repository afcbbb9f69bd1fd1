import Storage

/// Rewrites a schema statement for SQLite.
///
/// `BIGINT` becomes `INTEGER` and `BYTEA` becomes `BLOB`, outside quotes, and every table becomes
/// `STRICT`: as on PostgreSQL, a column then refuses a value of another type. One that lies by its
/// key has no other order beside it.
enum SQLiteDialect {
    private static let types = ["BIGINT": "INTEGER", "BYTEA": "BLOB"]

    static func definition(_ text: String) -> String {
        var result = ""
        var word = ""
        var quote: Character?
        for character in text {
            if quote == nil, character.isLetter || character == "_" || character.isNumber {
                word.append(character)
                continue
            }
            result += types[word] ?? word
            word = ""
            result.append(character)
            if character == quote {
                quote = nil
            } else if quote == nil, character == "'" || character == "\"" {
                quote = character
            }
        }
        result += types[word] ?? word
        guard result.hasPrefix("CREATE TABLE") else { return result }
        let byKey = result.hasSuffix(TableForm.byKey.rawValue)
        return result + (byKey ? " STRICT, WITHOUT ROWID" : " STRICT")
    }
}
