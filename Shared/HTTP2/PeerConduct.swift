/// Judges what a peer sends, frame by frame, before nghttp2 reads it.
///
/// Frames that cost us work and bring no call forward are counted against allowances, whichever
/// they are and whether or not nghttp2 would ignore them. A value: bytes and seconds in, verdicts
/// out.
struct PeerConduct {
    private let limits: SessionLimits
    private var scanner: FrameScanner
    /// `nil` at a client, whose peer opens no streams.
    private var streams: PeerStreams?
    private var resets: Allowance
    private var controlFrames: Allowance
    private var pings: PingConduct
    /// Frames of the header block that is arriving beyond its HEADERS; `nil` when there is none.
    private var continuations: Int?
    /// The number of the frame or header block that has begun last.
    private var unit = 0

    init(_ role: Session.Role, _ limits: SessionLimits) {
        self.limits = limits
        switch role {
        case .server:
            scanner = FrameScanner(prefaceSize: FrameScanner.prefaceSize)
            streams = PeerStreams()
        case .client:
            scanner = FrameScanner(prefaceSize: 0)
            streams = nil
        }
        pings = PingConduct(limits)
        resets = Allowance(atOnce: limits.resetBurst, perSecond: limits.resetsPerSecond)
        controlFrames = Allowance(
            atOnce: limits.controlFrameBurst,
            perSecond: limits.controlFramesPerSecond
        )
    }

    /// The number of the frame or header block that has begun and is not complete.
    var unfinished: Int? { scanner.isInsideFrame || continuations != nil ? unit : nil }

    /// Looks at what came; returns where the first violation begins, and which it is.
    mutating func judge(
        _ bytes: UnsafeRawBufferPointer,
        at second: Int
    ) -> (position: Int, violation: Violation)? {
        var position = 0
        while let frame = unsafe scanner.next(in: bytes, from: &position) {
            if continuations == nil { unit += 1 }
            guard let violation = judge(frame, at: second) else { continue }
            return (max(0, position - FrameScanner.headSize), violation)
        }
        return nil
    }

    /// The peer made us reset a stream (CVE-2025-8671).
    mutating func provokedReset(at second: Int) -> Violation? {
        resets.spend(at: second) ? nil : .tooManyResets
    }

    /// A client's PING came.
    mutating func pinged(at second: Int, hasStreams: Bool) -> Violation? {
        pings.received(at: second, hasStreams: hasStreams)
    }

    /// DATA or HEADERS went out: peers answer those with control frames of their own.
    mutating func progressed() {
        pings.progressed()
        controlFrames.earn(SessionLimits.controlFramesPerSentFrame)
    }

    private mutating func judge(_ frame: FrameHead, at second: Int) -> Violation? {
        if let code = streams?.judge(frame) {
            return Violation(code, "frame_on_closed_stream")
        }
        switch frame.type {
        case .headers:
            continuations = frame.endsHeaders ? nil : 0
            return nil
        case .continuation: return continuation(frame, at: second)
        case .data where frame.length > frame.padding || frame.endsStream: return nil
        case .reset: return resets.spend(at: second) ? nil : .tooManyResets
        case .priority where frame.stream == 0:
            // RFC 9113 section 6.3; nghttp2 looks at no PRIORITY once priorities are off.
            return Violation(.protocolError, "priority_without_stream")
        case .data, .priority, .settings, .pushPromise, .ping, .goAway, .windowUpdate, .unknown:
            return controlFrames.spend(at: second) ? nil : .tooManyControlFrames
        }
    }

    private mutating func continuation(_ frame: FrameHead, at second: Int) -> Violation? {
        guard let before = continuations else { return nil }
        continuations = frame.endsHeaders ? nil : before + 1
        guard before < limits.continuations else { return .tooManyContinuations }
        return nil
    }
}

/// Why a connection is ended by our side: its GOAWAY tells both.
struct Violation: Sendable {
    let code: ErrorCode
    /// The debug data of the GOAWAY, for those who run the peer.
    let reason: StaticString

    init(_ code: ErrorCode, _ reason: StaticString) {
        self.code = code
        self.reason = reason
    }

    static let tooManyResets = Violation(.enhanceYourCalm, "too_many_resets")
    static let tooManyControlFrames = Violation(.enhanceYourCalm, "too_many_control_frames")
    /// Clients double their interval when they read just this (gRFC A8).
    static let tooManyPings = Violation(.enhanceYourCalm, "too_many_pings")
    static let tooManyContinuations = Violation(.enhanceYourCalm, "too_many_continuations")
    static let headersTooLarge = Violation(.enhanceYourCalm, "header_list_too_large")
}
