package import HTTP2
internal import Kernel
package import NIOCore

/// One HTTP/2 connection: the channel handler that carries a session over a socket.
///
/// One per connection and none per stream. What one turn of the event loop makes the session say
/// goes out in one write. When the socket takes no more, the session is not drained, its streams
/// keep what they have, and their owners see that nothing is sent. Whatever the peer does wrong
/// ends this connection only. Confined to its event loop.
package final class Connection: ChannelInboundHandler {
    package typealias InboundIn = ByteBuffer
    package typealias OutboundOut = ByteBuffer

    /// What the connections of this event loop share.
    package let loop: EventLoopContext
    /// The listener that accepted the connection; `nil` when it was dialled.
    let listener: ListenerMark?
    let session: Session
    let limits: ConnectionLimits
    var user: User
    var patience: Patience
    /// `nil` before the connection stands and after it is gone.
    private(set) var channel: ChannelHandlerContext?
    /// Whether no more streams should be opened here, by our wish or the peer's.
    package internal(set) var isDraining = false
    /// What the front of its server keeps of it; `nil` before the first call.
    var fronted: (any FrontedConnection)?
    /// What the last GOAWAY says about the drain.
    var drainCause = DrainCause.stopping
    private var isWaitingToFlush = false
    /// Whether HTTP/2 may be spoken: the socket is connected and the handshake, if any, is done.
    private(set) var isReady = false
    private var isClosing = false
    /// Whether what the connection holds counts among what its event loop holds.
    private(set) var countsHeld: Bool
    /// How the connection comes about.
    var handshake: Handshake
    /// Whether the socket takes more, as NIO has told last.
    private(set) var isWritable = true

    /// Who is told about the connection.
    enum User {
        case server(any ServerConnectionDelegate)
        case client(any ClientConnectionDelegate)
        /// The connection is gone.
        case none
    }

    init(
        loop: EventLoopContext,
        user: User,
        limits: ConnectionLimits,
        listener: ListenerMark? = nil,
        security: (any ConnectionSecurity)? = nil
    ) {
        self.loop = loop
        self.user = user
        self.limits = limits
        self.listener = listener
        countsHeld = listener != nil
        handshake = Handshake(security)
        patience = Patience(limits: limits, at: loop.second, chance: loop.chance())
        session = Session(listener == nil ? .client : .server, limits: limits.session)
        session.handler = self
    }

    /// The peer's address, for example `127.0.0.1:40112`; empty when the connection is gone.
    package var peer: String {
        guard let address = channel?.remoteAddress, let host = address.ipAddress else { return "" }
        return Endpoint(host: host, port: address.port ?? 0).description
    }

    /// Streams that are open.
    package var openStreams: Int { session.openStreams }

    /// Who is told of the streams that are open.
    var streamHandlers: [any StreamHandler] { session.streamHandlers }

    /// How many more streams may be opened now; none when the connection is draining or gone.
    package var availableStreams: Int {
        isDraining || isClosing || channel == nil || !isReady ? 0 : session.availableStreams
    }

    /// Opens a stream with a request head; `nil` when the connection takes no more.
    package func open(
        _ head: HeaderList,
        endOfStream: Bool = false,
        handler: any StreamHandler
    ) -> HTTP2Stream? {
        guard !isDraining, !isClosing, channel != nil else { return nil }
        return session.open(head, endOfStream: endOfStream, handler: handler)
    }

    /// Closes the connection now; open streams are lost.
    package func close() {
        // TLS says goodbye first, for a moment; what comes meanwhile is not read any more.
        isClosing = true
        stopCountingHeld()
        channel?.close(promise: nil)
    }

    /// What a connection that closes holds goes away with it, in a later turn.
    private func stopCountingHeld() {
        guard countsHeld else { return }
        heldChanged(by: -session.reportedHeld)
        countsHeld = false
    }

    package func handlerAdded(context: ChannelHandlerContext) {
        channel = context
        loop.insert(self)
        if context.channel.isActive { connected() }
    }

    package func channelActive(context: ChannelHandlerContext) {
        connected()
        context.fireChannelActive()
    }

    package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isClosing else { return }
        patience.heard(at: loop.second)
        let bytes = unwrapInboundIn(data)
        do throws(SessionError) {
            try session.receive(bytes.readableBytesSpan, at: loop.second)
        } catch {
            giveUp()
        }
    }

    package func channelWritabilityChanged(context: ChannelHandlerContext) {
        isWritable = context.channel.isWritable
        if isWritable { sessionHasOutput() }
    }

    package func handlerRemoved(context: ChannelHandlerContext) {
        channel = nil
        isDraining = true
        loop.remove(self)
        stopCountingHeld()
        session.abandon()
        defer { user = .none }
        switch user {
        case .server(let delegate):
            tellRefusal()
            delegate.closed(self)
        case .client(let delegate) where handshake.isDone: delegate.closed(self)
        case .client(let delegate): delegate.failed(handshake.refusal)
        case .none: break
        }
    }

    /// Lets the session speak.
    func beginSession() {
        guard !isReady else { return }
        isReady = true
        sessionHasOutput()
    }

    /// Says what is still to be said, GOAWAY above all, and closes.
    func giveUp() {
        flush()
        close()
    }
}

/// Writing.
extension Connection {
    /// Has the session's output written at the end of this turn of the event loop.
    package func sessionHasOutput() {
        guard !isWaitingToFlush else { return }
        isWaitingToFlush = true
        loop.flushSoon(self)
    }

    /// Moves what the session has to say into the socket, as far as the socket takes it.
    func flush() {
        isWaitingToFlush = false
        guard let channel, isReady else { return }
        var writes = 0
        var isMore = true
        while isMore, isWritable, writes < limits.writesPerTurn {
            isMore = write(to: channel)
            writes += 1
        }
        channel.flush()
        if isMore, isWritable { sessionHasOutput() }
        if !isMore, session.isOver { close() }
    }

    /// One buffer's worth; returns whether there may be more.
    private func write(to channel: ChannelHandlerContext) -> Bool {
        var isMore = false
        loop.output.clear(minimumCapacity: limits.writeSize.bytes)
        do {
            try loop.output.writeWithOutputRawSpan(minimumWritableBytes: limits.writeSize.bytes) {
                (span: inout OutputRawSpan) throws(SessionError) in
                isMore = try session.drain(into: &span)
            }
        } catch {
            close()
            return false
        }
        if loop.output.readableBytes > 0 {
            channel.write(wrapOutboundOut(loop.output), promise: nil)
        }
        return isMore
    }
}
