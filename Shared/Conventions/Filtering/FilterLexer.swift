/// The words and signs of a filter.
struct FilterLexer {
    enum Token: Hashable {
        case word(String)
        /// In quotes, without them.
        case quoted(String)
        case comparator(FilterComparator)
        case open
        case close
        case minus
        case end
    }

    private let characters: [Character]
    private var next = 0
    /// Where the present token begins, in characters from 1.
    private(set) var position = 1
    private(set) var token = Token.end

    init(_ text: String) throws(FilterMistake) {
        characters = Array(text)
        try advance()
    }

    /// Reads the next token.
    mutating func advance() throws(FilterMistake) {
        while next < characters.count, characters[next].isWhitespace { next += 1 }
        position = next + 1
        guard next < characters.count else {
            token = .end
            return
        }
        switch characters[next] {
        case "(": take(.open, 1)
        case ")": take(.close, 1)
        case "-": take(.minus, 1)
        case "\"", "'": token = .quoted(try quoted())
        case "=": take(.comparator(.equal), 1)
        case "<": take(.comparator(isFollowedByEqual ? .lessOrEqual : .less))
        case ">": take(.comparator(isFollowedByEqual ? .greaterOrEqual : .greater))
        case "!" where isFollowedByEqual: take(.comparator(.unequal))
        case let sign where Self.isOfWord(sign): token = .word(word())
        default:
            throw FilterMistake(
                at: position,
                vi: "Dấu \(characters[next]) không dùng được; các phép so sánh: \(Self.allowed).",
                en: "The sign \(characters[next]) has no meaning; comparisons are \(Self.allowed)."
            )
        }
    }

    private static let allowed = FilterComparator.allCases.map(\.rawValue).joined(separator: " ")

    private var isFollowedByEqual: Bool {
        next + 1 < characters.count && characters[next + 1] == "="
    }

    private mutating func take(_ taken: Token, _ length: Int) {
        token = taken
        next += length
    }

    private mutating func take(_ taken: Token) {
        if case .comparator(let comparator) = taken { take(taken, comparator.rawValue.count) }
    }

    private static func isOfWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "_.-/:+*".contains(character)
    }

    private mutating func word() -> String {
        let start = next
        while next < characters.count, Self.isOfWord(characters[next]) { next += 1 }
        return String(characters[start..<next])
    }

    /// A text in quotes; a backslash takes the sign behind it as it is.
    private mutating func quoted() throws(FilterMistake) -> String {
        let quote = characters[next]
        var text = ""
        next += 1
        while next < characters.count {
            let character = characters[next]
            next += 1
            if character == quote { return text }
            if character == "\\", next < characters.count {
                text.append(characters[next])
                next += 1
            } else {
                text.append(character)
            }
        }
        throw FilterMistake(
            at: position,
            vi: "Thiếu dấu nháy đóng.",
            en: "The closing quote is missing."
        )
    }
}
