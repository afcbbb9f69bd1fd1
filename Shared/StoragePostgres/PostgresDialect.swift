/// Rewrites the storage layer's SQL for PostgreSQL.
enum PostgresDialect {
    /// A statement with `$1`, `$2` … in the places of its values.
    ///
    /// A `?` is always such a place: ``Storage/Statement`` allows none in its literals.
    static func numbered(_ text: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count + 16)
        var place = 0
        for byte in text.utf8 {
            guard byte == UInt8(ascii: "?") else {
                result.append(byte)
                continue
            }
            place += 1
            result.append(UInt8(ascii: "$"))
            result.append(contentsOf: String(place).utf8)
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// A schema statement whose text columns compare by their bytes, as on SQLite, whatever the
    /// language of the database is.
    static func definition(_ text: String) -> String {
        var result = ""
        var word = ""
        var quote: Character?
        func endWord() {
            result += word == "TEXT" && quote == nil ? "TEXT COLLATE \"C\"" : word
            word = ""
        }
        for character in text {
            if character.isLetter || character == "_" || character.isNumber {
                word.append(character)
                continue
            }
            endWord()
            result.append(character)
            if character == quote {
                quote = nil
            } else if quote == nil, character == "'" || character == "\"" {
                quote = character
            }
        }
        endWord()
        return result
    }
}
