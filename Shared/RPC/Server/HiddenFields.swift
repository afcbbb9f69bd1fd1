/// How an answer says which fields it does not show to its caller.
struct HiddenFields: Sendable {
    /// The trailing metadata that names them, `personal_id,rules`.
    static let metadataName = "canbo-hidden-fields"
    /// The trailing metadata that is `true` when the caller might see some of them had it said for
    /// what purpose it reads.
    static let purposeNeededName = "canbo-purpose-needed"
    /// The longest list, in bytes; what does not fit is told by a last `...`.
    static let lengthMax = 2048

    /// The classes of the fields.
    private let classes: Clearance
    /// The lists by the clearance that they are for, made once.
    private let texts: [String?]

    /// The fields of one type of message.
    init(_ fields: [GuardedField]) {
        classes = fields.reduce(into: []) { $0.formUnion($1.clearance) }
        texts = (0...Clearance.everything.rawValue).map { bits in
            let clearance = Clearance(rawValue: bits)
            let hidden = fields.filter { !clearance.isSuperset(of: $0.clearance) }
            return hidden.isEmpty ? nil : Self.text(hidden.map(\.path))
        }
    }

    /// The list of what a clearance does not show; `nil` when that is nothing.
    func text(beyond clearance: Clearance) -> String? {
        texts[Int(clearance.intersection(.everything).rawValue)]
    }

    /// Whether any field is of one of some classes.
    func holds(_ wanted: Clearance) -> Bool { !classes.isDisjoint(with: wanted) }

    /// The list.
    static func text(_ paths: [String]) -> String {
        let full = paths.joined(separator: ",")
        guard full.utf8.count > lengthMax else { return full }
        var text = ""
        for path in paths where text.utf8.count + path.utf8.count + 5 <= lengthMax {
            text += path + ","
        }
        return text + "..."
    }
}
