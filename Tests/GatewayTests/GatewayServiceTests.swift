import EchoService
import GatewayContract
import GatewayService
import Introspection
import Kernel
import Logging
import RPC
import RPCTransport
import Schema
import Testing
import WellKnownMessages

/// A whole gateway over sockets: its own services beside forwarded ones.
@Suite struct GatewayServiceTests {
    /// Starts a backend and a gateway with one route to it and one to nobody.
    private func withGateway(
        _ body: (any ClientChannel, Gateway, Endpoint) async throws -> Void
    ) async throws {
        let loops = EventLoops(count: 1)
        let nowhere = Endpoint(host: "127.0.0.1", port: 0)
        let faults = FaultRecorder { Issue.record("\($0.cause)") }
        let backend = RPCServer(
            Router([EchoService()], faults: faults),
            RPCServerConfiguration(endpoint: nowhere),
            loops: loops
        )
        let address = try await backend.start()
        let file = RoutesFile(
            """
            {"routes": [
              {"services": ["canbo.test.v1.*"], "backends": ["\(address)"]},
              {"services": ["canbo.gone.v1.*"], "backends": ["127.0.0.1:1"]}
            ]}
            """
        )
        let gateway = Gateway(
            try #require(file.table),
            loops: loops,
            health: HealthBoard(),
            reflection: ReflectionCatalog(try DescriptorIndex(.embedded)),
            clock: SystemWallClock(),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        let server = RPCServer(
            Router([gateway.service], faults: faults),
            RPCServerConfiguration(endpoint: nowhere),
            loops: loops
        )
        let endpoint = try await server.start()
        await gateway.install(on: server)
        let channel = RPCClientChannel(RPCClientConfiguration(target: endpoint), loops: loops)
        try await body(channel, gateway, address)
        await channel.close(within: .zero)
        await server.drain(within: .zero)
        await gateway.close()
        await backend.drain(within: .zero)
        try await loops.close()
    }

    @Test func listsItsRoutes() async throws {
        try await withGateway { channel, _, _ in
            let answer = try await GatewayClient(channel).listRoutes(ListRoutesRequest())
            #expect(answer.routes.map(\.name) == ["routes/1", "routes/2"])
            #expect(answer.routes.first?.services == ["canbo.test.v1.*"])
            #expect(answer.routes.first?.backends == ["backends/1"])
            #expect(answer.nextPageToken.isEmpty)
        }
    }

    @Test func listsInPages() async throws {
        try await withGateway { channel, _, _ in
            let client = GatewayClient(channel)
            let first = try await client.listRoutes(ListRoutesRequest(pageSize: 1))
            #expect(first.routes.map(\.name) == ["routes/1"])
            let request = ListRoutesRequest(pageSize: 5, pageToken: first.nextPageToken)
            let second = try await client.listRoutes(request)
            #expect(second.routes.map(\.name) == ["routes/2"])
            #expect(second.nextPageToken.isEmpty)
        }
    }

    @Test(arguments: [
        (-1, ""), (0, "from-2"), (0, "from-0"), (0, "from-01"), (0, "x"), (0, "from-"),
    ])
    func refusesPagesThatAreNot(size: Int32, token: String) async throws {
        try await withGateway { channel, _, _ in
            let status = await #expect(throws: RPCStatus.self) {
                let request = ListRoutesRequest(pageSize: size, pageToken: token)
                _ = try await GatewayClient(channel).listRoutes(request)
            }
            #expect(status?.code == .invalidArgument)
        }
    }

    @Test func tellsTheStateOfItsBackends() async throws {
        try await withGateway { channel, gateway, address in
            let client = GatewayClient(channel)
            let before = try await client.listBackends(ListBackendsRequest())
            #expect(before.backends.map(\.state) == [.unspecified, .unspecified])
            await gateway.askBackends()
            _ =
                try await channel.unary(
                    EchoMethods.echo,
                    GoogleBytesValue(value: [1]),
                    CallOptions()
                ) as GoogleBytesValue
            let after = try await client.listBackends(ListBackendsRequest())
            // The echo server has no health service: it answers, so it serves.
            #expect(after.backends.map(\.state) == [.serving, .unreachable])
            #expect(after.backends.first?.address == address.description)
            #expect(after.backends.first?.connections == 1)
            #expect(after.backends.allSatisfy { $0.stateTime != nil })
        }
    }

    @Test func forwardsTypedCallsOfEveryKind() async throws {
        try await withGateway { channel, _, _ in
            let echo: GoogleBytesValue = try await channel.unary(
                EchoMethods.echo,
                GoogleBytesValue(value: [1, 2, 3]),
                CallOptions()
            )
            #expect(echo.value == [1, 2, 3])

            var numbers: [UInt32] = []
            let stream: ResponseStream<GoogleUInt32Value> = channel.serverStreaming(
                EchoMethods.count,
                GoogleUInt32Value(value: 100),
                CallOptions()
            )
            for try await number in stream { numbers.append(number.value) }
            #expect(numbers == Array(0..<100))

            let total: GoogleUInt64Value = try await channel.clientStreaming(
                EchoMethods.total,
                CallOptions()
            ) { (requests: RequestWriter<GoogleUInt32Value>) in
                for number in 0..<100 as Range<UInt32> {
                    try await requests.write(GoogleUInt32Value(value: number))
                }
            }
            #expect(total.value == 4_950)

            try await channel.bidirectional(EchoMethods.talk, CallOptions()) {
                (
                    requests: RequestWriter<GoogleBytesValue>,
                    responses: ResponseStream<GoogleBytesValue>
                ) in
                var answers = responses.makeAsyncIterator()
                for number in 0..<10 as Range<UInt8> {
                    try await requests.write(GoogleBytesValue(value: [number]))
                    #expect(try await answers.next()?.value == [number])
                }
            }
        }
    }

    @Test func statusesAndTheirDetailsPassThrough() async throws {
        try await withGateway { channel, _, _ in
            let status = await #expect(throws: RPCStatus.self) {
                _ =
                    try await channel.unary(
                        EchoMethods.fail,
                        GoogleStringValue(value: "missing"),
                        CallOptions()
                    )
                    as GoogleStringValue
            }
            #expect(status?.code == .notFound)
            #expect(status?.message.contains("nguyễn") == true)
            #expect(status?.details.isEmpty == false)
        }
    }

    @Test func aServiceWithoutRouteIsUnimplemented() async throws {
        try await withGateway { channel, _, _ in
            let method = MethodDescriptor(service: "canbo.none.v1.None", name: "Get", kind: .unary)
            let status = await #expect(throws: RPCStatus.self) {
                _ =
                    try await channel.unary(method, GoogleBytesValue(), CallOptions())
                    as GoogleBytesValue
            }
            #expect(status?.code == .unimplemented)
        }
    }
}
