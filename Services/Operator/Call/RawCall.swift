import RPC
import Schema

/// One call whose messages are bytes already.
struct RawCall {
    private let method: MethodDescriptor
    private let channel: any ClientChannel
    private let options: CallOptions

    /// A call of the method found, over a channel.
    init(_ found: MethodLookup.Found, _ channel: any ClientChannel, _ options: CallOptions) {
        let kind: CallKind =
            switch (found.method.clientStreams, found.method.serverStreams) {
            case (false, false): .unary
            case (true, false): .clientStreaming
            case (false, true): .serverStreaming
            case (true, true): .bidirectional
            }
        self.method = MethodDescriptor(
            service: found.service,
            name: found.method.name,
            kind: kind
        )
        self.channel = channel
        self.options = options
    }

    /// Sends the requests and hands on each response; gives the metadata at the end, or throws
    /// ``RPCStatus`` when the call fails.
    func run(
        _ requests: [[UInt8]],
        _ receive: ([UInt8]) throws -> Void
    ) async throws -> Metadata {
        let frames = requests.map(Self.frame)
        let only = method.kind.hasSingleRequest ? frames.first : nil
        let call = channel.start(method, options, onlyRequest: only)
        defer { call.cancel() }
        if !method.kind.hasSingleRequest {
            for frame in frames { try await call.send(frame) }
            call.finishSending()
        }
        while let response = try await call.receive() { try receive(response) }
        return call.trailers
    }

    /// The bytes behind the prefix of an uncompressed message (PROTOCOL-HTTP2).
    private static func frame(_ message: [UInt8]) -> [UInt8] {
        [0] + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: message.count >> $0) } + message
    }
}
