internal import CNGHTTP2
package import Kernel

/// What a session tells the connection that carries it.
package protocol SessionHandler: AnyObject {
    /// There is something to drain. Comes once, until the next drain.
    func sessionHasOutput()
    /// A request head came (server only). Returns who gets the rest, or `nil` when the stream was
    /// answered and nobody wants the rest.
    func accept(
        _ stream: HTTP2Stream,
        _ head: HeaderList,
        endOfStream: Bool
    ) -> (any StreamHandler)?
    /// A stream is over, after its own handler was told.
    func streamEnded()
    /// The peer's SETTINGS came; the number of streams that may be opened can have changed.
    func receivedSettings()
    /// The session holds so many bytes more for its peer, or fewer when negative.
    func heldChanged(by bytes: Int)
    /// The peer acknowledged a PING of ours.
    func receivedPingAcknowledgement(_ payload: UInt64)
    /// The peer wants no new streams on this connection (client) or opens no more (server).
    func receivedGoAway(_ code: ErrorCode)
}

/// One HTTP/2 connection without its socket, driven by libnghttp2: bytes in, calls of the handlers
/// out; commands in, bytes out.
///
/// Confined to one event loop. nghttp2 keeps a pointer to the session, so it is a class, and it
/// frees what it owns when it goes.
@safe package final class Session {
    /// Which end of the connection this is.
    package enum Role: Sendable { case server, client }

    /// Which end this is.
    package let role: Role
    let limits: SessionLimits
    /// The connection; it owns the session, and takes itself out with ``abandon()``.
    package var handler: (any SessionHandler)?
    /// nghttp2's session.
    private(set) var raw: OpaquePointer
    private var streams = StreamTable()
    /// The fields of the header block that is arriving; blocks never interleave.
    var assembling = FieldList()
    /// Where the frames go while the session is drained.
    var output = unsafe UnsafeMutableRawBufferPointer(start: nil, count: 0)
    private var hasAnnouncedOutput = false
    /// What the peer's frames are judged by before nghttp2 reads them.
    var conduct: PeerConduct
    /// The time of the last ``receive(_:at:)``, in seconds.
    private var second = 0
    /// Found, and not yet acted upon.
    private var violation: Violation?
    /// Whether nothing more is read, because the last GOAWAY is on its way.
    private(set) var isTerminated = false
    /// Bytes that the session holds for its peer.
    package internal(set) var held = 0
    /// What the handler knows of them.
    package internal(set) var reportedHeld = 0
    /// Frames that moved data, on all streams.
    var moves = 0
    /// The streams that were open when the connection was lost.
    var abandoned: [HTTP2Stream] = []

    /// Room that one step of ``drain(into:)`` may need: the largest frame that nghttp2 1.52 packs.
    package static let largestFrame: ByteCount = .bytes(16_384 + 10)

    /// A session that has its SETTINGS (and, for a client, the preface) ready to be drained.
    package init(_ role: Role, limits: SessionLimits) {
        self.role = role
        self.limits = limits
        conduct = PeerConduct(role, limits)
        unsafe raw = makeRawSession(role, limits)
        unsafe nghttp2_session_set_user_data(raw, Unmanaged.passUnretained(self).toOpaque())
        submitSettings()
    }

    deinit { unsafe nghttp2_session_del(raw) }

    /// Streams that are open, in both directions.
    package var openStreams: Int { streams.count }

    /// Who is told of the streams that are open.
    package var streamHandlers: [any StreamHandler] { streams.all.compactMap(\.handler) }

    /// Whether nothing more is to be read or written: the connection may be closed.
    package var isOver: Bool {
        unsafe (isTerminated || nghttp2_session_want_read(raw) == 0)
            && nghttp2_session_want_write(raw) == 0
    }

    /// The number of the frame or header block that the peer has begun and not completed; `nil`
    /// when there is none.
    package var unfinishedFrame: Int? { conduct.unfinished }

    /// How many more streams the peer lets this client open.
    package var availableStreams: Int {
        guard unsafe nghttp2_session_check_request_allowed(raw) != 0 else { return 0 }
        let most = unsafe nghttp2_session_get_remote_settings(
            raw,
            NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS
        )
        return max(0, Int(min(most, UInt32(Int32.max))) - streams.count)
    }

    /// Reads what came from the peer; the handlers are called before it returns.
    ///
    /// `second` is the time by any clock that moves on. After an error the caller drains what there
    /// is to say, GOAWAY above all, and closes.
    package func receive(_ bytes: RawSpan, at second: Int) throws(SessionError) {
        guard !isTerminated else { return }
        self.second = second
        let read = unsafe bytes.withUnsafeBytes { unsafe self.read($0) }
        guard read >= 0 else {
            let error = SessionError(nghttp2: read)
            if error == .flooded { terminate(.enhanceYourCalm, "too_many_acknowledgements") }
            throw error
        }
        if let violation {
            terminate(violation.code, violation.reason)
            throw .violated(violation.code)
        }
        announceOutput()
    }

    /// Hands nghttp2 everything before the first violation.
    private func read(_ bytes: UnsafeRawBufferPointer) -> Int {
        let found = unsafe conduct.judge(bytes, at: second)
        let read = unsafe nghttp2_session_mem_recv(
            raw,
            bytes.baseAddress?.assumingMemoryBound(to: UInt8.self),
            found?.position ?? bytes.count
        )
        if let found { violated(found.violation) }
        return read
    }

    /// Takes note of a violation; the next ``receive(_:at:)`` to end acts upon it.
    func violated(_ violation: Violation) {
        self.violation = self.violation ?? violation
    }

    /// The peer made this side reset a stream.
    func provokedReset() {
        if let violation = conduct.provokedReset(at: second) { violated(violation) }
    }

    /// The peer sent a PING, which nghttp2 acknowledges.
    func receivedPing() {
        guard role == .server,
            let violation = conduct.pinged(at: second, hasStreams: streams.count > 0)
        else { return }
        violated(violation)
    }

    /// Writes frames until there are none or the room left is less than ``largestFrame``.
    ///
    /// Returns whether there may be more.
    package func drain(into span: inout OutputRawSpan) throws(SessionError) -> Bool {
        guard handler != nil else { return false }
        hasAnnouncedOutput = true
        defer { hasAnnouncedOutput = false }
        var failure: Int32 = 0
        let isFull = unsafe span.withUnsafeMutableBytes { buffer, initialized in
            unsafe output = UnsafeMutableRawBufferPointer(rebasing: buffer[initialized...])
            let room = unsafe output.count
            failure = writeFrames()
            initialized += unsafe room - output.count
            return unsafe output.count < Self.largestFrame.bytes
        }
        guard failure == 0 else { throw .failed(failure) }
        return isFull
    }

    /// One frame at a time: DATA is written by its callback, which pauses nghttp2 after each frame;
    /// others are handed out here.
    private func writeFrames() -> Int32 {
        while unsafe output.count >= Self.largestFrame.bytes {
            let room = unsafe output.count
            var frame: UnsafePointer<UInt8>?
            let length = unsafe nghttp2_session_mem_send(raw, &frame)
            guard length >= 0 else { return Int32(length) }
            unsafe write(UnsafeRawBufferPointer(start: frame, count: length))
            if unsafe output.count == room { break }
        }
        return 0
    }

    func write(_ bytes: UnsafeRawBufferPointer) {
        unsafe output.copyMemory(from: bytes)
        unsafe output = UnsafeMutableRawBufferPointer(rebasing: output[bytes.count...])
    }

    func insert(_ stream: HTTP2Stream) { streams.insert(stream) }

    func remove(_ stream: HTTP2Stream) { streams.remove(stream) }

    /// Every open stream.
    var allStreams: [HTTP2Stream] { streams.all }

    func markTerminated() { isTerminated = true }

    func removeAllStreams() -> [HTTP2Stream] { streams.removeAll() }

    /// Tells the connection that there is output, once until it is drained.
    func announceOutput() {
        guard !hasAnnouncedOutput, unsafe nghttp2_session_want_write(raw) != 0 else { return }
        hasAnnouncedOutput = true
        handler?.sessionHasOutput()
    }
}
