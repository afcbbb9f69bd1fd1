import AdminContract
import ArgumentParser
import WellKnownMessages

/// Has a process log more, or less, for a time.
struct AdminLogLevelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log-level",
        abstract: "Has a process log from another level on, for a time.",
        discussion: """
            After that the level of its settings holds again. For longer change --log-level in \
            its file and reload.
            """
    )

    @OptionGroup var admin: AdminOptions
    @Argument(help: "trace, debug, info, notice, warning, error or critical.")
    var level: String
    @Option(help: "For how many minutes, from 1 to 1440.")
    var minutes = 15

    func validate() throws {
        guard (1...1_440).contains(minutes) else {
            throw ValidationError("--minutes must be from 1 to 1440.")
        }
    }

    func run() async throws {
        try await admin.withChannel { channel in
            let answer = try await AdminClient(channel).setLogLevel(
                SetLogLevelRequest(
                    level: level,
                    duration: GoogleDuration(seconds: Int64(minutes) * 60)
                ),
                AdminOptions.call
            )
            Output.standard.result(
                "\(answer.level) until \(answer.endTime.told), then \(answer.configuredLevel)"
            )
        }
    }
}
