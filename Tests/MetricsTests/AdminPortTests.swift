import Metrics
import NIOCore
import NIOPosix
import Synchronization
import Testing

@testable import AdminPort

/// What the admin port answers, to whom it is right and to whom it is not.
@Suite struct AdminPortTests {
    private static func pages(_ stage: AdminPages.Stage) -> AdminPages {
        let sources = MetricSources()
        sources.add { [MetricFamily("canbo_ready", .gauge, "Ready", 1)] }
        return AdminPages(of: sources) { stage }
    }

    private func answer(
        _ target: String,
        _ stage: AdminPages.Stage = .ready,
        isRead: Bool = true,
        accept: String = ""
    ) async -> AdminAnswer {
        await Self.pages(stage).answer(
            AdminRequest(isRead: isRead, target: target, accept: accept)
        )
    }

    @Test func aLivingProcessIsHealthyInEveryStage() async {
        for stage in [AdminPages.Stage.starting, .ready, .draining] {
            #expect(await answer("/healthz", stage).status == 200)
        }
    }

    @Test func onlyAReadyProcessIsReady() async {
        let answers = [await answer("/readyz", .starting), await answer("/readyz", .draining)]
        #expect(answers.map(\.status) == [503, 503])
        let texts = answers.map { String(decoding: $0.body, as: UTF8.self) }
        #expect(texts == ["starting\n", "draining\n"])
        #expect(await answer("/readyz?verbose").status == 200)
        #expect(await answer("/startupz", .starting).status == 503)
        #expect(await answer("/startupz", .draining).status == 200)
    }

    @Test func metricsComeInTheFormatThatIsAskedFor() async {
        let plain = await answer("/metrics")
        #expect(plain.contentType == "text/plain; version=0.0.4; charset=utf-8")
        let open = await answer("/metrics", accept: "application/openmetrics-text")
        #expect(open.contentType.hasPrefix("application/openmetrics-text; version=1.0.0"))
        #expect(open.body.suffix(6).elementsEqual("# EOF\n".utf8))
    }

    @Test func everythingElseIsRefused() async {
        for target in ["", "/", "/metrics/", "/metricsx", "metrics", "/../healthz", "*"] {
            #expect(await answer(target).status == 404, "\(target)")
        }
        let refused = await answer("/metrics", isRead: false)
        #expect(refused.status == 405 && refused.allow == "GET, HEAD")
    }

    private func served(
        _ limits: AdminLimits = AdminLimits(),
        _ body: (AdminServer) async throws -> Void
    ) async throws {
        let pages = Self.pages(.ready)
        let server = try await AdminServer.start(on: "127.0.0.1", port: 0, pages, limits: limits)
        try await body(server)
        await server.close()
    }

    @Test func requestsFollowEachOtherOnAConnection() async throws {
        try await served { server in
            let text = try await Talk(server).said(
                "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\nHEAD /metrics HTTP/1.1\r\nHost: a\r\n\r\n"
                    + "POST /metrics HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc"
                    + "GET /readyz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
            )
            let answers = text.split(separator: "HTTP/1.1 ").map { $0.prefix(3) }
            #expect(answers == ["200", "200", "405", "200"])
            #expect(text.contains("allow: GET, HEAD"))
            #expect(text.hasSuffix("ready\n"))
            #expect(!text.contains("canbo_ready"))
        }
    }

    private static let garbage = [
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}", "GET\r\n\r\n",
        "GET / HTTP/9.9\r\n\r\n", "\r\n\r\n\r\nGARBAGE\r\n\r\n",
        "GET /" + String(repeating: "a", count: 200_000) + " HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nA: " + String(repeating: "b", count: 200_000) + "\r\n\r\n",
        "GET /metrics HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n"
            + String(repeating: "c", count: 40_000),
        "GET /metrics HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
    ]

    @Test(arguments: Self.garbage.indices)
    func garbageEndsItsConnectionAndNoOther(_ place: Int) async throws {
        try await served { server in
            let text = try await Talk(server).said(Self.garbage[place])
            #expect(text.isEmpty || text.contains("400 Bad Request"), "\(text)")
            let after = try await Talk(server).said(
                "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
            )
            #expect(after.hasSuffix("ok\n"))
        }
    }

    @Test func whoSaysNothingIsClosed() async throws {
        var limits = AdminLimits()
        limits.requestTime = .milliseconds(50)
        try await served(limits) { server in
            let said = try await Talk(server).said("GET /healthz HT")
            #expect(said.isEmpty)
        }
    }

    @Test func theOneThatHasBeenStillForTheLongestMakesRoom() async throws {
        var limits = AdminLimits()
        limits.connectionsMax = 2
        try await served(limits) { server in
            let talks = try await [Talk(server), Talk(server)]
            for talk in talks { try await talk.begin() }
            let third = try await Talk(server).said(
                "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
            )
            #expect(third.hasSuffix("ok\n"))
            let first = try await talks[0].end()
            #expect(first.isEmpty)
        }
    }
}

/// A connection of a stranger.
private final class Talk: Sendable {
    private let channel: any Channel
    private let heard: Heard

    init(_ server: AdminServer) async throws {
        let heard = Heard()
        self.heard = heard
        channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelInitializer { channel in channel.pipeline.addHandler(heard) }
            .connect(host: server.address.host, port: server.address.port).get()
    }

    /// Waits until the server has the connection.
    func begin() async throws {
        try await say("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
        await heard.something.wait()
        heard.clear()
    }

    /// What the server says until it closes the connection.
    func said(_ text: String) async throws -> String {
        // It may close before everything is written.
        try? await say(text)
        return try await end()
    }

    func end() async throws -> String {
        try? await channel.closeFuture.get()
        return heard.text
    }

    private func say(_ text: String) async throws {
        try await channel.writeAndFlush(ByteBuffer(string: text))
    }
}

/// Keeps what a server says.
private final class Heard: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer

    let something = Something()
    private let bytes = Mutex<[UInt8]>([])

    var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }

    func clear() { bytes.withLock { $0 = [] } }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let buffer = unwrapInboundIn(data)
        bytes.withLock { $0.append(contentsOf: buffer.readableBytesView) }
        something.has()
    }

    /// Something was heard.
    final class Something: Sendable {
        private let stream: AsyncStream<Void>
        private let continuation: AsyncStream<Void>.Continuation

        init() {
            (stream, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        }

        func has() { continuation.yield() }

        func wait() async {
            for await _ in stream { return }
        }
    }
}
