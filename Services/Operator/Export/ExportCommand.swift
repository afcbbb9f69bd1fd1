import ArgumentParser

/// Takes data out of the services for those whom they are about.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Takes the record of a person out.",
        subcommands: [ExportRecordCommand.self]
    )
}
