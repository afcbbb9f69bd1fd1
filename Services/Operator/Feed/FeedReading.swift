import FeedContract
import Kernel
import ProtobufC
import RPC
import RPCTransport
import Runtime
import Schema
import Storage
import Tokens

/// Reads the feed of one service and prints it.
struct FeedReading {
    let channel: any ClientChannel
    let service: String
    let codec: JSONCodec
    /// What every call says.
    let metadata: Metadata

    /// The time that one page may take.
    private static let pageTime: Duration = .seconds(30)

    /// Prints what there is.
    func list(_ first: ListEventsRequest) async throws {
        var request = first
        let method = method("ListEvents", .unary)
        repeat {
            let options = CallOptions(timeout: Self.pageTime, metadata: metadata)
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
                    CallOptions(metadata: metadata)
                )
                for try await answer in watch {
                    failures = 0
                    request.cursor = answer.cursor
                    if !answer.events.isEmpty {
                        try show(answer.encoded(), WatchEventsResponse.fullName)
                    }
                }
            } catch let status as RPCStatus where mayFollow(status, failures) {
                failures += 1
                if failures == 1 { Output.standard.tell("\(service): \(status.message)") }
            }
            // A service that is down is asked again after pauses that grow, up to 5 s.
            let random = SystemRandomSource()
            try await Task.sleep(for: backoff.pause(afterFailures: failures, random: random))
        }
    }

    /// Whether the service may answer another time; a token that has ended was renewed perhaps.
    private func mayFollow(_ status: RPCStatus, _ failures: Int) -> Bool {
        status.code == .unavailable
            || status.reason == Reason.tokenExpired.code && failures == 0
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
