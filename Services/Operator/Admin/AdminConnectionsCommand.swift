import AdminContract
import ArgumentParser

/// Lists the connections that callers have to a process.
struct AdminConnectionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "connections",
        abstract: "Lists the connections that callers have to a process, the oldest first."
    )

    @OptionGroup var admin: AdminOptions
    @Option(help: "The most connections that are listed.")
    var most = 1_000

    func run() async throws {
        try await admin.withChannel { channel in
            let client = AdminClient(channel)
            var (token, left, total) = ("", most, Int32(0))
            repeat {
                let page = try await client.listConnections(
                    ListConnectionsRequest(
                        pageSize: Int32(clamping: min(left, 1_000)),
                        pageToken: token
                    ),
                    AdminOptions.call
                )
                for connection in page.connections { Output.standard.result(connection.told) }
                (token, total) = (page.nextPageToken, page.totalSize)
                left -= page.connections.count
            } while !token.isEmpty && left > 0
            Output.standard.tell("\(total) connections")
        }
    }

    func validate() throws {
        guard (1...1_000_000).contains(most) else {
            throw ValidationError("--most must be from 1 to 1000000.")
        }
    }
}

extension CallerConnection {
    fileprivate var told: String {
        let security = tls ? (certificateShown ? "TLS with certificate" : "TLS") : "plaintext"
        let end = draining ? ", takes no more calls" : ""
        return "\(peer) since \(startTime.told), \(security), \(streams) calls, "
            + "\(heldBytes) bytes held\(end)"
    }
}
