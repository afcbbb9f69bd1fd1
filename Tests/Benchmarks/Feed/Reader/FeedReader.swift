internal import FeedContract
internal import PersonnelContract
internal import RPC
internal import RPCTransport
internal import TypeContract

/// Reads the feed of personnel for the feed benchmark.
///
/// `feed-reader HOST:PORT watch|list COUNT` reads so many events from the beginning, by one watch
/// or page by page, checks that none is missing, and prints the seconds that it took.
@main enum FeedReader {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count == 3, let endpoint = Endpoint(parsing: arguments[0]),
            let count = Int64(arguments[2]), count > 0,
            let way = Way(rawValue: arguments[1])
        else {
            print("usage: feed-reader HOST:PORT watch|list COUNT")
            return
        }
        let loops = EventLoops(count: 1)
        let channel = RPCClientChannel(RPCClientConfiguration(target: endpoint), loops: loops)
        let client = FeedClient(channel)
        let time = try await ContinuousClock().measure {
            switch way {
            case .watch: try await watch(client, count)
            case .list: try await list(client, count)
            }
        }
        print(time / .seconds(1))
        await channel.close(within: .seconds(1))
    }

    private enum Way: String { case watch, list }

    private static func watch(_ client: FeedClient, _ count: Int64) async throws {
        var last: Int64 = 0
        for try await answer in client.watchEvents(WatchEventsRequest()) {
            last = check(answer.events, after: last)
            if last >= count { return }
        }
    }

    private static func list(_ client: FeedClient, _ count: Int64) async throws {
        var request = ListEventsRequest(pageSize: 500)
        var last: Int64 = 0
        while last < count {
            let page = try await client.listEvents(request)
            last = check(page.events, after: last)
            request.pageToken = page.cursor
        }
    }

    private static func check(_ events: [TypeContract.Event], after last: Int64) -> Int64 {
        var last = last
        for event in events {
            precondition(event.sequence == last + 1, "event \(last + 1) is missing")
            last = event.sequence
        }
        return last
    }
}
