internal import EchoService
internal import RPC
internal import RPCTransport

/// A client of ``EchoService/EchoService`` for benchmarks, on one event loop.
///
/// `caller HOST:PORT calls COUNT WIDTH` calls so often, `WIDTH` calls at a time.
@main enum Caller {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        let numbers = arguments.dropFirst(2).compactMap { Int($0) }.filter { $0 > 0 }
        guard let endpoint = arguments.first.flatMap(Endpoint.init(parsing:)) else {
            return usage()
        }
        guard arguments.dropFirst().first == "calls", numbers.count == 2 else { return usage() }
        try await EchoCaller(endpoint).call(count: numbers[0], width: numbers[1])
    }

    private static func usage() {
        print("usage: caller HOST:PORT calls COUNT WIDTH")
    }
}
