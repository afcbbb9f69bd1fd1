internal import ConfigurationFiles
internal import JSON

/// The usable public keys of a JWK set (RFC 7517) for one issuer.
///
/// A set is published by the issuer: members and kinds of keys that are not known here are left
/// alone, as the RFC asks. Keys that must not be there at all, or are weaker than allowed, are
/// mistakes.
struct KeySet {
    /// One key with the name that tokens call it by.
    struct Entry {
        let identifier: String?
        let material: KeyMaterial
        /// Where it stands in the file.
        let place: String
    }

    /// The most keys of a set.
    static let keysMax = 100

    private(set) var entries: [Entry] = []
    /// What is wrong with the set.
    var checks = FileChecks()

    /// Reads the text of a set; keys of other algorithms than these are not taken.
    init(_ text: String, for algorithms: [TokenAlgorithm]) {
        guard let file = checks.parse(text) else { return }
        guard case .object(let members) = file, let keys = members.first(named: "keys") else {
            checks.report("", "is no object with keys")
            return
        }
        for (index, key) in checks.list(keys, "keys", upTo: Self.keysMax).enumerated() {
            guard let entry = entry(key, at: "keys[\(index)]"),
                algorithms.contains(entry.material.algorithm)
            else { continue }
            if let name = entry.identifier, entries.contains(where: { $0.identifier == name }) {
                checks.report("\(entry.place).kid", "is that of another key, too")
            }
            entries.append(entry)
        }
        if entries.isEmpty, checks.problems.isEmpty {
            let names = algorithms.map(\.rawValue).joined(separator: ", ")
            checks.report("keys", "hold no key for \(names)")
        }
    }

    private mutating func entry(_ value: JSONValue, at place: String) -> Entry? {
        guard case .object(let members) = value else {
            checks.report(place, "is no object")
            return nil
        }
        guard mayVerify(members, at: place) else { return nil }
        var identifier: String?
        if let name = members.first(named: "kid") {
            identifier = checks.text(name, "\(place).kid", upTo: TokenLimits.nameMax)
            guard identifier != nil else { return nil }
        }
        guard let material = material(members, at: place), isMeant(members, for: material, place)
        else { return nil }
        return Entry(identifier: identifier, material: material, place: place)
    }

    /// What only a private or a shared key has (RFC 7518 section 6).
    private static let secrets = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"]

    private mutating func mayVerify(_ key: [JSONValue.Member], at place: String) -> Bool {
        if let secret = key.first(where: { Self.secrets.contains($0.name) })?.name {
            checks.report("\(place).\(secret)", "is secret: only public keys belong here")
            return false
        }
        if let use = key.first(named: "use"), use != .string("sig") {
            checks.report("\(place).use", "must be \"sig\"")
            return false
        }
        if let uses = key.first(named: "key_ops"), uses != .array([.string("verify")]) {
            checks.report("\(place).key_ops", "must be [\"verify\"]")
            return false
        }
        return true
    }

    /// A key that is for another algorithm is not used.
    private mutating func isMeant(
        _ key: [JSONValue.Member],
        for material: KeyMaterial,
        _ place: String
    ) -> Bool {
        switch key.first(named: "alg") {
        case nil: return true
        case .string(let name): return name == material.algorithm.rawValue
        default:
            checks.report("\(place).alg", "must be a text in quotes")
            return false
        }
    }
}
