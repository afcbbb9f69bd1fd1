import ArgumentParser
import Runtime

/// Invented data for trying the product out.
struct DemonstrationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Makes invented data for trying the product out.",
        subcommands: [OfficialsCommand.self, DemonstrationLoadCommand.self]
    )

    /// Writes invented officials as a CSV file.
    struct OfficialsCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "officials",
            abstract: "Writes invented officials as CSV, fit for `canbo import officials`.",
            discussion: """
                The names are put together at random from common parts and belong to nobody; the \
                personal identification numbers begin with 999, the code of no province. The same \
                seed gives the same officials.
                """
        )

        @Option(help: "How many officials to make.")
        var count = 1_000
        @Option(help: "The number that decides which ones.")
        var seed: UInt64 = 1
        @Option(
            help: "The code of a province or city; its communes get the officials."
        )
        var root = AdministrativeUnits.demonstrationRoot

        func validate() throws {
            guard (1...DemonstrationOfficials.countMax).contains(count) else {
                throw ValidationError(
                    "--count must be from 1 to \(DemonstrationOfficials.countMax)."
                )
            }
        }

        func run() throws {
            let organizations = AdministrativeUnits.codes(under: root)
            guard !organizations.isEmpty else {
                throw ProcessFailure(.usage, "there is no administrative unit with code \(root)")
            }
            var officials = DemonstrationOfficials(seed: seed, organizations: organizations)
            Output.standard.result(DemonstrationOfficials.header)
            for _ in 0..<count { Output.standard.result(officials.nextRow()) }
        }
    }
}
