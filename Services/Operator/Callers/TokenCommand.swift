import ArgumentParser
import Tokens

/// Issues a token without anybody signing in, for development and for trying things out.
struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Issues a bearer token of a local issuer: FOR DEVELOPMENT ONLY.",
        discussion: """
            Whoever has the issuer's folder can be anybody, so no gateway takes its tokens unless \
            it is started with --issuers FOLDER/issuers.json; that of `canbo up` does. The \
            folder's files are made at the first use.
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

    func run() async throws {
        Output.standard.tell(
            "FOR DEVELOPMENT ONLY: whoever has \(issuer) can be anybody at a gateway that takes "
                + "its tokens."
        )
        let local = DevelopmentIssuer(folder: issuer)
        if try local.makeIfMissing() {
            Output.standard.tell(
                "Made the issuer; the gateway takes its tokens by --issuers \(local.issuersFile)"
            )
        }
        let token = try await local.token(
            callers == .people ? .people : .systems,
            subject,
            lifetime: .seconds(lifetime),
            actor: actor
        )
        Output.standard.result(token)
    }
}
