internal import CNGHTTP2
internal import Kernel

/// nghttp2's session of that role, with our limits and callbacks.
func makeRawSession(_ role: Session.Role, _ limits: SessionLimits) -> OpaquePointer {
    var callbacks: OpaquePointer?
    var option: OpaquePointer?
    var session: OpaquePointer?
    unsafe nghttp2_session_callbacks_new(&callbacks)
    unsafe nghttp2_option_new(&option)
    defer {
        unsafe nghttp2_session_callbacks_del(callbacks)
        unsafe nghttp2_option_del(option)
    }
    unsafe install(on: callbacks)
    unsafe apply(limits, to: option)
    switch role {
    case .server: unsafe nghttp2_session_server_new2(&session, callbacks, nil, option)
    case .client: unsafe nghttp2_session_client_new2(&session, callbacks, nil, option)
    }
    guard let session = unsafe session else { unreachable("nghttp2 is out of memory") }
    return unsafe session
}

private func apply(_ limits: SessionLimits, to option: OpaquePointer?) {
    unsafe nghttp2_option_set_no_auto_window_update(option, 1)
    unsafe nghttp2_option_set_no_closed_streams(option, 1)
    unsafe nghttp2_option_set_max_settings(option, limits.settingsEntries)
    unsafe nghttp2_option_set_max_outbound_ack(option, limits.outboundAcknowledgements)
    // Wider than ours, which come first because they say why. nghttp2 counts the reads in which the
    // head of a CONTINUATION comes, up to nine for each, and not the frames.
    unsafe canbo_nghttp2_limit_continuations(
        option,
        (limits.continuations + 1) * FrameScanner.headSize
    )
    // Its seconds begin at other moments: it may give what we give two of them later.
    unsafe canbo_nghttp2_limit_resets(
        option,
        UInt64(limits.resetBurst + 2 * limits.resetsPerSecond + 1),
        UInt64(limits.resetsPerSecond + 1)
    )
}

private func install(on callbacks: OpaquePointer?) {
    unsafe nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, beganHeaders)
    unsafe nghttp2_session_callbacks_set_on_header_callback2(callbacks, receivedField)
    unsafe nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, receivedFrame)
    unsafe nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, receivedData)
    unsafe nghttp2_session_callbacks_set_on_frame_send_callback(callbacks, sentFrame)
    unsafe nghttp2_session_callbacks_set_send_data_callback(callbacks, writeData)
    unsafe nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, closedStream)
}

/// What nghttp2 asks when a stream may send data.
func dataProvider(for stream: HTTP2Stream) -> nghttp2_data_provider {
    unsafe nghttp2_data_provider(
        source: nghttp2_data_source(ptr: Unmanaged.passUnretained(stream).toOpaque()),
        read_callback: chooseData
    )
}

// The callbacks. nghttp2 calls them only inside `Session.receive` and `Session.drain`, which keep
// the session alive; the session's table keeps the streams alive.

/// Lends the session without counting references: the caller of nghttp2 holds it.
@inline(__always)
private func withSession<Result>(
    _ pointer: UnsafeMutableRawPointer?,
    _ body: (Session) -> Result
) -> Result {
    guard let pointer = unsafe pointer else { unreachable("a session is always set") }
    return unsafe Unmanaged<Session>.fromOpaque(pointer)._withUnsafeGuaranteedRef(body)
}

/// Lends the stream in the same way; the session's table holds it.
///
/// Does nothing when the stream is over or was never ours.
@inline(__always)
private func withStream(_ raw: OpaquePointer?, _ id: Int32, _ body: (HTTP2Stream) -> Void) {
    guard let pointer = unsafe nghttp2_session_get_stream_user_data(raw, id) else { return }
    unsafe Unmanaged<HTTP2Stream>.fromOpaque(pointer)._withUnsafeGuaranteedRef(body)
}

private func beganHeaders(
    _ raw: OpaquePointer?,
    _ frame: UnsafePointer<nghttp2_frame>?,
    _ context: UnsafeMutableRawPointer?
) -> Int32 {
    guard let frame = unsafe frame else { return 0 }
    let isRequest = unsafe frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST
    unsafe withSession(context) { session in
        unsafe session.beginHeaders(ofNewStream: isRequest ? frame.pointee.hd.stream_id : nil)
    }
    return 0
}

private func receivedField(
    _ raw: OpaquePointer?,
    _ frame: UnsafePointer<nghttp2_frame>?,
    _ name: OpaquePointer?,
    _ value: OpaquePointer?,
    _ flags: UInt8,
    _ context: UnsafeMutableRawPointer?
) -> Int32 {
    guard let name = unsafe name, let value = unsafe value else { return 0 }
    unsafe withSession(context) { unsafe $0.assemble(name, value, flags) }
    return 0
}

private func receivedFrame(
    _ raw: OpaquePointer?,
    _ frame: UnsafePointer<nghttp2_frame>?,
    _ context: UnsafeMutableRawPointer?
) -> Int32 {
    guard let frame = unsafe frame else { return 0 }
    let head = unsafe frame.pointee.hd
    let hasEnded = head.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
    switch nghttp2_frame_type(rawValue: UInt32(head.type)) {
    case NGHTTP2_DATA:
        guard hasEnded else { return 0 }
        unsafe withStream(raw, head.stream_id) { stream in
            stream.isRemoteEnded = true
            stream.handler?.receivedEnd(on: stream)
        }
    case NGHTTP2_HEADERS:
        unsafe withStream(raw, head.stream_id) { stream in
            unsafe withSession(context) { session in
                session.receivedHeaders(on: stream, endOfStream: hasEnded)
            }
        }
    case NGHTTP2_RST_STREAM: unsafe withStream(raw, head.stream_id) { $0.isResetByPeer = true }
    case NGHTTP2_SETTINGS where head.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) == 0:
        unsafe withSession(context) { $0.handler?.receivedSettings() }
    case NGHTTP2_PING where head.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) == 0:
        unsafe withSession(context) { $0.receivedPing() }
    case NGHTTP2_PING:
        let payload = unsafe withUnsafeBytes(of: frame.pointee.ping.opaque_data) {
            unsafe $0.loadUnaligned(as: UInt64.self)
        }
        unsafe withSession(context) {
            $0.handler?.receivedPingAcknowledgement(UInt64(bigEndian: payload))
        }
    case NGHTTP2_GOAWAY:
        let code = unsafe ErrorCode(rawValue: frame.pointee.goaway.error_code)
        unsafe withSession(context) { $0.handler?.receivedGoAway(code) }
    default: break
    }
    return 0
}

private func receivedData(
    _ raw: OpaquePointer?,
    _ flags: UInt8,
    _ id: Int32,
    _ data: UnsafePointer<UInt8>?,
    _ length: Int,
    _ context: UnsafeMutableRawPointer?
) -> Int32 {
    let bytes = unsafe UnsafeRawBufferPointer(start: data, count: length)
    unsafe withSession(context) { session in
        unsafe session.received(bytes)
        unsafe withStream(raw, id) { unsafe session.received(bytes, on: $0) }
    }
    return 0
}

private func chooseData(
    _ raw: OpaquePointer?,
    _ id: Int32,
    _ buffer: UnsafeMutablePointer<UInt8>?,
    _ length: Int,
    _ flags: UnsafeMutablePointer<UInt32>?,
    _ source: UnsafeMutablePointer<nghttp2_data_source>?,
    _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let pointer = unsafe source?.pointee.ptr, let flags = unsafe flags else { return 0 }
    return unsafe Unmanaged<HTTP2Stream>.fromOpaque(pointer)._withUnsafeGuaranteedRef { stream in
        unsafe withSession(context) { session in
            guard let choice = session.chooseData(of: stream, atMost: length) else {
                return Int(NGHTTP2_ERR_DEFERRED.rawValue)
            }
            unsafe flags.pointee = choice.flags
            return choice.count
        }
    }
}

private func writeData(
    _ raw: OpaquePointer?,
    _ frame: UnsafeMutablePointer<nghttp2_frame>?,
    _ head: UnsafePointer<UInt8>?,
    _ length: Int,
    _ source: UnsafeMutablePointer<nghttp2_data_source>?,
    _ context: UnsafeMutableRawPointer?
) -> Int32 {
    guard let pointer = unsafe source?.pointee.ptr else { return 0 }
    unsafe Unmanaged<HTTP2Stream>.fromOpaque(pointer)._withUnsafeGuaranteedRef { stream in
        unsafe withSession(context) { session in
            unsafe session.write(UnsafeRawBufferPointer(start: head, count: 9))
            session.writeData(of: stream, count: length)
        }
    }
    return NGHTTP2_ERR_PAUSE.rawValue
}

private func sentFrame(
    _ raw: OpaquePointer?,
    _ frame: UnsafePointer<nghttp2_frame>?,
    _ context: UnsafeMutableRawPointer?
) -> Int32 {
    guard let head = unsafe frame?.pointee.hd else { return 0 }
    switch nghttp2_frame_type(rawValue: UInt32(head.type)) {
    case NGHTTP2_DATA, NGHTTP2_HEADERS:
        unsafe withSession(context) { $0.sentProgress() }
        guard head.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0 else { return 0 }
        unsafe withStream(raw, head.stream_id) { stream in
            unsafe withSession(context) { $0.sentEnd(of: stream) }
        }
    case NGHTTP2_RST_STREAM:
        guard unsafe nghttp2_session_get_stream_user_data(raw, head.stream_id) == nil else {
            return 0
        }
        unsafe withSession(context) { $0.refusedStream() }
    default: break
    }
    return 0
}

private func closedStream(
    _ raw: OpaquePointer?,
    _ id: Int32,
    _ code: UInt32,
    _ context: UnsafeMutableRawPointer?
) -> Int32 {
    guard let pointer = unsafe nghttp2_session_get_stream_user_data(raw, id) else { return 0 }
    // Held here, because the table lets go of it.
    let stream = unsafe Unmanaged<HTTP2Stream>.fromOpaque(pointer).takeUnretainedValue()
    unsafe withSession(context) { $0.closed(stream, ErrorCode(rawValue: code)) }
    return 0
}
