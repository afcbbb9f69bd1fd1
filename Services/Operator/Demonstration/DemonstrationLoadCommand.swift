import ArgumentParser

/// Loads what `canbo up` shows on its first start.
struct DemonstrationLoadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load",
        abstract: "Loads the units of Hà Nội and invented officials through the gateway.",
        discussion: "Nothing is loaded where there is an organisation already."
    )

    @OptionGroup var options: GatewayOptions
    @Option(help: "How many invented officials.")
    var officials = 300

    func validate() throws {
        guard (1...1_000_000).contains(officials) else {
            throw ValidationError("--officials must be from 1 to 1000000.")
        }
    }

    func run() async throws {
        try await options.withChannel { channel in
            let loaded = try await DemonstrationData(officials: officials).load(channel)
            Output.standard.result(
                loaded.map {
                    "\($0.organizations) units of Hà Nội and \($0.officials) invented officials"
                } ?? "nothing: there are organisations already"
            )
        }
    }
}
