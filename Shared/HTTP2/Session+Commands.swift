internal import CNGHTTP2
internal import Kernel

/// What the connection asks of the session.
extension Session {
    /// Opens a stream with a request head (client only).
    ///
    /// The caller looks at ``availableStreams`` first: above the peer's limit the request waits
    /// inside the session. Returns `nil` when the session can open no more streams.
    package func open(
        _ head: HeaderList,
        endOfStream: Bool = false,
        handler: any StreamHandler
    ) -> HTTP2Stream? {
        let stream = HTTP2Stream(session: self, id: 0)
        stream.handler = handler
        stream.queue.memory = limits.replayMemory.bytes
        stream.keep(head)
        if endOfStream { stream.ending = .plain }
        let pointer = unsafe Unmanaged.passUnretained(stream).toOpaque()
        let body = unsafe dataProvider(for: stream)
        let id = unsafe head.withPairs { pairs, count in
            unsafe withUnsafePointer(to: body) { body in
                unsafe nghttp2_submit_request(
                    raw,
                    nil,
                    pairs,
                    count,
                    endOfStream ? nil : body,
                    pointer
                )
            }
        }
        guard id > 0 else { return nil }
        stream.id = id
        insert(stream)
        announceOutput()
        return stream
    }

    /// Sends a PING with these eight bytes; its acknowledgement comes back to the handler.
    package func ping(_ payload: UInt64) {
        var payload = payload.bigEndian
        _ = unsafe withUnsafeBytes(of: &payload) { bytes in
            unsafe nghttp2_submit_ping(
                raw,
                UInt8(NGHTTP2_FLAG_NONE.rawValue),
                bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
            )
        }
        announceOutput()
    }

    /// First step of a graceful end (server only): GOAWAY with the highest possible stream, so that
    /// the peer opens no more while what it has sent already is still accepted.
    package func announceShutdown() {
        _ = unsafe nghttp2_submit_shutdown_notice(raw)
        announceOutput()
    }

    /// Last step of a graceful end: GOAWAY with the last stream that is processed.
    ///
    /// Streams above it are ignored; those below it go on.
    package func refuseNewStreams(_ code: ErrorCode = .noError, debugData: StaticString = "") {
        _ = unsafe nghttp2_submit_goaway(
            raw,
            UInt8(NGHTTP2_FLAG_NONE.rawValue),
            role == .server ? nghttp2_session_get_last_proc_stream_id(raw) : 0,
            code.rawValue,
            debugData.utf8Start,
            debugData.utf8CodeUnitCount
        )
        announceOutput()
    }

    /// Ends the session: GOAWAY, then nothing more is read.
    package func terminate(_ code: ErrorCode, _ debugData: StaticString) {
        guard !isTerminated else { return }
        markTerminated()
        refuseNewStreams(code, debugData: debugData)
    }

    /// Ends every stream, because the connection is lost or given up.
    ///
    /// Nothing is sent any more.
    package func abandon() {
        handler = nil
        // Kept, because this may come in the middle of a callback that uses one of them.
        abandoned = removeAllStreams()
        for stream in abandoned {
            // nghttp2 knows no stream whose HEADERS it has not written yet, nor does the peer.
            let hasLeft =
                unsafe role == .server || nghttp2_session_find_stream(raw, stream.id) != nil
            // It may be in the middle of reading and still know the stream.
            unsafe nghttp2_session_set_stream_user_data(raw, stream.id, nil)
            let end: StreamEnd = hasLeft ? .connectionLost : .unprocessed
            stream.detach(end)?.closed(stream, end)
        }
    }

    /// Sends our SETTINGS and opens the connection's window.
    func submitSettings() {
        var settings: [nghttp2_settings_entry] = [
            .init(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, limits.streamWindow.bytes),
            .init(NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, limits.headerListSize.bytes),
            .init(NGHTTP2_SETTINGS_NO_RFC7540_PRIORITIES, 1),
        ]
        switch role {
        case .server:
            settings.append(
                .init(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, limits.concurrentStreams)
            )
        case .client:
            settings.append(.init(NGHTTP2_SETTINGS_ENABLE_PUSH, 0))
        }
        let flags = UInt8(NGHTTP2_FLAG_NONE.rawValue)
        let submitted = unsafe nghttp2_submit_settings(raw, flags, settings, settings.count)
        require(submitted == 0, "our own SETTINGS are valid: \(submitted)")
        let window = Int32(limits.connectionWindow.bytes)
        let opened = unsafe nghttp2_session_set_local_window_size(raw, flags, 0, window)
        require(opened == 0, "our own window is valid: \(opened)")
    }
}

/// What a stream asks of its session.
extension Session {
    func submitResponse(_ head: HeaderList, endOfStream: Bool, on stream: HTTP2Stream) {
        let body = unsafe dataProvider(for: stream)
        let submitted = unsafe head.withPairs { pairs, count in
            unsafe withUnsafePointer(to: body) { body in
                unsafe nghttp2_submit_response(
                    raw,
                    stream.id,
                    pairs,
                    count,
                    endOfStream ? nil : body
                )
            }
        }
        // A stream that the peer has just reset takes no response; its close is under way.
        if submitted == 0 { announceOutput() }
    }

    func submitTrailers(_ trailers: HeaderList, on stream: HTTP2Stream) {
        _ = unsafe trailers.withPairs { pairs, count in
            unsafe nghttp2_submit_trailer(raw, stream.id, pairs, count)
        }
    }

    func submitReset(_ code: ErrorCode, on stream: HTTP2Stream) {
        // A second RST_STREAM would go out even for a request that the first one has kept back, and
        // end the connection: to the peer that stream is idle (RFC 9113 section 5.1).
        guard !stream.isReset else { return }
        stream.isReset = true
        _ = unsafe nghttp2_submit_rst_stream(
            raw,
            UInt8(NGHTTP2_FLAG_NONE.rawValue),
            stream.id,
            code.rawValue
        )
        announceOutput()
    }

    func resume(_ stream: HTTP2Stream) {
        _ = unsafe nghttp2_session_resume_data(raw, stream.id)
        announceOutput()
    }

    func consume(_ bytes: Int, on stream: HTTP2Stream) {
        _ = unsafe nghttp2_session_consume_stream(raw, stream.id, bytes)
        if limits.connectionWindowOpens == .whenConsumed {
            _ = unsafe nghttp2_session_consume_connection(raw, bytes)
        }
        announceOutput()
    }
}

extension nghttp2_settings_entry {
    fileprivate init(_ identifier: nghttp2_settings_id, _ value: Int) {
        self.init(settings_id: Int32(identifier.rawValue), value: UInt32(value))
    }
}
