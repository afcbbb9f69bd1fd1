import HTTP2

import RPCTransport

/// The backend of the gateway benchmark: answers every gRPC call with the bytes that it sent.
///
/// As fast as the transport allows, so that the proxies are what is measured.
@main struct Echo {
    static func main() async throws {
        let port = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 50_051
        let loops = EventLoops(count: 1)
        let listener = try await Listener.bind(
            Endpoint(host: "127.0.0.1", port: port),
            loops: loops
        ) { _ in EchoServer() }
        // Until the benchmark ends it; by itself after a day, should nobody do so.
        try await Task.sleep(for: .seconds(86_400))
        await listener.close()
    }
}

/// One connection's calls.
private final class EchoServer: ServerConnectionDelegate, StreamHandler {
    private let head = HeaderList()
    private let trailers = HeaderList()

    init() {
        head.append(":status", constant: "200")
        head.append("content-type", constant: "application/grpc")
        trailers.append("grpc-status", constant: "0")
    }

    func accept(
        _ stream: HTTP2Stream,
        _ head: HeaderList,
        endOfStream: Bool,
        on connection: Connection
    ) -> (any StreamHandler)? {
        stream.respond(self.head)
        if endOfStream { stream.finish(trailers: trailers) }
        return self
    }

    func received(_ bytes: RawSpan, on stream: HTTP2Stream) {
        stream.send(copying: bytes)
        stream.consume(bytes.byteCount)
    }

    func receivedEnd(on stream: HTTP2Stream) { stream.finish(trailers: trailers) }
    func received(trailers: HeaderList, on stream: HTTP2Stream) { receivedEnd(on: stream) }
    func received(_ head: HeaderList, endOfStream: Bool, on stream: HTTP2Stream) {}
    func sent(_ bytes: Int, on stream: HTTP2Stream) {}
    func closed(_ stream: HTTP2Stream, _ end: StreamEnd) {}
    func closed(_ connection: Connection) {}
}
