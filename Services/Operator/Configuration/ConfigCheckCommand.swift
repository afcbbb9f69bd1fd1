import ArgumentParser
import Foundation
import GatewayService
import Kernel
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
            addresses and routes, caller keys, TLS, and what only one of them may use. Each \
            certificate is shown to those who would have to take it, in a handshake in memory.

            Exit code 64 when there is any mistake; else every setting is shown with where it \
            came from. What ends within 14 days is a warning on standard error.

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
        let now = SystemWallClock().now
        for warning in checked.flatMap({ CertificateWarnings($0, at: now).lines }) {
            Output.standard.tell("warning: \(warning)")
        }
        for process in checked {
            Output.standard.result(process.name)
            for setting in process.settings.list {
                Output.standard.result("  \(setting.flag) \(setting.value) (\(setting.source))")
            }
        }
    }
}
