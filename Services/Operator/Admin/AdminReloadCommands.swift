import AdminContract
import ArgumentParser
import Runtime

/// Tells how reloads went.
struct AdminReloadsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reloads",
        abstract: "Tells what a process has read again since its start, and how that went."
    )

    @OptionGroup var admin: AdminOptions

    func run() async throws {
        try await admin.withChannel { channel in
            let answer = try await AdminClient(channel)
                .listReloads(ListReloadsRequest(), AdminOptions.call)
            for outcome in answer.reloads { Output.standard.result(outcome.told) }
        }
    }
}

/// Has a process read its settings and files again.
struct AdminReloadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reload",
        abstract: "Has a process read its settings and files again, as SIGHUP does.",
        discussion: "Exit code 65 when any of it has a mistake; what was read before stays then."
    )

    @OptionGroup var admin: AdminOptions

    func run() async throws {
        try await admin.withChannel { channel in
            let answer = try await AdminClient(channel).reload(ReloadRequest(), AdminOptions.call)
            for outcome in answer.reloads { Output.standard.result(outcome.told) }
            guard answer.followed else {
                throw ProcessFailure(.data, "not all was followed; what was read before stays")
            }
        }
    }
}

extension ReloadOutcome {
    fileprivate var told: String {
        let counts = "\(what): followed \(followedCount), refused \(refusedCount)"
        let last = "last read \(readTime.told)"
        guard !problems.isEmpty else { return "\(counts), \(last)" }
        return "\(counts), \(last), with mistakes:\n  " + problems.joined(separator: "\n  ")
    }
}
