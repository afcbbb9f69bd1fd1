import EchoService
import Forwarding
import GatewayContract
import GatewayService
import Kernel
import RPC
import RPCTransport
import Synchronization
import Testing
import WellKnownMessages

/// Routes and addresses that change while calls are under way.
@Suite struct ChangingRoutesTests {
    /// Two backends, and what a name stands for at the moment.
    private struct Site {
        let loops: EventLoops
        let addresses: [Endpoint]
        let found: FoundAddresses

        /// Routes with a list of backends.
        func routes(_ backends: [String]) -> String {
            let list = backends.map { "\"\($0)\"" }.joined(separator: ",")
            return #"{"routes":[{"services":["canbo.test.v1.*"],"backends":[\#(list)]}]}"#
        }
    }

    /// What look-ups find.
    private final class FoundAddresses: Sendable {
        private let addresses = Mutex<[Endpoint]>([])
        func set(_ found: [Endpoint]) { addresses.withLock { $0 = found } }
        func get() -> [Endpoint] { addresses.withLock { $0 } }
    }

    private func withSite(_ body: (Site) async throws -> Void) async throws {
        let loops = EventLoops(count: 1)
        var servers: [RPCServer] = []
        var addresses: [Endpoint] = []
        for _ in 0..<2 {
            let server = RPCServer(
                Router([EchoService()], faults: FaultRecorder { Issue.record("\($0.cause)") }),
                RPCServerConfiguration(endpoint: Endpoint(host: "127.0.0.1", port: 0)),
                loops: loops
            )
            addresses.append(try await server.start())
            servers.append(server)
        }
        try await body(Site(loops: loops, addresses: addresses, found: FoundAddresses()))
        for server in servers { await server.drain(within: .zero) }
        try await loops.close()
    }

    private func echo(
        _ channel: any ClientChannel,
        _ options: CallOptions = CallOptions()
    ) async throws {
        let answer: GoogleBytesValue = try await channel.unary(
            EchoMethods.echo,
            GoogleBytesValue(value: [1]),
            options
        )
        #expect(answer.value == [1])
    }

    private func backends(_ channel: any ClientChannel) async throws -> [Backend] {
        try await GatewayClient(channel).listBackends(ListBackendsRequest()).backends
    }

    @Test func aStreamGoesOnAtABackendThatTheRoutesHaveLeft() async throws {
        try await withSite { site in
            let first = site.routes(["\(site.addresses[0])"])
            try await GatewayBench.run(routes: first, on: site.loops) { channel, gateway in
                try await channel.bidirectional(EchoMethods.talk, CallOptions()) {
                    (
                        requests: RequestWriter<GoogleBytesValue>,
                        responses: ResponseStream<GoogleBytesValue>
                    ) in
                    var answers = responses.makeAsyncIterator()
                    try await requests.write(GoogleBytesValue(value: [1]))
                    #expect(try await answers.next()?.value == [1])
                    let second = RoutesFile(site.routes(["\(site.addresses[1])"]))
                    await gateway.follow(try #require(second.table))
                    try await echo(channel)
                    let listed = try await backends(channel)
                    #expect(listed.map(\.address) == ["\(site.addresses[1])"])
                    #expect(listed.map(\.answers) == [1])
                    try await requests.write(GoogleBytesValue(value: [2]))
                    #expect(try await answers.next()?.value == [2])
                }
            }
        }
    }

    @Test func aNameStandsForTheAddressesThatAreFound() async throws {
        try await withSite { site in
            site.found.set(site.addresses)
            let port = site.addresses[0].port
            try await GatewayBench.run(
                routes: site.routes(["dns:personnel.internal:\(port)"]),
                on: site.loops,
                lookUp: { _ in site.found.get() }
            ) { channel, gateway in
                while try await backends(channel).count < 2 {}
                for _ in 0..<10 { try await echo(channel) }
                let listed = try await backends(channel)
                #expect(Set(listed.map(\.address)) == Set(site.addresses.map(\.description)))
                #expect(listed.map(\.answers) == [5, 5])
                let routes = try await GatewayClient(channel).listRoutes(ListRoutesRequest())
                #expect(routes.routes.first?.backends == ["backends/1", "backends/2"])
            }
        }
    }

    @Test func aNameThatStandsForNobodyIsUnavailable() async throws {
        try await withSite { site in
            try await GatewayBench.run(
                routes: site.routes(["dns:personnel.internal:1"]),
                on: site.loops,
                lookUp: { _ in [] }
            ) { channel, gateway in
                var limits = ForwardingLimits.standard
                limits.absenceMax = .zero
                gateway.spend(limits)
                let status = await #expect(throws: RPCStatus.self) {
                    try await echo(channel, CallOptions(timeout: .seconds(20)))
                }
                #expect(status?.code == .unavailable)
            }
        }
    }

    /// As a container that is made anew: for a time its name stands for nobody.
    @Test func aCallWaitsForANameThatStandsForNobodyYet() async throws {
        try await withSite { site in
            let port = site.addresses[0].port
            try await GatewayBench.run(
                routes: site.routes(["dns:personnel.internal:\(port)"]),
                on: site.loops,
                lookUp: { _ in
                    defer { site.found.set([site.addresses[0]]) }
                    return site.found.get()
                }
            ) { channel, gateway in
                try await echo(channel, CallOptions(timeout: .seconds(20)))
            }
        }
    }
}
