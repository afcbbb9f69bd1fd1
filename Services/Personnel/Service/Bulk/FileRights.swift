internal import Kernel
internal import RPC
internal import Storage

/// Under which rights a file was made: those under which it may be fetched.
///
/// Whoever has lost a post since, or reaches less, does not get by the file what is not reached any
/// more.
struct FileRights: Sendable {
    /// The path of the method whose rights they are.
    let method: String
    /// What each of those who call reached; empty for who reached the whole record.
    let holders: [HeldPlaces]

    /// What a caller reaches in a method.
    init(_ authority: CallerAuthority, in method: String) {
        self.method = method
        holders = authority.places
    }

    /// Whether anything is reached at all.
    var reachSomething: Bool { holders.allSatisfy(\.reachSomething) }

    /// Whether a caller reaches all of it now and, for a file with guarded fields, sees as much.
    func areHeld(by authority: CallerAuthority, seeingGuarded: Bool) throws -> Bool {
        let places = authority.places
        if places.isEmpty { return true }
        guard places.count == holders.count else { return false }
        return try zip(holders, places).allSatisfy { before, now in
            try now.cover(before, seeing: seeingGuarded) { number in
                try authority.organizations.lineage(of: number).map(\.number)
            }
        }
    }
}

extension FileRights {
    /// As the store keeps it: the method, and a line for each holder.
    var text: String {
        ([method] + holders.map(\.text)).joined(separator: "\n")
    }

    /// What the store has kept; `nil` for an operation of before rights were kept.
    init?(text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let method = lines.first, !method.isEmpty else { return nil }
        self.method = String(method)
        var holders: [HeldPlaces] = []
        for line in lines.dropFirst() {
            guard let places = HeldPlaces(text: line) else { return nil }
            holders.append(places)
        }
        self.holders = holders
    }
}

extension HeldPlaces {
    /// Whether anything is reached.
    fileprivate var reachSomething: Bool {
        everywhere != nil || !organizations.isEmpty || ownRecord != nil || !scopes.isEmpty
    }

    /// Whether everything is reached that others reached and, when asked for, with as much to see.
    fileprivate func cover(
        _ others: HeldPlaces,
        seeing isAsked: Bool,
        _ lineage: (Int64) throws -> [Int64]
    ) throws -> Bool {
        func covers(_ now: Clearance?, _ before: Clearance) -> Bool {
            guard let now else { return false }
            return !isAsked || now.isSuperset(of: before)
        }
        if let before = others.everywhere, !covers(everywhere, before) { return false }
        for (number, before) in others.organizations {
            let now = clearance(along: try lineage(number), official: nil)
            if !covers(now, before) { return false }
        }
        if let before = others.ownRecord {
            let now = ownRecord?.official == before.official ? ownRecord?.sees : nil
            if !covers(now, before.sees) { return false }
        }
        for (number, before) in others.scopes where !covers(scopes[number], before) {
            return false
        }
        return ownCase == nil || ownCase == others.ownCase
    }

    /// The places as words: `e` everywhere, `o` an organisation, `r` the own record, `s` the scopes
    /// of an organisation, each with what is seen there, and `c` the own case.
    fileprivate var text: String {
        var words: [String] = []
        if let everywhere { words.append("e=\(everywhere.rawValue)") }
        for (number, sees) in organizations.sorted(by: { $0.key < $1.key }) {
            words.append("o\(number)=\(sees.rawValue)")
        }
        if let ownRecord { words.append("r\(ownRecord.official)=\(ownRecord.sees.rawValue)") }
        for (number, sees) in scopes.sorted(by: { $0.key < $1.key }) {
            words.append("s\(number)=\(sees.rawValue)")
        }
        if let ownCase { words.append("c\(ownCase)=0") }
        return words.joined(separator: " ")
    }

    fileprivate init?(text: some StringProtocol) {
        self.init()
        for word in text.split(separator: " ") {
            let parts = word.split(separator: "=")
            guard parts.count == 2, let kind = parts[0].first,
                let sees = Clearance.RawValue(parts[1]).map(Clearance.init)
            else { return nil }
            if kind == "e" {
                add(everywhere: sees)
                continue
            }
            guard let number = Int64(parts[0].dropFirst()) else { return nil }
            switch kind {
            case "o": add(number, sees)
            case "r": add(ownRecordOf: number, sees)
            case "s": add(scopesOf: number, sees)
            case "c": withhold(theCaseOf: number)
            default: return nil
            }
        }
    }
}
