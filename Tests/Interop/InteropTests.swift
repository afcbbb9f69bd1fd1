import EchoService
import RPC
import RPCTransport
import Testing

/// The interoperability cases of gRPC (API.md 19).
@Suite struct InteropTests {
    @Test(arguments: [false, true])
    func aStockClientPassesEveryCase(throughGateway: Bool) async throws {
        try await InteropServer.run([TestServiceServer()], throughGateway: throughGateway) {
            try await PythonProgram.run("client.py", ["\($0)"])
        }
    }

    @Test(arguments: [false, true])
    func aStockClientsDeadlinesEndItsCallsInTime(throughGateway: Bool) async throws {
        let service = EchoService { call in
            try await call.clock.sleep(until: call.clock.now + .seconds(600))
        }
        try await InteropServer.run([service], throughGateway: throughGateway) {
            try await PythonProgram.run("deadlines.py", ["\($0)"])
        }
    }

    @Test func ourClientPassesEveryCaseWithAStockServer() async throws {
        try await PythonProgram.serve("server.py") { port in
            let loops = EventLoops(count: 1)
            let endpoint = Endpoint(host: "127.0.0.1", port: port)
            let channel = RPCClientChannel(RPCClientConfiguration(target: endpoint), loops: loops)
            for interopCase in ClientCases.all(channel) {
                do {
                    try await interopCase.run()
                } catch {
                    Issue.record("\(interopCase.name): \(error)")
                }
            }
            await channel.close(within: .zero)
            try await loops.close()
        }
    }
}
