/// What is wrong with one row of a policy file.
struct RowMistake: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// A row or what is wrong with it, so that one bad row does not hide the others' mistakes.
struct ReadRow<Row: Decodable>: Decodable {
    let result: Result<Row, RowMistake>

    init(from decoder: any Decoder) throws {
        do {
            result = .success(try Row(from: decoder))
        } catch let mistake as RowMistake {
            result = .failure(mistake)
        } catch let DecodingError.keyNotFound(key, _) {
            result = .failure(RowMistake("\(key.stringValue) is missing"))
        } catch {
            result = .failure(RowMistake("\(error)"))
        }
    }
}

extension Decoder {
    /// Refuses keys that nobody would read: a misspelt one would be lost without a word.
    func refuseKeys(except known: [String]) throws {
        let keys = try container(keyedBy: AnyKey.self).allKeys.map(\.stringValue)
        let unknown = keys.filter { !known.contains($0) }.sorted()
        guard unknown.isEmpty else {
            throw RowMistake(
                "unknown keys \(unknown.joined(separator: ", ")); allowed: "
                    + known.joined(separator: ", ")
            )
        }
    }
}

private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init?(stringValue: String) {
        self.stringValue = stringValue
    }

    init?(intValue: Int) {
        nil
    }
}
