import AdminContract
import ArgumentParser

/// Has a process end.
struct AdminDrainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drain",
        abstract: "Has a process finish what it has begun and end, as SIGTERM does.",
        discussion: "Nothing takes it back; whoever supervises the process may start it again."
    )

    @OptionGroup var admin: AdminOptions
    @Option(help: "Why, for the log: nothing personal.")
    var reason: String

    func run() async throws {
        try await admin.withChannel { channel in
            _ = try await AdminClient(channel)
                .drain(DrainRequest(reason: reason), AdminOptions.call)
            Output.standard.result("\(admin.process) ends")
        }
    }
}
