import Foundation
import Runtime
import Schema
import Tokens

/// Who may call a fleet on a machine for development: everybody whom a local issuer names, and
/// everything, for as long as the environment says nothing else.
///
/// The processes themselves are told as little as in an installation with real data: the gateway
/// refuses whom it does not know and obeys rules of access. What the environment says of rules,
/// issuers, anonymous calls and two persons goes before.
struct DevelopmentAccess {
    /// Who the operator is by the token that is kept.
    private static let subject = "operator"
    /// The longest that tokens of a local issuer are taken.
    private static let lifetime: Duration = .seconds(86_400)
    private static let renewal: Duration = .seconds(43_200)
    private static let accessFile = "development-access.json"
    private static let issuerFolder = "local-issuer"

    private let data: DataFolder
    private let token: OperatorToken
    private let environment: [String: String]

    /// Access to a fleet with this gateway, whose files are in a folder.
    init(
        _ gateway: FleetPlan.Member,
        in data: DataFolder,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        self.data = data
        self.environment = environment
        token = OperatorToken(gateway: gateway.endpoint)
    }

    private func isLeftToUs(_ variable: String) -> Bool {
        environment[variable, default: ""].isEmpty
    }

    private var issuer: DevelopmentIssuer {
        DevelopmentIssuer(folder: data.path(Self.issuerFolder))
    }

    /// The file with the operator's token; `nil` when the tokens that are taken come from others.
    var tokenFile: String? {
        isLeftToUs("CANBO_ISSUERS") ? data.path(token.name) : nil
    }

    /// Makes the issuer, the rules and the operator's token, as far as they are needed.
    func prepare(_ schema: Schema) async throws(ProcessFailure) {
        if isLeftToUs("CANBO_ACCESS") { try data.write(Self.rules(schema), to: Self.accessFile) }
        if isLeftToUs("CANBO_ISSUERS") {
            _ = try issuer.makeIfMissing()
            try await renewToken()
        } else {
            forget()
        }
    }

    /// Keeps the operator's token good, until it is cancelled.
    func keepToken() async throws {
        guard tokenFile != nil else { return }
        let clock = ContinuousClock()
        while true {
            try await clock.sleep(for: Self.renewal)
            try await renewToken()
        }
    }

    /// Removes the operator's token.
    func forget() { data.remove(token.name) }

    private func renewToken() async throws(ProcessFailure) {
        let text = try await issuer.token(.people, Self.subject, lifetime: Self.lifetime)
        try data.writeSecret(text + "\n", to: token.name)
    }

    /// The operator's token as it is now; `nil` when there is none.
    var bearer: String? {
        guard let tokenFile, let text = try? String(contentsOfFile: tokenFile, encoding: .utf8)
        else { return nil }
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// What single processes are told, by their names.
    var arguments: [String: [String]] {
        var arguments: [String: [String]] = [:]
        if isLeftToUs("CANBO_ACCESS") {
            arguments["gateway", default: []] += ["--access", data.path(Self.accessFile)]
        }
        if isLeftToUs("CANBO_ISSUERS") {
            arguments["gateway", default: []] += ["--issuers", issuer.issuersFile]
        }
        if isLeftToUs("CANBO_TWO_PERSONS") {
            // Whoever tries things out is one person.
            for name in FleetPlan.decidingServices { arguments[name] = ["--two-persons", "none"] }
        }
        return arguments
    }

    /// What the operator has to know of it.
    var notice: String {
        guard let tokenFile else {
            return "Callers need a token of the issuers in \(environment["CANBO_ISSUERS"] ?? "")."
        }
        return "FOR DEVELOPMENT: whoever can read \(issuer.folder) can be anybody here. Callers "
            + "need a token of that issuer; yours is in \(tokenFile)."
    }

    /// Rules by which everybody whom the local issuer names may call every method of the product,
    /// and see every field.
    static func rules(_ schema: Schema) -> String {
        // What processes answer on their admin sockets no gateway forwards.
        let services = schema.services.keys
            .filter { $0.hasPrefix("canbo.") && !$0.hasPrefix("canbo.admin.") }.sorted()
        let methods = services.map { "\"\($0)/*\"" }.joined(separator: ",\n      ")
        return """
            {"roles": [
              {"name": "EVERYTHING",
               "sees": ["sensitive", "internalPolitical", "stateSecret"], "methods": [
                  \(methods)]}],
             "grants": [
              {"name": "development", "roles": ["EVERYTHING"],
               "callers": ["people/local-people:*", "systems/local-systems:*"],
               "from": "2020-01-01", "through": "2099-12-31"}]}

            """
    }
}
