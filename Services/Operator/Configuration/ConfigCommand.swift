import ArgumentParser

/// Looks after what the processes are told.
struct ConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Checks what the processes of an installation are told.",
        subcommands: [ConfigCheckCommand.self]
    )
}
