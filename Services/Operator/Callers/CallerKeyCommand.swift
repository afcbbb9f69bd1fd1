import ArgumentParser
import Runtime

/// Makes the key that the gateway and one service share.
struct CallerKeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "caller-key",
        abstract: "Makes the key by which a service believes what the gateway says of callers.",
        discussion: """
            The service reads the file by --caller-key, the gateway by "callerKey" of the \
            service's route. Whoever has it can speak for anybody: the file is for its owner \
            alone. `canbo up` makes the keys of its processes by itself.
            """
    )

    @Argument(help: "The service: its process is called so.")
    var service: String
    @Argument(help: "The file to make; it must not be there yet.")
    var file: String

    func run() throws {
        let made = CallerKeyFile(path: file)
        guard !made.exists else {
            throw ProcessFailure(.usage, "\(file) is there already; nothing was changed")
        }
        try made.make(for: service)
        Output.standard.result(file)
    }
}
