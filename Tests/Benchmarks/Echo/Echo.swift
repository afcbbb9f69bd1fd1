import EchoService
import RPC
import RPCTransport

/// A server of ``EchoService/EchoService`` for benchmarks: `echo 127.0.0.1:50090 [loops]`.
@main
enum Echo {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        let address = arguments.first ?? "127.0.0.1:50090"
        let loops = arguments.dropFirst().first.flatMap { Int($0) } ?? 1
        guard let endpoint = Endpoint(parsing: address), loops > 0 else {
            print("usage: echo HOST:PORT [EVENT-LOOPS]")
            return
        }
        let router = Router([EchoService()], faults: FaultRecorder { print("\($0.cause)") })
        let server = RPCServer(
            router,
            RPCServerConfiguration(endpoint: endpoint),
            loops: EventLoops(count: loops)
        )
        print("listening on \(try await server.start())")
        for await _ in AsyncStream<Never>.makeStream().stream {}
    }
}
