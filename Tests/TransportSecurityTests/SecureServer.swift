import EchoService
import Fleet
import Kernel
import RPC
import RPCTransport
import Synchronization
import Testing
import TransportSecurity
import WellKnownMessages

/// A server of the echo service, on one event loop with its callers.
struct SecureServer {
    let loops: EventLoops
    let endpoint: Endpoint
    /// `nil` when it speaks plaintext.
    let tls: TLSServer?
    /// Why handshakes failed, in their order.
    let refusals: AsyncStream<String>
    private let peers: SeenPeers

    /// Starts a server, plaintext without credentials, lends it, and stops it.
    static func run(
        _ credentials: ServerCredentials?,
        connections: ConnectionLimits = .standard,
        clock: (any WallClock)? = nil,
        _ body: (SecureServer) async throws -> Void
    ) async throws {
        let (refusals, refused) = AsyncStream<String>.makeStream()
        let tls = try credentials.map { credentials in
            try TLSServer(credentials, clock: clock ?? SystemWallClock()) { _, problem in
                refused.yield(problem)
            }
        }
        let peers = SeenPeers()
        let loops = EventLoops(count: 1)
        let server = RPCServer(
            Router(
                [EchoService { peers.add($0.peer) }],
                faults: FaultRecorder { Issue.record("\($0.cause)") }
            ),
            RPCServerConfiguration(
                endpoint: Endpoint(host: "127.0.0.1", port: 0),
                connections: connections,
                security: tls
            ),
            loops: loops
        )
        let endpoint = try await server.start()
        try await body(
            SecureServer(
                loops: loops,
                endpoint: endpoint,
                tls: tls,
                refusals: refusals,
                peers: peers
            )
        )
        await server.drain(within: .zero)
        try await loops.close()
    }

    /// The certificate of the last caller.
    var lastCertificate: PeerCertificate? { peers.last?.certificate }

    /// The first reason for which a handshake failed.
    func refusal() async -> String? {
        var iterator = refusals.makeAsyncIterator()
        return await iterator.next()
    }

    /// A channel that reaches the server by a host's name or address.
    func channel(
        _ credentials: ClientCredentials?,
        host: String = "127.0.0.1",
        connections: ConnectionLimits = .upstream
    ) throws -> RPCClientChannel {
        RPCClientChannel(
            RPCClientConfiguration(
                target: Endpoint(host: host, port: endpoint.port),
                connections: connections,
                security: try credentials.map { try TLSClient($0) }
            ),
            loops: loops
        )
    }

    /// How one call ends over a connection of its own.
    func call(
        _ credentials: ClientCredentials?,
        host: String = "127.0.0.1"
    ) async throws -> RPCStatus {
        let channel = try channel(credentials, host: host)
        let end = await status { try await Self.echo(channel) }
        await channel.close(within: .zero)
        return end
    }

    /// Makes a call that must come back as it was sent.
    static func echo(_ channel: any ClientChannel) async throws {
        let sent = GoogleBytesValue(value: [UInt8](repeating: 7, count: 40_000))
        let answer: GoogleBytesValue = try await channel.unary(
            EchoMethods.wait,
            sent,
            CallOptions(timeout: .seconds(20))
        )
        #expect(answer == sent)
    }
}

/// A clock that always tells the same time.
struct StoppedClock: WallClock {
    let now: Timestamp

    /// Noon of the day on which certificates that have expired were valid: 2020-01-01.
    static let early = StoppedClock(now: Timestamp(microseconds: 1_577_880_000_000_000))
}

/// The machine's clock, until it is moved.
final class MovedClock: WallClock {
    private let ahead = Mutex(Duration.zero)

    var now: Timestamp { SystemWallClock().now + ahead.withLock { $0 } }
    func move(by duration: Duration) { ahead.withLock { $0 += duration } }
}

/// The other ends of the calls that came.
private final class SeenPeers: Sendable {
    private let all = Mutex<[Peer]>([])

    func add(_ peer: Peer) { all.withLock { $0.append(peer) } }
    var last: Peer? { all.withLock { $0.last } }
}
