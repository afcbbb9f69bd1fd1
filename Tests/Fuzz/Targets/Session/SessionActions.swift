import HTTP2

/// What the session is asked.
extension SessionTrial {
    func obey(_ command: SessionCommand) {
        switch command {
        case .open(let endOfStream): openStream(endOfStream)
        case .ping: session.ping(7)
        case .announceShutdown: if role == .server { session.announceShutdown() }
        case .refuseNewStreams: session.refuseNewStreams()
        case .terminate: session.terminate(.noError, "end_of_trial")
        }
    }

    private func openStream(_ endOfStream: Bool) {
        guard role == .client, open.count < 64, session.availableStreams > 0 else { return }
        let witness = StreamWitness(self, streams, hasHead: false, hasEnded: false)
        let head = HeaderList.request
        guard let stream = session.open(head, endOfStream: endOfStream, handler: witness) else {
            return
        }
        streams += 1
        open.append((stream, witness))
    }

    func act(_ action: StreamAction, _ stream: HTTP2Stream, _ witness: StreamWitness) {
        switch action {
        case .respond(let endOfStream):
            guard role == .server else { return }
            witness.hasResponded = true
            stream.respond(.response, endOfStream: endOfStream)
        case .send(let count):
            guard given < 1 << 20, role == .client || witness.hasResponded else { return }
            given += count
            stream.send([UInt8](repeating: 5, count: count))
        case .finish: if role == .client || witness.hasResponded { stream.finish() }
        case .finishWithTrailers:
            if role == .server, witness.hasResponded { stream.finish(trailers: .trailers) }
        case .reset(let code):
            stream.reset(code)
            witness.forget()
            open.removeAll { $0.witness === witness }
        case .consume: if !witness.isClosed { witness.consume(stream) }
        case .abandon: session.abandon()
        case .terminate: session.terminate(.noError, "end_of_trial")
        }
    }

    /// Does what was put off until a handler is called.
    func actInside(_ stream: HTTP2Stream, _ witness: StreamWitness) {
        guard let action = actionInside else { return }
        actionInside = nil
        act(action, stream, witness)
    }
}

/// What the session tells the connection.
extension SessionTrial: SessionHandler {
    func sessionHasOutput() {
        expect(!isAnnounced, "output is announced twice")
        isAnnounced = true
    }

    func accept(
        _ stream: HTTP2Stream,
        _ head: HeaderList,
        endOfStream: Bool
    ) -> (any StreamHandler)? {
        expect(role == .server, "a server opens a stream")
        expect(head.size <= 1_024 || head.isTruncated, "a head of \(head.size) bytes is whole")
        expect(head.size <= 1_024 + 2 * 65_536, "a head of \(head.size) bytes is kept")
        let witness = StreamWitness(self, streams, hasHead: true, hasEnded: endOfStream)
        streams += 1
        open.append((stream, witness))
        note(.accepted(witness.place, fields: head.count, endOfStream: endOfStream))
        actInside(stream, witness)
        return witness.isClosed ? nil : witness
    }

    func streamEnded() { note(.streamEnded) }
    func receivedSettings() { note(.settings) }
    func heldChanged(by bytes: Int) {}
    func receivedPingAcknowledgement(_ payload: UInt64) { note(.pingAcknowledged) }
    func receivedGoAway(_ code: ErrorCode) { note(.goAway(code)) }
}

extension HeaderList {
    fileprivate static var request: HeaderList {
        let head = HeaderList()
        head.append(":method", constant: "POST")
        head.append(":scheme", constant: "http")
        head.append(":path", "/a.B/C")
        head.append(":authority", constant: "a")
        return head
    }

    fileprivate static var response: HeaderList {
        let head = HeaderList()
        head.append(":status", constant: "200")
        return head
    }

    fileprivate static var trailers: HeaderList {
        let trailers = HeaderList()
        trailers.append("grpc-status", constant: "0")
        return trailers
    }
}
