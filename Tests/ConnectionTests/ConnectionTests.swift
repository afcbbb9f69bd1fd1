import HTTP2
import NIOCore
import NIOEmbedded
import Testing

@testable import RPCTransport

/// A server's connection on a channel without socket, and time that the test moves.
@Suite struct ConnectionTests {
    private final class Silence: ServerConnectionDelegate {
        var isClosed = false

        func accept(
            _ stream: HTTP2Stream,
            _ head: HeaderList,
            endOfStream: Bool,
            on connection: Connection
        ) -> (any StreamHandler)? { nil }

        func closed(_ connection: Connection) { isClosed = true }
    }

    private let channel = EmbeddedChannel()
    private let server = Silence()

    /// Connects, and lets the server say what it has to say.
    private func connect(_ change: (inout ConnectionLimits) -> Void = { _ in }) throws {
        var limits = ConnectionLimits.standard
        change(&limits)
        let connection = Connection(
            loop: EventLoopContext(eventLoop: channel.embeddedEventLoop),
            user: .server(server),
            limits: limits,
            listener: ListenerMark(.standard)
        )
        try channel.pipeline.syncOperations.addHandler(connection)
        channel.connect(to: try SocketAddress(ipAddress: "127.0.0.1", port: 1), promise: nil)
        channel.embeddedEventLoop.run()
    }

    private func write(_ bytes: [UInt8]) throws {
        try channel.writeInbound(ByteBuffer(bytes: bytes))
        channel.embeddedEventLoop.run()
    }

    private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
    private static let settings: [UInt8] = [0, 0, 0, 4, 0, 0, 0, 0, 0]

    @Test func introducesItselfAtOnce() throws {
        try connect()
        let first = try #require(try channel.readOutbound(as: ByteBuffer.self))
        // The type of the first frame: SETTINGS.
        #expect(first.readableBytesView[3] == 4)
        #expect(channel.isActive)
    }

    @Test func closesAPeerThatSaysNothing() throws {
        try connect()
        channel.embeddedEventLoop.advanceTime(by: .seconds(9))
        #expect(channel.isActive)
        channel.embeddedEventLoop.advanceTime(by: .seconds(2))
        #expect(!channel.isActive)
        #expect(server.isClosed)
    }

    @Test func closesAPeerThatSaysItsPrefaceByteByByte() throws {
        try connect()
        for byte in Self.preface.dropLast() {
            try write([byte])
            channel.embeddedEventLoop.advanceTime(by: .milliseconds(500))
        }
        #expect(!channel.isActive)
    }

    @Test func keepsAPeerThatHasIntroducedItselfUntilItHasBeenIdleForLong() throws {
        try connect { $0.pingsWithoutStreams = false }
        try write(Self.preface + Self.settings)
        channel.embeddedEventLoop.advanceTime(by: .seconds(14 * 60))
        #expect(channel.isActive)
        channel.embeddedEventLoop.advanceTime(by: .seconds(2 * 60))
        #expect(!channel.isActive)
    }

    @Test(arguments: [
        Array("GET / HTTP/1.1\r\n\r\n".utf8), [UInt8](repeating: 0, count: 64),
        preface + [0, 0, 1, 4, 0, 0, 0, 0, 0, 7], preface + [0, 0, 0, 1, 4, 0, 0, 0, 2],
        preface + settings + [UInt8](repeating: 0xFF, count: 64),
    ])
    func closesAPeerThatSpeaksSomethingElse(bytes: [UInt8]) throws {
        try connect()
        try write(bytes)
        #expect(!channel.isActive)
        #expect(server.isClosed)
    }

    @Test func saysWhyItClosesAPeerThatBreaksTheProtocol() throws {
        try connect()
        _ = try channel.readOutbound(as: ByteBuffer.self)
        // HEADERS on an even stream.
        try write(Self.preface + Self.settings + [0, 0, 0, 1, 4, 0, 0, 0, 2])
        #expect(try frames().contains { $0.first == 7 })
    }

    @Test(arguments: [
        (DrainCause.idle, "max_idle"), (.aged, "max_age"),
    ])
    func saysWhyItEndsAConnection(cause: DrainCause, text: String) throws {
        try connect { limits in
            limits.age = cause == .aged ? .seconds(600) : nil
            limits.pingsWithoutStreams = false
        }
        try write(Self.preface + Self.settings)
        channel.embeddedEventLoop.advanceTime(by: .seconds(cause == .aged ? 667 : 906))
        let farewells = try frames().filter { $0.first == 7 }.map { Array($0.dropFirst(6)) }
        // The first takes every stream, the second none.
        let first: [UInt8] = [0x7F, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0]
        #expect(farewells == [first, [0, 0, 0, 0, 0, 0, 0, 0] + Array(text.utf8)])
        #expect(!channel.isActive)
    }

    @Test func asksASilentPeerWithoutStreamsAndClosesItWhenItDoesNotAnswer() throws {
        try connect()
        try write(Self.preface + Self.settings)
        _ = try frames()
        channel.embeddedEventLoop.advanceTime(by: .seconds(61))
        #expect(try frames().map(\.first) == [6])
        channel.embeddedEventLoop.advanceTime(by: .seconds(20))
        #expect(!channel.isActive)
    }

    @Test func endsAPeerWhoseHeaderBlockTrickles() throws {
        try connect()
        // The head of a block of 100 bytes.
        try write(Self.preface + Self.settings + [0, 0, 100, 1, 4, 0, 0, 0, 1])
        for _ in 0..<31 {
            #expect(channel.isActive)
            channel.embeddedEventLoop.advanceTime(by: .seconds(1))
            try write([0])
        }
        #expect(!channel.isActive)
        let last = try #require(try frames().last)
        #expect(Array(last.dropFirst(14)) == Array("frame_too_slow".utf8))
        #expect(Array(last[10..<14]) == [0, 0, 0, 11])
    }

    @Test func keepsAPeerWhoseFramesAreSlowButWhole() throws {
        try connect()
        try write(Self.preface + Self.settings)
        // PRIORITY, a byte each second.
        let frame: [UInt8] = [0, 0, 5, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 15]
        for byte in Array(repeating: frame, count: 10).joined() {
            channel.embeddedEventLoop.advanceTime(by: .seconds(1))
            try write([byte])
        }
        #expect(channel.isActive)
    }

    /// The frames written since the last look, each from its type on.
    private func frames() throws -> [[UInt8]] {
        var bytes: [UInt8] = []
        while let part = try channel.readOutbound(as: ByteBuffer.self) {
            bytes += part.readableBytesView
        }
        var frames: [[UInt8]] = []
        while bytes.count >= 9 {
            let length = Int(bytes[1]) << 8 | Int(bytes[2])
            frames.append(Array(bytes[3..<9 + length]))
            bytes.removeFirst(9 + length)
        }
        return frames
    }
}
