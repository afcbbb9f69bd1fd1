import ArgumentParser
import FeedContract
import RPC
import RPCTransport
import Runtime

/// Prints the events of a service, and goes on printing them when told to.
struct FeedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feed",
        abstract: "Prints the events of a service as lines of JSON.",
        discussion: """
            Each line has some events in their order and the cursor behind them: whoever has dealt \
            with a line goes on with --from and its cursor, and misses nothing. --follow goes on \
            with events as they are written, across restarts of the service.
            """
    )

    @OptionGroup var gateway: GatewayOptions
    @OptionGroup var purpose: PurposeOptions
    @Argument(help: "The service: personnel, planning, discipline or notification.")
    var service: String
    @Option(help: "The cursor of the last line that was dealt with; else from the first event.")
    var from = ""
    @Flag(help: "Go on with events as they are written, until the command is stopped.")
    var follow = false
    @Option(help: "Only events whose type begins so.")
    var type = ""
    @Option(help: "Only events about this resource.")
    var subject = ""

    func validate() throws {
        guard StoreLocations.services.contains(service) else {
            let known = StoreLocations.services.joined(separator: ", ")
            throw ValidationError("\(service) has no feed; these have: \(known).")
        }
    }

    func run() async throws {
        let codec = try Contracts().codec
        try await gateway.withChannel { channel in
            var metadata = GatewayOptions.metadata
            purpose.tell(&metadata)
            let reading = FeedReading(
                channel: channel,
                service: service,
                codec: codec,
                metadata: metadata
            )
            if follow {
                try await reading.follow(
                    WatchEventsRequest(cursor: from, typePrefix: type, subject: subject)
                )
            } else {
                try await reading.list(
                    ListEventsRequest(pageToken: from, typePrefix: type, subject: subject)
                )
            }
        }
    }
}
