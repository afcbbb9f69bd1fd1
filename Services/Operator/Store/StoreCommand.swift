import ArgumentParser

/// What an operator does with the store of one service as a whole.
struct StoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store",
        abstract: "Moves the store of a service from one engine to the other.",
        subcommands: [StoreCopyCommand.self]
    )
}
