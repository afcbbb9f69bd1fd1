import EchoService
import HTTP2
import Kernel
import RPC
import RPCTransport
import Testing
import WellKnownMessages

/// Compression as the bytes on the wire show it (API.md 8).
@Suite struct CompressionTests {
    private let plain = MessageFrame.encode(
        GoogleBytesValue(value: [UInt8](repeating: 7, count: 100_000))
    )

    private func request(_ body: [UInt8]) -> RawRequest {
        RawRequest(EchoMethods.echo, body)
    }

    /// The message of an answer that holds one.
    private func message(_ answer: RawAnswer) throws -> [UInt8] {
        var deframer = MessageDeframer(
            limit: .mebibytes(4),
            at: .client,
            compression: answer.head["grpc-encoding"] == "gzip" ? .gzip : .identity
        )
        var messages = MessageQueue()
        try deframer.receive(answer.body.span.bytes, into: &messages)
        let first = messages.popFirst()
        return try deframer.opened(try #require(first))
    }

    @Test func answersAreCompressedAsRequestsAreWhereTheCallerTakesIt() async throws {
        try await TestServer.run { caller, _ in
            let compressed = request(MessageFrame.compressed(plain, .standard))
                .with("grpc-encoding", "gzip")
            let answer = try await caller.call(
                compressed.with("grpc-accept-encoding", "identity, deflate, gzip")
            )
            #expect(answer.status == "0")
            #expect(answer.head["grpc-encoding"] == "gzip")
            #expect(answer.body.first == 1)
            #expect(answer.body.count < 1_000)
            #expect(try message(answer) == Array(plain.dropFirst(5)))
            let taken = try await caller.call(compressed)
            #expect(taken.head["grpc-encoding"] == nil)
            #expect(taken.body == plain)
        }
    }

    @Test func whoCompressesNothingGetsNothingCompressed() async throws {
        try await TestServer.run { caller, _ in
            let answer = try await caller.call(
                request(plain).with("grpc-accept-encoding", "identity,gzip")
            )
            #expect(answer.head["grpc-encoding"] == nil)
            #expect(answer.body == plain)
        }
    }

    @Test func aTinyAnswerStaysAsItIs() async throws {
        try await TestServer.run { caller, _ in
            let small = MessageFrame.encode(GoogleBytesValue(value: [1, 2, 3]))
            let answer = try await caller.call(
                request(small).with("grpc-encoding", "gzip").with("grpc-accept-encoding", "gzip")
            )
            #expect(answer.body == small)
        }
    }

    @Test func aHandlerChoosesForEachOfItsMessages() async throws {
        try await TestServer.run { caller, _ in
            let answer = try await caller.call(
                RawRequest(EchoMethods.alternate, plain).with("grpc-accept-encoding", "gzip")
            )
            #expect(answer.head["grpc-encoding"] == "gzip")
            #expect(answer.body.first == 1)
            #expect(answer.body.suffix(plain.count) == plain[...])
            let taken = try await caller.call(RawRequest(EchoMethods.alternate, plain))
            #expect(taken.head["grpc-encoding"] == nil)
            #expect(taken.body == plain + plain)
        }
    }

    @Test func anUnknownEncodingIsToldWhichAreKnown() async throws {
        try await TestServer.run { caller, _ in
            let answer = try await caller.call(request(plain).with("grpc-encoding", "br"))
            #expect(answer.status == "12")
            #expect(answer.head["grpc-accept-encoding"] == "identity,gzip")
        }
    }

    @Test func theGatewayForwardsCompressedMessagesUntouched() async throws {
        try await TestGateway.run { _ in
            .echo
        } _: { caller, backend, _ in
            var request = RawRequest().with("grpc-encoding", "br").with("x-a", "1")
            request.body = [1, 0, 0, 0, 3, 9, 9, 9]
            let answer = try await caller.call(request)
            #expect(answer.status == "0")
            #expect(answer.body == request.body)
            guard case .head(let head) = backend.events.first else {
                Issue.record("the call did not arrive")
                return
            }
            #expect(head["grpc-encoding"] == "br")
        }
    }

    @Test func aClientThatCompressesIsAnsweredSo() async throws {
        let loops = EventLoops(count: 1)
        let server = RPCServer(
            Router([EchoService()], faults: FaultRecorder { _ in }),
            RPCServerConfiguration(endpoint: Endpoint(host: "127.0.0.1", port: 0)),
            loops: loops
        )
        let endpoint = try await server.start()
        let channel = RPCClientChannel(RPCClientConfiguration(target: endpoint), loops: loops)
        var options = CallOptions(timeout: .seconds(30))
        options.compression = .gzip
        let request = GoogleBytesValue(value: [UInt8](repeating: 7, count: 4_000_000))
        let answer: GoogleBytesValue = try await channel.unary(
            EchoMethods.echo,
            request,
            options
        )
        #expect(answer == request)
        var echoed = 0
        try await channel.bidirectional(EchoMethods.talk, options) {
            (
                requests: RequestWriter<GoogleBytesValue>,
                responses: ResponseStream<GoogleBytesValue>
            ) in
            for _ in 0..<3 { try await requests.write(request) }
            requests.finish()
            for try await response in responses where response == request { echoed += 1 }
        }
        #expect(echoed == 3)
        await channel.close(within: .zero)
        await server.drain(within: .zero)
        try await loops.close()
    }
}
