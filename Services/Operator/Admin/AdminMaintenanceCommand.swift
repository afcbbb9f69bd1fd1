import ArgumentParser
import Conventions
import GatewayContract
import Kernel
import RPC
import Schema
import WellKnownMessages

/// Announces, begins and ends the maintenance of an installation, at one gateway.
struct AdminMaintenanceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "maintenance",
        abstract: "Tells the maintenance that a gateway knows of, announces, begins or ends one.",
        discussion: """
            While it is under way the gateway refuses calls with UNAVAILABLE MAINTENANCE and says \
            until when; health, reflection, what it answers itself and calls among the services go \
            on, and calls under way end as they would. It begins at its time and is over when it \
            is turned off. With several gateways say it to each.
            """,
        subcommands: [Show.self, On.self, Off.self],
        defaultSubcommand: Show.self
    )

    /// Tells the present maintenance.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Tells the maintenance that is under way or announced."
        )

        @OptionGroup var gateway: GatewayAdminOptions

        func run() async throws {
            try await gateway.withChannel { channel in
                let request = GetMaintenanceRequest(name: "maintenances/current")
                tell(try await GatewayClient(channel).getMaintenance(request, AdminOptions.call))
            }
        }
    }

    /// Announces or begins one.
    struct On: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Begins a maintenance, at once or at a time; callers are told until when."
        )

        @OptionGroup var gateway: GatewayAdminOptions
        @Option(help: "When it is expected to end: 2026-12-06T02:00:00+07:00.")
        var until: Instant
        @Option(help: "When it begins; at once unless told.")
        var from: Instant?
        @Flag(help: "Calls that change nothing go on.")
        var changesOnly = false
        @Option(help: "What callers are told in Vietnamese, with --message-en.")
        var messageVi: String?
        @Option(help: "What callers are told in English, with --message-vi.")
        var messageEn: String?

        func validate() throws {
            guard (messageVi == nil) == (messageEn == nil) else {
                throw ValidationError("--message-vi and --message-en go together.")
            }
        }

        func run() async throws {
            try await gateway.withChannel { channel in
                let request = StartMaintenanceRequest(
                    startTime: from.map { GoogleTimestamp($0.timestamp) },
                    endTime: GoogleTimestamp(until.timestamp),
                    changesOnly: changesOnly,
                    messageVi: messageVi ?? "",
                    messageEn: messageEn ?? ""
                )
                tell(
                    try await MaintenanceClient(channel)
                        .startMaintenance(request, AdminOptions.call)
                )
            }
        }
    }

    /// Ends it.
    struct Off: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Ends the maintenance, or takes back one that is announced."
        )

        @OptionGroup var gateway: GatewayAdminOptions

        func run() async throws {
            try await gateway.withChannel { channel in
                tell(
                    try await MaintenanceClient(channel)
                        .endMaintenance(EndMaintenanceRequest(), AdminOptions.call)
                )
            }
        }
    }
}

/// An instant on the command line.
struct Instant: ExpressibleByArgument {
    let timestamp: Timestamp

    init?(argument: String) {
        guard let timestamp = Timestamp(argument) else { return nil }
        self.timestamp = timestamp
    }
}

private func tell(_ maintenance: Maintenance) {
    let calls = maintenance.changesOnly ? "changes" : "all calls"
    let begins = maintenance.startTime.told
    let end = maintenance.endTime.told
    switch maintenance.state {
    case .underWay:
        Output.standard.result("under way for \(calls) since \(begins), until \(end)")
    case .announced:
        Output.standard.result("announced for \(calls) from \(begins), until \(end)")
    default:
        Output.standard.result("no maintenance")
        return
    }
    Output.standard.result("  vi: \(maintenance.messageVi)\n  en: \(maintenance.messageEn)")
}
