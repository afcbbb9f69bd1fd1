import ArgumentParser
import RPCTransport
import Runtime

/// Makes what the processes of a new installation need before they can start.
struct SetupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "setup",
        abstract: "Makes the keys and routes of an installation whose processes run apart.",
        discussion: """
            FOLDER has a folder for each process, gateway, personnel and so on, which becomes the \
            data folder of that process; compose.yaml mounts volumes there. A service is reached \
            by its name. What is there already stays as it is, so that the command may run before \
            each start.
            """
    )

    /// Whether the installation is one for trying things out.
    enum Trial: String, ExpressibleByArgument, CaseIterable {
        case yes, no
    }

    @Argument(help: "The folder with a folder for each process.")
    var folder: String
    @Option(
        help: ArgumentHelp(
            "Also make passwords for the services on this PostgreSQL server, and in "
                + "FOLDER/postgres what makes their roles and databases there.",
            valueName: "HOST:PORT"
        )
    )
    var postgres: Endpoint?
    @Option(
        help: ArgumentHelp(
            "yes: FOR TRYING OUT ONLY, also make in FOLDER/trial a local issuer, a token of it, "
                + "and rules by which that token may do everything.",
            valueName: "yes|no"
        )
    )
    var trial = Trial.no

    func run() async throws {
        let installation = InstallationFolder(path: folder)
        var made = try installation.makeCallerKeys() + installation.makeRoutes()
        if let postgres { made += try PostgresRoles(server: postgres).make(in: installation) }
        for file in made { Output.standard.result("made \(file)") }
        if made.isEmpty { Output.standard.result("everything is there already") }
        guard trial == .yes else { return }
        try await TrialAccess(folder: installation.path("trial")).prepare()
        Output.standard.tell(
            "FOR TRYING OUT ONLY: whoever has the token in \(folder)/trial may do everything. "
                + "Never so where data are real."
        )
    }
}
