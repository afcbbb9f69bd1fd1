import HTTP2
import NIOCore
import NIOPosix
import RPCTransport
import Testing

/// Peers that stall or send garbage cost their own connection only.
@Suite struct HostilePeerTests {
    static let garbage: [[UInt8]] = [
        Array("GET / HTTP/1.1\r\nHost: test\r\n\r\n".utf8),
        [UInt8](repeating: 0, count: 100),
        [UInt8](repeating: 0xFF, count: 100_000),
        Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + [UInt8](repeating: 0xFF, count: 100),
        // A SETTINGS frame of five bytes.
        Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + [
            0, 0, 5, 4, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5,
        ],
    ]

    @Test(arguments: garbage)
    func garbageEndsItsConnection(bytes: [UInt8]) async throws {
        try await TestGateway.run { _ in
            .echo
        } _: { caller, _, gateway in
            let channel = try await ClientBootstrap(group: gateway.loops.group)
                .connect(host: gateway.endpoint.host, port: gateway.endpoint.port).get()
            try? await channel.writeAndFlush(ByteBuffer(bytes: bytes))
            try await channel.closeFuture.get()
            #expect(try await caller.call().status == "0")
        }
    }

    @Test func aPeerThatHangsUpInTheMiddleIsForgotten() async throws {
        try await TestGateway.run { _ in
            .silence
        } _: { caller, backend, gateway in
            let other = try await RawCaller(to: gateway.endpoint, on: gateway.loops)
            _ = try await other.start()
            _ = await backend.event { if case .received = $0 { true } else { false } }
            try await other.close()
            let end = await backend.event { if case .closed = $0 { true } else { false } }
            #expect(end == .closed(.reset(.cancel)))
        }
    }
}
