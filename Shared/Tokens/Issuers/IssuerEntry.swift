internal import ConfigurationFiles
internal import JSON

/// One issuer as the file of issuers tells it.
struct IssuerEntry {
    /// Where it stands in the file.
    let place: String
    let name: String
    let issuer: String
    let algorithms: [TokenAlgorithm]
    /// The file of its keys, as the file of issuers names it until it is read.
    var keysPath: String
    /// Its keys, once they were read.
    var keys: KeySet?

    private let audiences: [String]
    private let callers: CallerKind
    private let lifetimeMax: Duration

    private static let members = [
        "name", "issuer", "audiences", "keys", "algorithms", "callers", "lifetimeMax",
    ]

    /// Reads one issuer; `nil` when anything is wrong with it, which the checks then tell.
    init?(_ value: JSONValue, at place: String, _ checks: inout FileChecks) {
        guard let members = checks.members(of: value, place, allowed: Self.members) else {
            return nil
        }
        func member(_ name: String) -> (JSONValue?, String) {
            (members.first(named: name), "\(place).\(name)")
        }
        // Everything is read before anything is judged, so that all mistakes are told.
        let name = Self.name(member("name"), &checks)
        let (issuerText, issuerPlace) = member("issuer")
        let issuer = checks.text(issuerText, issuerPlace, upTo: TokenLimits.nameMax)
        let (audienceList, audiencePlace) = member("audiences")
        let audiences = checks.texts(audienceList, audiencePlace, upTo: 64)
        let (keysText, keysPlace) = member("keys")
        let keysPath = checks.text(keysText, keysPlace, upTo: 4_096)
        let algorithms = Self.algorithms(member("algorithms"), &checks)
        let (callersText, callersPlace) = member("callers")
        let callers: CallerKind? = checks.word(callersText, callersPlace)
        let (time, timePlace) = member("lifetimeMax")
        let range: ClosedRange<Duration> = .seconds(60) ... .seconds(86_400)
        let lifetimeMax = checks.duration(time, timePlace, range, shownAs: "1m to 24h")
        guard let name, let issuer, !audiences.isEmpty, let keysPath, !algorithms.isEmpty,
            let callers, let lifetimeMax
        else { return nil }
        self.place = place
        self.name = name
        self.issuer = issuer
        self.audiences = audiences
        self.keysPath = keysPath
        self.algorithms = algorithms
        self.callers = callers
        self.lifetimeMax = lifetimeMax
    }

    /// The issuer with its keys.
    func issuer(with keys: [VerificationKey]) -> TokenIssuer {
        TokenIssuer(
            name: name,
            issuer: issuer,
            audiences: audiences,
            algorithms: algorithms,
            callers: callers,
            lifetimeMax: lifetimeMax,
            keys: keys
        )
    }

    /// Names stand in logs and metrics, so they are short and plain.
    private static func name(
        _ member: (value: JSONValue?, place: String),
        _ checks: inout FileChecks
    ) -> String? {
        let allowed = "abcdefghijklmnopqrstuvwxyz0123456789-".utf8
        if case .string(let text) = member.value, (1...64).contains(text.utf8.count),
            text.utf8.allSatisfy(allowed.contains)
        {
            return text
        }
        checks.report(member.place, "must be 1 to 64 characters of a to z, 0 to 9 and -")
        return nil
    }

    private static func algorithms(
        _ member: (value: JSONValue?, place: String),
        _ checks: inout FileChecks
    ) -> [TokenAlgorithm] {
        var algorithms: [TokenAlgorithm] = []
        let limit = TokenAlgorithm.allCases.count
        for (index, value) in checks.list(member.value, member.place, upTo: limit).enumerated() {
            let place = "\(member.place)[\(index)]"
            guard let algorithm: TokenAlgorithm = checks.word(value, place) else { continue }
            if algorithms.contains(algorithm) {
                checks.report(place, "stands in this list already")
            } else {
                algorithms.append(algorithm)
            }
        }
        return algorithms
    }
}
