import AdminContract
import ArgumentParser

/// Tells what a process is, and by which settings it runs.
struct AdminStatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Tells what a process is, since when, and every setting by which it runs."
    )

    @OptionGroup var admin: AdminOptions

    func run() async throws {
        try await admin.withChannel { channel in
            let process = try await AdminClient(channel)
                .getProcess(GetProcessRequest(), AdminOptions.call)
            let state = process.state == .draining ? "draining" : "serving"
            Output.standard.result(
                "\(process.process) \(process.version), process \(process.processIdentifier), "
                    + "\(state) at \(process.address) since \(process.startTime.told), "
                    + "\(process.calls) calls"
            )
            if !process.policyDigest.isEmpty {
                Output.standard.result("  policy \(process.policyDigest)")
            }
            for setting in process.settings {
                let mark = setting.reloadable ? ", followed at a reload" : ""
                Output.standard.result(
                    "  \(setting.flag) \(setting.value) (\(setting.origin)\(mark))"
                )
            }
        }
    }
}
