import EchoService
import Fleet
import GRPCContract
import GatewayContract
import Introspection
import GatewayService
import RPC
import RPCTransport
import Testing
import WellKnownMessages

/// The health of the gateway is that of what it forwards to.
@Suite struct GatewayHealthTests {
    private static let echo = EchoService.serviceName
    /// How old a change may become, two seconds, and much for a busy machine.
    private static let latest: Duration = .seconds(20)

    /// Starts two backends and a gateway in front of them, and lends them.
    private func withGateway(
        isOld: Bool = false,
        _ body: (HealthClient, [HealthyBackend], EventLoops) async throws -> Void
    ) async throws {
        try await withGateway(isOld: isOld) { channel, backends, loops in
            try await body(HealthClient(channel), backends, loops)
        }
    }

    private func withGateway(
        isOld: Bool = false,
        _ body: (any ClientChannel, [HealthyBackend], EventLoops) async throws -> Void
    ) async throws {
        let loops = EventLoops(count: 1)
        var backends: [HealthyBackend] = []
        for _ in 0..<2 { backends.append(try await HealthyBackend(isOld: isOld, on: loops)) }
        let addresses = backends.map { "\"\($0.address)\"" }.joined(separator: ", ")
        let routes = """
            {"routes": [
              {"services": ["\(Self.echo)"], "backends": [\(addresses)]},
              {"services": ["canbo.gone.v1.Gone"], "backends": ["127.0.0.1:1"]}
            ]}
            """
        try await GatewayBench.run(routes: routes, on: loops) { channel, _ in
            try await body(channel, backends, loops)
        }
        for backend in backends { await backend.stop() }
        try await loops.close()
    }

    /// The first state of a watch that is the wanted one, which must come in time.
    private func expect(
        _ wanted: HealthCheckResponse.ServingStatus,
        of service: String,
        _ client: HealthClient,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let options = CallOptions(timeout: Self.latest)
        let request = HealthCheckRequest(service: service)
        var seen: [HealthCheckResponse.ServingStatus] = []
        do {
            for try await answer in client.watch(request, options) {
                seen.append(answer.status)
                if answer.status == wanted { break }
            }
        } catch let status as RPCStatus where status.code == .deadlineExceeded {}
        #expect(seen.last == wanted, "seen: \(seen)", sourceLocation: sourceLocation)
        guard wanted != .serviceUnknown else { return }
        let checked = try await client.check(request)
        #expect(checked.status == wanted, sourceLocation: sourceLocation)
    }

    @Test(arguments: [false, true])
    func aServiceIsServedWhileOneOfItsBackendsServesIt(isOld: Bool) async throws {
        try await withGateway(isOld: isOld) { client, backends, loops in
            try await expect(.serving, of: Self.echo, client)
            try await expect(.serving, of: "", client)
            backends[0].board.set([Self.echo: .notServing])
            await backends[1].stop()
            try await expect(.notServing, of: Self.echo, client)
            backends[0].board.set([Self.echo: .serving])
            try await expect(.serving, of: Self.echo, client)
            await backends[0].stop()
            try await expect(.notServing, of: Self.echo, client)
            try await expect(.serving, of: "", client)
            let returned = try await HealthyBackend(
                at: backends[1].address,
                isOld: isOld,
                on: loops
            )
            try await expect(.serving, of: Self.echo, client)
            await returned.stop()
        }
    }

    @Test func whatIsToldToServeIsForwardedTo() async throws {
        try await withGateway { (channel: any ClientChannel, backends, loops) in
            let client = HealthClient(channel)
            try await expect(.serving, of: Self.echo, client)
            for backend in backends { await backend.stop() }
            for _ in 0..<5 {
                try await expect(.notServing, of: Self.echo, client)
                let returned = try await HealthyBackend(at: backends[1].address, on: loops)
                try await expect(.serving, of: Self.echo, client)
                let answer: GoogleBytesValue = try await channel.unary(
                    EchoMethods.echo,
                    GoogleBytesValue(value: [1]),
                    CallOptions()
                )
                #expect(answer.value == [1])
                await returned.stop()
            }
        }
    }

    @Test func everyServiceIsListed() async throws {
        try await withGateway { client, backends, _ in
            try await expect(.serving, of: Self.echo, client)
            let list = try await client.list(HealthListRequest())
            #expect(
                list.statuses.mapValues(\.status) == [
                    "": .serving, Self.echo: .serving, GatewayService.serviceName: .serving,
                    "canbo.gone.v1.Gone": .notServing,
                ]
            )
        }
    }

    @Test func whatNobodyServesIsUnknown() async throws {
        try await withGateway { client, _, _ in
            await expectRefusal("SERVICE_UNKNOWN", .notFound) { options in
                _ = try await client.check(HealthCheckRequest(service: "nobody"), options)
            }
            try await expect(.serviceUnknown, of: "nobody", client)
        }
    }
}
