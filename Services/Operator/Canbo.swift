import ArgumentParser
import Glibc
import Runtime

/// The operator's command.
@main struct Canbo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "canbo",
        abstract: "Runs and operates CanBo, the personnel services of a city or ministry.",
        discussion: """
            Exit codes: 0 done, 64 wrong usage, 65 wrong data, 69 a service does not answer, \
            70 fault of the product, 71 refused by the system, 74 a file cannot be used, \
            75 try again later, 77 not permitted, 78 wrong installation.
            """,
        version: ProductVersion.text,
        subcommands: [
            UpCommand.self, ImportCommand.self, CallCommand.self, BackupCommand.self,
            RestoreCommand.self, StoreCommand.self, AuditCommand.self, FeedCommand.self,
            ExportCommand.self, CallerKeyCommand.self, TokenCommand.self,
            ConfigCommand.self, AdminCommand.self, DemonstrationCommand.self, SetupCommand.self,
            VersionCommand.self,
        ]
    )

    /// Runs the command and ends with the exit code for how that went.
    static func main() async {
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let failure as ProcessFailure {
            Output.standard.tell("canbo: \(failure.description)")
            exit(withCode: failure.exitCode)
        } catch {
            exit(withError: error)
        }
    }

    private static func exit(withCode code: Runtime.ExitCode) -> Never {
        Glibc.exit(code.rawValue)
    }
}

/// Tells the version.
struct VersionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "version",
        abstract: "Tells the version of the product."
    )

    func run() {
        Output.standard.result("canbo \(ProductVersion.text)")
    }
}
