internal import NIOCore
internal import NIOHTTP1

/// One connection of a reader: a request, its answer, and so on.
///
/// Confined to its event loop.
final class AdminConnection: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let pages: AdminPages
    private let limits: AdminLimits
    private let connections: AdminConnections
    private var channel: ChannelHandlerContext?
    /// The request that is arriving or being answered.
    private var head: HTTPRequestHead?
    private var bodySize = 0
    /// Closes the connection when it passes.
    private var patience: Scheduled<Void>?
    /// Since when nothing is to be answered, by the connections' own count; `nil` meanwhile.
    private(set) var stillSince: Int?

    init(_ pages: AdminPages, _ limits: AdminLimits, _ connections: AdminConnections) {
        self.pages = pages
        self.limits = limits
        self.connections = connections
    }

    func handlerAdded(context: ChannelHandlerContext) {
        channel = context
        connections.insert(self)
        rest()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        channel = nil
        patience?.cancel()
        connections.remove(self)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            self.head = head
            bodySize = 0
        case .body(let bytes):
            bodySize += bytes.readableBytes
            if bodySize > limits.bodySizeMax { close() }
        case .end: answer()
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { close() }

    /// Closes the connection.
    func close() { channel?.close(promise: nil) }

    private func rest() {
        stillSince = connections.next()
        wait(limits.requestTime)
    }

    private func wait(_ time: TimeAmount) {
        patience?.cancel()
        patience = channel?.eventLoop.assumeIsolated().scheduleTask(in: time) { [weak self] in
            self?.close()
        }
    }

    private func answer() {
        guard let channel, let head else { return }
        stillSince = nil
        wait(limits.answerTime)
        let request = AdminRequest(
            isRead: head.method == .GET || head.method == .HEAD,
            target: head.uri,
            accept: head.headers["accept"].joined(separator: ",")
        )
        channel.eventLoop.makeFutureWithTask { [pages] in await pages.answer(request) }
            .assumeIsolated().whenSuccess { self.send($0, to: head) }
    }

    private func send(_ answer: AdminAnswer, to head: HTTPRequestHead) {
        guard let channel else { return }
        var response = HTTPResponseHead(
            version: head.version,
            status: HTTPResponseStatus(statusCode: answer.status)
        )
        response.headers.add(name: "content-type", value: answer.contentType)
        response.headers.add(name: "content-length", value: "\(answer.body.count)")
        response.headers.add(name: "cache-control", value: "no-store")
        if let allow = answer.allow { response.headers.add(name: "allow", value: allow) }
        if !head.isKeepAlive { response.headers.add(name: "connection", value: "close") }
        channel.write(wrapOutboundOut(.head(response)), promise: nil)
        if head.method != .HEAD {
            let body = channel.channel.allocator.buffer(bytes: answer.body)
            channel.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        }
        let isSent = channel.eventLoop.makePromise(of: Void.self)
        isSent.futureResult.assumeIsolated().whenComplete { _ in
            if head.isKeepAlive { self.rest() } else { self.close() }
        }
        channel.writeAndFlush(wrapOutboundOut(.end(nil)), promise: isSent)
    }
}

/// The connections of readers.
///
/// Confined to their event loop.
final class AdminConnections {
    private let most: Int
    private var all: [AdminConnection] = []
    private var turn = 0

    init(most: Int) {
        self.most = most
    }

    /// The next number of a count that only grows.
    func next() -> Int {
        turn += 1
        return turn
    }

    /// Takes in a connection; the one that has been still for the longest makes room for it, or it
    /// is closed itself when all others are being answered.
    func insert(_ connection: AdminConnection) {
        if all.count >= most {
            let still = all.filter { $0.stillSince != nil }
            let oldest = still.min { $0.stillSince ?? 0 < $1.stillSince ?? 0 }
            (oldest ?? connection).close()
        }
        all.append(connection)
    }

    /// Forgets a connection that is closed.
    func remove(_ connection: AdminConnection) { all.removeAll { $0 === connection } }
}
