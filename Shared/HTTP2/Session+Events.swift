internal import CNGHTTP2
internal import Kernel

/// What nghttp2 reports, made into calls of the stream's owner.
extension Session {
    /// A header block begins; with an identifier it opens a stream (server only).
    func beginHeaders(ofNewStream id: Int32?) {
        assembling = FieldList()
        guard let id else { return }
        let stream = HTTP2Stream(session: self, id: id)
        insert(stream)
        unsafe nghttp2_session_set_stream_user_data(
            raw,
            id,
            Unmanaged.passUnretained(stream).toOpaque()
        )
    }

    /// Adds a field to the block that is arriving, up to the limit; the rest is dropped.
    ///
    /// A compressed block may stand for a list a thousand times its size, so that the connection
    /// ends when the rest goes on and on.
    func assemble(_ name: OpaquePointer, _ value: OpaquePointer, _ flags: UInt8) {
        let field = unsafe Field(name: name, value: value, flags: flags)
        guard !assembling.isTruncated else {
            let most = limits.headerListSize.bytes * SessionLimits.headerListPatience
            if assembling.drop(field) > most { violated(.headersTooLarge) }
            return
        }
        assembling.append(field)
        assembling.isTruncated = assembling.size > limits.headerListSize.bytes
    }

    func receivedHeaders(on stream: HTTP2Stream, endOfStream: Bool) {
        let fields = HeaderList(exchange(&assembling, with: FieldList()))
        stream.isRemoteEnded = endOfStream
        switch role {
        case .server where !stream.hasReceivedHead:
            stream.hasReceivedHead = true
            stream.holdHead(fields.size)
            let owner = handler?.accept(stream, fields, endOfStream: endOfStream)
            if stream.session != nil {
                stream.handler = owner
            } else {
                // The connection was given up in the midst of it.
                owner?.closed(stream, .connectionLost)
            }
        case .client where !stream.hasReceivedHead:
            guard !fields.isInformational else { return }
            stream.hasReceivedHead = true
            stream.queue.memory = 0
            guard !fields.isTruncated else { return giveUp(stream) }
            if endOfStream { stream.receivedEnd(with: fields) }
            stream.handler?.received(fields, endOfStream: endOfStream, on: stream)
        default:
            guard !fields.isTruncated else { return giveUp(stream) }
            if role == .client { stream.receivedEnd(with: fields) }
            stream.handler?.received(trailers: fields, on: stream)
        }
    }

    /// Data came, on whatever stream.
    func received(_ bytes: UnsafeRawBufferPointer) {
        guard limits.connectionWindowOpens == .onReceipt else { return }
        _ = unsafe nghttp2_session_consume_connection(raw, bytes.count)
    }

    func received(_ bytes: UnsafeRawBufferPointer, on stream: HTTP2Stream) {
        stream.unconsumed += bytes.count
        stream.tally.received += bytes.count
        hold(bytes.count)
        moved(stream)
        if let owner = stream.handler {
            unsafe owner.received(RawSpan(_unsafeBytes: bytes), on: stream)
        } else {
            stream.consume(bytes.count)
        }
    }

    /// How much of the stream's waiting data goes into the next frame, or `nil` when there is
    /// nothing to say yet: then the stream resumes it.
    func chooseData(of stream: HTTP2Stream, atMost most: Int) -> (count: Int, flags: UInt32)? {
        let count = min(stream.pendingBytes, most)
        var flags: UInt32 = count > 0 ? NGHTTP2_DATA_FLAG_NO_COPY.rawValue : 0
        guard count == stream.pendingBytes else { return (count, flags) }
        switch stream.ending {
        case .open where count == 0:
            stream.isDeferred = true
            return nil
        case .open: break
        case .plain: flags |= NGHTTP2_DATA_FLAG_EOF.rawValue
        case .trailers(let trailers):
            flags |= NGHTTP2_DATA_FLAG_EOF.rawValue | NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
            submitTrailers(trailers, on: stream)
        }
        return (count, flags)
    }

    func writeData(of stream: HTTP2Stream, count: Int) {
        unsafe stream.queue.removeFirst(
            into: UnsafeMutableRawBufferPointer(rebasing: output[..<count])
        )
        unsafe output = UnsafeMutableRawBufferPointer(rebasing: output[count...])
        hold(-count)
        stream.tally.sent += count
        moved(stream)
        if let taken = stream.taken { stream.taken = stream.pendingBytes > 0 ? taken + count : nil }
        stream.handler?.sent(count, on: stream)
    }

    private func moved(_ stream: HTTP2Stream) {
        moves += 1
        stream.movedAt = moves
    }

    /// After a complete response nobody reads the rest of the request (RFC 9113 section 8.1).
    func sentEnd(of stream: HTTP2Stream) {
        guard role == .server, !stream.isRemoteEnded else { return }
        submitReset(.noError, on: stream)
    }

    /// DATA or HEADERS went out.
    func sentProgress() { conduct.progressed() }

    /// nghttp2 reset a stream that never was one: the peer has too many open.
    func refusedStream() {
        if role == .server { provokedReset() }
    }

    func closed(_ stream: HTTP2Stream, _ code: ErrorCode) {
        if role == .server, code.blamesPeer, !stream.isResetByPeer { provokedReset() }
        if limits.connectionWindowOpens == .whenConsumed, stream.unconsumed > 0 {
            _ = unsafe nghttp2_session_consume_connection(raw, stream.unconsumed)
        }
        remove(stream)
        let end: StreamEnd =
            switch code {
            case .refusedStream: .unprocessed
            case .noError where stream.isRemoteEnded: .complete
            default: .reset(code)
            }
        stream.detach(end)?.closed(stream, end)
        handler?.streamEnded()
    }
}

extension HeaderList {
    /// Whether the status is 1xx: an answer that is not the answer yet.
    fileprivate var isInformational: Bool {
        withValue(.status) { unsafe $0.byteCount == 3 && $0.unsafeLoad(as: UInt8.self) == 0x31 }
            ?? false
    }
}
