package import JSON

/// The forms that values of a file must have; each mistake is kept with its place and what is
/// allowed there.
package struct FileChecks {
    /// Every mistake so far.
    package private(set) var problems: [String] = []

    /// Checks of a file of which nothing is known yet.
    package init() {}

    /// Keeps a mistake at a place; an empty place is the file.
    package mutating func report(_ place: String, _ problem: String) {
        problems.append(place.isEmpty ? "the file \(problem)" : "\(place): \(problem)")
    }

    /// The JSON of a file; no object of it has a name twice.
    package mutating func parse(_ text: String) -> JSONValue? {
        let limits = JSONLimits(
            sizeMax: ConfigurationFileLimits.sizeMax,
            depthMax: ConfigurationFileLimits.depthMax
        )
        do throws(JSONTextFailure) {
            let value = try JSONValue(parsing: text, limits)
            if let name = value.repeatedName { report("", "has \"\(name)\" twice in one object") }
            return value
        } catch {
            switch error {
            case .syntax(let expected, let line, let column):
                report("", "is no JSON: line \(line), column \(column): \(expected) expected")
            case .tooLong(let limit): report("", "is larger than \(limit) bytes")
            case .nestedTooDeep(let limit): report("", "nests deeper than \(limit) levels")
            }
            return nil
        }
    }

    /// The members of an object that has no others than these.
    package mutating func members(
        of value: JSONValue,
        _ place: String,
        allowed: [String]
    ) -> [JSONValue.Member]? {
        guard case .object(let members) = value else {
            report(place, "is no object; allowed: \(allowed.joined(separator: ", "))")
            return nil
        }
        for name in members.map(\.name) where !allowed.contains(name) {
            let path = place.isEmpty ? name : "\(place).\(name)"
            report(path, "is unknown; allowed: \(allowed.joined(separator: ", "))")
        }
        return members
    }

    /// The entries of a list that is not empty; none when it is no such list.
    package mutating func list(_ value: JSONValue?, _ place: String, upTo limit: Int) -> [JSONValue]
    {
        guard case .array(let entries) = value, (1...limit).contains(entries.count) else {
            report(place, "must be a list of 1 to \(limit) entries")
            return []
        }
        return entries
    }

    /// A text of so many bytes at most, without control characters.
    package mutating func text(_ value: JSONValue?, _ place: String, upTo limit: Int) -> String? {
        guard case .string(let text) = value, text.isName(upTo: limit) else {
            report(place, "must be a text of 1 to \(limit) bytes without control characters")
            return nil
        }
        return text
    }

    /// A list of texts, each once.
    package mutating func texts(_ value: JSONValue?, _ place: String, upTo limit: Int) -> [String] {
        var texts: [String] = []
        for (index, entry) in list(value, place, upTo: limit).enumerated() {
            guard
                let text = text(entry, "\(place)[\(index)]", upTo: ConfigurationFileLimits.nameMax)
            else {
                continue
            }
            if texts.contains(text) {
                report("\(place)[\(index)]", "stands in this list already")
            } else {
                texts.append(text)
            }
        }
        return texts
    }

    /// One of a few words.
    package mutating func word<Word: RawRepresentable<String> & CaseIterable>(
        _ value: JSONValue?,
        _ place: String
    ) -> Word? {
        if case .string(let text) = value, let word = Word(rawValue: text) { return word }
        report(place, "must be one of \(Word.allCases.map(\.rawValue).joined(separator: ", "))")
        return nil
    }

    /// A whole number of a range.
    package mutating func number(
        _ value: JSONValue?,
        _ place: String,
        in range: ClosedRange<Int>
    ) -> Int? {
        if case .number(let text) = value, let number = Int(text), range.contains(number) {
            return number
        }
        report(place, "must be a whole number from \(range.lowerBound) to \(range.upperBound)")
        return nil
    }
}
