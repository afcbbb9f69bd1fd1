import Foundation
import Runtime
import Tokens

/// Access to an installation for trying things out: a local issuer, a token of it, and rules by
/// which whoever the issuer names may do everything.
struct TrialAccess {
    /// Where the files are.
    let folder: String

    /// Makes the issuer when it is missing, and the rules and a token for a day anew.
    func prepare() async throws {
        let issuer = DevelopmentIssuer(folder: folder)
        _ = try issuer.makeIfMissing()
        let token = try await issuer.token(.people, "operator", lifetime: .seconds(86_400))
        let rules = DevelopmentAccess.rules(try Contracts().schema)
        let files = [
            (name: "access.json", text: rules, mode: 0o644),
            (name: "token", text: token + "\n", mode: 0o600),
        ]
        for file in files {
            let path = "\(folder)/\(file.name)"
            do {
                try Data(file.text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
                try FileManager.default.setAttributes(
                    [.posixPermissions: file.mode],
                    ofItemAtPath: path
                )
            } catch {
                throw ProcessFailure(.inputOutput, "\(path) cannot be written")
            }
        }
    }
}
