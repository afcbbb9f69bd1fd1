internal import ConfigurationFiles
internal import JSON

/// The file that says whose tokens are taken.
///
/// ```json
/// {"clockSkew": "60s", "issuers": [{"name": "hanoi-id", "issuer": "https://id.example.vn",
///  "audiences": ["canbo"], "keys": "hanoi-id.jwks.json", "algorithms": ["EdDSA", "ES256"],
///  "callers": "people", "lifetimeMax": "12h"}]}
/// ```
///
/// `keys` is the file of the issuer's JWK set (RFC 7517), relative to this file. `clockSkew` is how
/// far the clocks of issuers may be from ours, 0s to 5m, 60s unless stated. `lifetimeMax` is 1m to
/// 24h. An issuer may have 100 keys: Ed25519, P-256, RSA of 2048 to 8192 bits.
package struct IssuersFile: Sendable {
    /// The most issuers.
    package static let issuersMax = 64

    /// Every mistake with its file, its place and what is allowed there; empty when there is none.
    package let problems: [String]
    /// This file and those of the keys: whoever wants to follow changes looks at these.
    package let paths: [String]
    /// What verifies tokens as the files say; `nil` when there is any problem.
    package let verifier: TokenVerifier?

    /// Reads a file and those of the keys to the end, whatever is wrong in them.
    package init(at path: String) async {
        var reading = IssuersReading(at: path)
        let issuers = await reading.issuers()
        problems = reading.problems
        paths = reading.paths
        verifier =
            problems.isEmpty ? TokenVerifier(issuers, clockSkew: reading.clockSkew) : nil
    }
}

/// Reading a file of issuers.
private struct IssuersReading {
    private(set) var problems: [String] = []
    private(set) var paths: [String]
    private(set) var clockSkew: Duration = .seconds(60)
    private var entries: [IssuerEntry] = []

    init(at path: String) {
        paths = [path]
        guard let text = text(of: path) else { return }
        var checks = FileChecks()
        if let file = checks.parse(text) { read(file, &checks) }
        take(checks, from: path)
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        for index in entries.indices {
            if !entries[index].keysPath.hasPrefix("/") {
                entries[index].keysPath = folder + entries[index].keysPath
            }
            entries[index].keys = keySet(of: entries[index])
        }
    }

    private mutating func read(_ file: JSONValue, _ checks: inout FileChecks) {
        guard let members = checks.members(of: file, "", allowed: ["clockSkew", "issuers"]) else {
            return
        }
        if let skew = members.first(named: "clockSkew") {
            let range: ClosedRange<Duration> = .zero ... .seconds(300)
            clockSkew = checks.duration(skew, "clockSkew", range, shownAs: "0s to 5m") ?? .zero
        }
        let list = checks.list(
            members.first(named: "issuers"),
            "issuers",
            upTo: IssuersFile.issuersMax
        )
        for (index, value) in list.enumerated() {
            let place = "issuers[\(index)]"
            guard let entry = IssuerEntry(value, at: place, &checks) else { continue }
            if let other = entries.first(where: { $0.name == entry.name }) {
                checks.report("\(place).name", "is that of \(other.place), too")
            }
            if let other = entries.first(where: { $0.issuer == entry.issuer }) {
                checks.report("\(place).issuer", "is that of \(other.place), too")
            }
            entries.append(entry)
        }
    }

    private mutating func keySet(of entry: IssuerEntry) -> KeySet? {
        if !paths.contains(entry.keysPath) { paths.append(entry.keysPath) }
        guard let text = text(of: entry.keysPath) else { return nil }
        let keys = KeySet(text, for: entry.algorithms)
        take(keys.checks, from: entry.keysPath)
        return keys
    }

    private mutating func text(of path: String) -> String? {
        do throws(TextFile.Problem) {
            return try TextFile.read(path)
        } catch {
            problems.append("\(path): \(error.words)")
            return nil
        }
    }

    private mutating func take(_ checks: FileChecks, from path: String) {
        problems += checks.problems.map { "\(path): \($0)" }
    }

    /// The issuers with their keys; numbers that are no key are problems, too.
    mutating func issuers() async -> [TokenIssuer] {
        var issuers: [TokenIssuer] = []
        for entry in entries {
            var keys: [VerificationKey] = []
            for key in entry.keys?.entries ?? [] {
                do {
                    keys.append(try await VerificationKey(key.material, identifier: key.identifier))
                } catch {
                    let algorithm = key.material.algorithm.rawValue
                    problems.append("\(entry.keysPath): \(key.place): is no key for \(algorithm)")
                }
            }
            issuers.append(entry.issuer(with: keys))
        }
        return issuers
    }
}
