import Foundation
import Kernel
import Runtime
import Tokens

/// A local issuer in a folder: whoever can read that can be anybody at a gateway that takes its
/// tokens.
struct DevelopmentIssuer {
    /// Where its files are.
    let folder: String

    private static let audience = "canbo"

    /// The file that tells a gateway to take its tokens.
    var issuersFile: String { "\(folder)/\(LocalIssuer.issuersFile)" }

    /// Makes the files unless they are there; returns whether it did.
    func makeIfMissing() throws(ProcessFailure) -> Bool {
        guard !FileManager.default.fileExists(atPath: issuersFile) else { return false }
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw ProcessFailure(.inputOutput, "\(folder) cannot be made")
        }
        do {
            try LocalIssuer.make(in: folder, audience: Self.audience)
        } catch {
            throw ProcessFailure(.usage, error.problems.joined(separator: "; "))
        }
        return true
    }

    /// A new token for a subject.
    func token(
        _ callers: CallerKind,
        _ subject: String,
        lifetime: Duration,
        actor: String? = nil
    ) async throws(ProcessFailure) -> String {
        let request = TokenRequest(
            subject: subject,
            callers: callers,
            audience: Self.audience,
            lifetime: lifetime,
            actor: actor
        )
        do throws(LocalIssuerFailure) {
            let issuer = try await LocalIssuer(in: folder)
            return try issuer.token(request, at: SystemWallClock().now)
        } catch {
            throw ProcessFailure(.usage, error.problems.joined(separator: "; "))
        }
    }
}
