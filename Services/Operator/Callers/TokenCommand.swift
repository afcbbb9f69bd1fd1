import ArgumentParser
import Foundation
import Kernel
import Runtime
import Tokens

/// Issues a token without anybody signing in, for development and for trying things out.
struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Issues a bearer token of a local issuer: FOR DEVELOPMENT ONLY.",
        discussion: """
            Whoever has the issuer's folder can be anybody, so no gateway takes its tokens unless \
            it is started with --issuers FOLDER/issuers.json. The folder's files are made at the \
            first use.
            """
    )

    /// Whom a token is for.
    enum Callers: String, ExpressibleByArgument, CaseIterable {
        case people, systems
    }

    @Argument(help: "people or systems.")
    var callers: Callers
    @Argument(help: "Who calls.")
    var subject: String
    @Option(help: "The folder of the local issuer.")
    var issuer = "data/local-issuer"
    @Option(help: "Seconds for which the token is valid, at most a day.")
    var lifetime = 3_600
    @Option(help: "Who acts for the subject, when it does not call itself.")
    var actor: String?

    private static let audience = "canbo"

    func run() async throws {
        Output.standard.tell(
            "FOR DEVELOPMENT ONLY: whoever has \(issuer) can be anybody at a gateway that takes "
                + "its tokens."
        )
        do {
            let file = "\(issuer)/\(LocalIssuer.issuersFile)"
            if !FileManager.default.fileExists(atPath: file) { try make(file) }
            let request = TokenRequest(
                subject: subject,
                callers: callers == .people ? .people : .systems,
                audience: Self.audience,
                lifetime: .seconds(lifetime),
                actor: actor
            )
            let token = try await LocalIssuer(in: issuer)
                .token(request, at: SystemWallClock().now)
            Output.standard.result(token)
        } catch let failure as LocalIssuerFailure {
            throw ProcessFailure(.usage, failure.problems.joined(separator: "; "))
        }
    }

    private func make(_ file: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: issuer,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw ProcessFailure(.inputOutput, "\(issuer) cannot be made")
        }
        try LocalIssuer.make(in: issuer, audience: Self.audience)
        Output.standard.tell("Made the issuer; the gateway takes its tokens by --issuers \(file)")
    }
}
