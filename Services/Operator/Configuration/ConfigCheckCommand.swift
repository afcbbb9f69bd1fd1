import ArgumentParser
import Foundation
import GatewayService
import Runtime

/// Checks the configuration of processes as they would read it, and what they are told of each
/// other.
struct ConfigCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Tells every mistake in the configuration of processes, before they start.",
        usage: "canbo config check [--folder <folder>] [--apart] [PROCESS [its settings] ...]",
        discussion: """
            Each process reads its own settings, from the flags behind its name, the environment \
            and its file, and the files that these name; nothing is opened or changed. Without a \
            name all five are checked. Then what several are told of each other is compared: \
            addresses and routes, caller keys, TLS, and what only one of them may use.

            Exit code 64 when there is any mistake; else every setting is shown with where it \
            came from.

            canbo config check gateway --config gateway.json personnel --config personnel.json
            canbo config check --folder /etc/canbo
            """
    )

    @Option(help: "The folder with a file for each process: gateway.json, personnel.json, ...")
    var folder: String?
    @Option(help: "The folder with the executables; beside canbo unless told.")
    var bin: String?
    @Flag(
        help: """
            The processes run on machines or in containers of their own, so that they may have \
            the same addresses and paths.
            """
    )
    var apart = false
    @Argument(parsing: .allUnrecognized, help: "The processes, each with its settings.")
    var processes: [String] = []

    func run() throws {
        let processes = try CheckedArguments(processes, folder: folder).processes
        let installation = Installation(folder: bin)
        var checked: [CheckedProcess] = []
        for (name, arguments) in processes {
            checked.append(try CheckedProcess(name, arguments, installation))
        }
        let agreement = FleetAgreement(checked.filter { $0.mistakes.isEmpty }, areApart: apart)
        let mistakes = checked.flatMap(\.mistakes) + agreement.mistakes
        guard mistakes.isEmpty else {
            let count = mistakes.count == 1 ? "1 mistake" : "\(mistakes.count) mistakes"
            throw ProcessFailure(.usage, ([count] + mistakes).joined(separator: "\n"))
        }
        for process in checked {
            Output.standard.result(process.name)
            for setting in process.settings.list {
                Output.standard.result("  \(setting.flag) \(setting.value) (\(setting.source))")
            }
        }
    }
}
