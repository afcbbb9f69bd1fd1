import ArgumentParser
import FeedContract
import Kernel
import ProtobufC
import RPC
import RPCTransport
import Runtime
import Schema
import Storage

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
            let reading = FeedReading(channel: channel, service: service, codec: codec)
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

/// Reads the feed of one service and prints it.
private struct FeedReading {
    let channel: any ClientChannel
    let service: String
    let codec: JSONCodec

    /// The time that one page may take.
    private static let pageTime: Duration = .seconds(30)

    /// Prints what there is.
    func list(_ first: ListEventsRequest) async throws {
        var request = first
        let method = method("ListEvents", .unary)
        repeat {
            let options = CallOptions(timeout: Self.pageTime, metadata: GatewayOptions.metadata)
            let page: ListEventsResponse = try await channel.unary(method, request, options)
            if !page.events.isEmpty {
                try show(page.encoded(), ListEventsResponse.fullName)
            }
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
    }

    /// Prints what comes; a service that is away is waited for.
    func follow(_ first: WatchEventsRequest) async throws {
        var request = first
        var failures = 0
        let backoff = Backoff(most: .seconds(5))
        while true {
            do {
                let watch: ResponseStream<WatchEventsResponse> = channel.serverStreaming(
                    method("WatchEvents", .serverStreaming),
                    request,
                    CallOptions(metadata: GatewayOptions.metadata)
                )
                for try await answer in watch {
                    failures = 0
                    request.cursor = answer.cursor
                    if !answer.events.isEmpty {
                        try show(answer.encoded(), WatchEventsResponse.fullName)
                    }
                }
            } catch let status as RPCStatus where status.code == .unavailable {
                failures += 1
                if failures == 1 { Output.standard.tell("\(service): \(status.message)") }
            }
            let random = SystemRandomSource()
            try await Task.sleep(for: backoff.pause(afterFailures: failures, random: random))
        }
    }

    private func method(_ name: String, _ kind: CallKind) -> MethodDescriptor {
        MethodDescriptor(
            service: "canbo.\(service).v1.FeedService",
            name: name,
            kind: kind,
            idempotency: .noSideEffects
        )
    }

    private func show(_ message: [UInt8], _ type: String) throws {
        Output.standard.result(try codec.json(of: message, as: type))
    }
}
