/// What a rule says, in the form that its subject has.
package enum RuleValue: Sendable, Hashable {
    /// A number, in the rule's unit.
    case integer(Int)
    /// A least and a most, both allowed, in the rule's unit.
    case range(ClosedRange<Int>)
    /// One code.
    case code(String)
    /// Codes in the order that the rule gives them.
    case codes([String])
}

extension RuleValue: Decodable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case integer, least, most, code, codes
    }

    /// Reads an object with `integer`, with `least` and `most`, with `code` or with `codes`.
    package init(from decoder: any Decoder) throws {
        try decoder.refuseKeys(except: CodingKeys.allCases.map(\.rawValue))
        let row = try decoder.container(keyedBy: CodingKeys.self)
        switch Set(row.allKeys) {
        case [.integer]: self = .integer(try row.decode(Int.self, forKey: .integer))
        case [.code]: self = .code(try row.decode(String.self, forKey: .code))
        case [.codes]: self = .codes(try row.decode([String].self, forKey: .codes))
        case [.least, .most]:
            let least = try row.decode(Int.self, forKey: .least)
            let most = try row.decode(Int.self, forKey: .most)
            guard least <= most else { throw RowMistake("least \(least) is over most \(most)") }
            self = .range(least...most)
        default:
            throw RowMistake("value must hold integer, code, codes, or least and most")
        }
    }
}
