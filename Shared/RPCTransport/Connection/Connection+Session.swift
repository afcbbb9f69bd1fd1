package import HTTP2
internal import Kernel
internal import NIOCore
internal import RPC

/// What the session tells its connection.
extension Connection: SessionHandler {
    package func accept(
        _ stream: HTTP2Stream,
        _ head: HeaderList,
        endOfStream: Bool
    ) -> (any StreamHandler)? {
        guard case .server(let delegate) = user else { return nil }
        guard !head.isTruncated else {
            stream.respond(headersTooLarge(head), endOfStream: true)
            return nil
        }
        return delegate.accept(stream, head, endOfStream: endOfStream, on: self)
    }

    package func streamEnded() {
        if case .client(let delegate) = user { delegate.capacityChanged(self) }
        // The session may be over with its last stream, without anything to say.
        if isDraining { sessionHasOutput() }
    }

    package func receivedSettings() {
        introduced()
        if case .client(let delegate) = user { delegate.capacityChanged(self) }
    }

    package func heldChanged(by bytes: Int) {
        if countsHeld { loop.heldChanged(by: bytes, most: limits.heldPerLoop) }
    }

    package func receivedPingAcknowledgement(_ payload: UInt64) {
        if payload == drainPing { refuseNewStreams() }
    }

    package func receivedGoAway(_ code: ErrorCode) {
        isDraining = true
        // Without streams the session is over, and nothing else would tell.
        sessionHasOutput()
        if case .client(let delegate) = user { delegate.draining(self) }
    }

    /// Trailers-only RESOURCE_EXHAUSTED (API.md 7).
    private func headersTooLarge(_ head: HeaderList) -> HeaderList {
        let limit = limits.session.headerListSize
        return AnswerFields().refusal(
            .metadataRefused(.tooLarge(limit: limit)),
            to: Recipient(RequestHead(head, limit: limit).metadata)
        )
    }
}

/// Ending politely, and losing patience.
extension Connection {
    /// Ends the connection when its streams have ended, and takes no more.
    ///
    /// A server says GOAWAY twice, with a PING between, so that a request that was under way when
    /// the first left is still served (API.md 11). A client simply stops opening streams.
    package func drain(_ cause: DrainCause = .stopping) {
        guard !isDraining else { return }
        isDraining = true
        drainCause = cause
        switch session.role {
        case .client: session.refuseNewStreams(debugData: cause.debugData)
        case .server:
            session.announceShutdown()
            session.ping(drainPing)
            patience.noticed(at: loop.second)
        }
    }

    private func refuseNewStreams() {
        patience.refused()
        session.refuseNewStreams(debugData: drainCause.debugData)
    }

    /// Called once a second.
    func judge() {
        judgeCertificate()
        if listener != nil, patience.mustSeeReaders(at: loop.second) {
            session.endSlowReaders(takingLessThan: limits.takenInReaderTime)
        }
        switch patience.judge(
            at: loop.second,
            openStreams: session.openStreams,
            isStalled: !isWritable,
            unfinishedFrame: session.unfinishedFrame
        )
        {
        case .wait: break
        case .ping: session.ping(alivePing)
        case .drain(let cause): drain(cause)
        case .refuseNewStreams: refuseNewStreams()
        case .endSlowFrame:
            session.terminate(.enhanceYourCalm, "frame_too_slow")
            giveUp()
        case .close: refuse(handshake.timeout(limits.handshakeTime))
        }
    }
}

/// Certificates that end, or are revoked.
extension Connection {
    /// A server's calls end in good order; a client's do not go on to somebody who is not trusted.
    private func judgeCertificate() {
        guard !handshake.isDistrusted, let certificate = handshake.peerCertificate,
            let failure = handshake.security?.refusal(of: certificate)
        else { return }
        handshake.isDistrusted = true
        switch user {
        case .server(let delegate):
            delegate.distrusts(self, because: failure)
            drain(.distrusted)
        case .client: close()
        case .none: break
        }
    }
}

/// Holding less.
extension Connection {
    /// Bytes that are held for the peer, none once the connection closes.
    var held: Int { countsHeld ? session.held : 0 }

    /// Ends what makes this connection hold the most.
    ///
    /// A peer that takes nothing at all, or holds much in small parts, loses the connection: so
    /// each time something is ended.
    func holdLess() {
        if isWritable, session.endLongestWaiting() { return }
        while session.endLongestWaiting() {}
        close()
    }
}

/// The PING between the two GOAWAY frames, as grpc-go sends it.
private let drainPing: UInt64 = 0x0106_0108_0003_0309
/// The PING that asks whether the peer is there.
private let alivePing: UInt64 = 0x0106_0108_0003_030a
