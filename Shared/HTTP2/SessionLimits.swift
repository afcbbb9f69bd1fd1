package import Kernel

/// What one peer may ask of one HTTP/2 session.
package struct SessionLimits: Sendable, Hashable {
    /// Streams that the peer may have open (SETTINGS_MAX_CONCURRENT_STREAMS).
    ///
    /// Load tools open 50 on one connection by default, so 100 is the least that they expect.
    package var concurrentStreams = 256
    /// Sum of name + value + 32 over the fields of one header block (RFC 9113 section 6.5.2).
    package var headerListSize: ByteCount = .kibibytes(16)
    /// Data of one stream that the peer may send before we give window back.
    package var streamWindow: ByteCount = .kibibytes(256)
    /// Data of all streams that the peer may send before we give window back.
    package var connectionWindow: ByteCount = .mebibytes(1)
    /// What opens the connection's window again.
    package var connectionWindowOpens: WindowOpening = .whenConsumed
    /// Sent bytes of a request that are remembered until its response begins (client only).
    package var replayMemory: ByteCount = .kibibytes(16)
    /// RST_STREAM frames accepted at once from a client, then per second (CVE-2023-44487).
    package var resetBurst = 1_000
    /// RST_STREAM frames per second from a client, once the burst is spent.
    package var resetsPerSecond = 200
    /// Frames accepted at once that bring no call forward: PING, SETTINGS, PRIORITY, WINDOW_UPDATE,
    /// empty DATA, unknown ones (CVE-2019-9512 to 9518).
    package var controlFrameBurst = 2_000
    /// Such frames per second, once the burst is spent.
    package var controlFramesPerSecond = 500
    /// Between two PINGs of a client that has streams open (gRFC A8, PERMIT_KEEPALIVE_TIME).
    package var pingInterval: Duration = .seconds(30)
    /// Between two PINGs of a client without streams: such PINGs are not welcome (gRFC A8).
    package var pingIntervalWithoutStreams: Duration = .seconds(2 * 60 * 60)
    /// PINGs that may come too soon before HEADERS or DATA go out; then the connection ends.
    package var pingStrikes = 2
    /// CONTINUATION frames of one header block (CVE-2024-28182).
    package var continuations = 8
    /// Entries of one SETTINGS frame.
    package var settingsEntries = 32
    /// Acknowledgements (PING, SETTINGS) waiting for a peer that does not read them.
    package var outboundAcknowledgements = 1_000

    /// Steps in which a session tells how much it holds.
    package static let heldStep: ByteCount = .kibibytes(64)
    /// Control frames that a peer may send in answer to each DATA or HEADERS frame of ours, beside
    /// its allowance: two WINDOW_UPDATE and a PING that measures the bandwidth.
    static let controlFramesPerSentFrame = 3
    /// A header list of so many times ``headerListSize`` is no mistake any more: the connection
    /// ends.
    static let headerListPatience = 4

    /// The limits towards clients, whose uploads one slow stream may hold back altogether.
    package static let standard = SessionLimits()

    /// The limits towards a server that many callers share: one slow caller must not hold back the
    /// answers of the others, so only the stream's own window waits for it.
    package static let shared: SessionLimits = {
        var limits = SessionLimits()
        limits.streamWindow = .kibibytes(128)
        limits.connectionWindow = .mebibytes(4)
        limits.connectionWindowOpens = .onReceipt
        return limits
    }()

    /// When received data stops counting against the connection's window.
    package enum WindowOpening: Sendable {
        /// As soon as it is received: memory is bounded by streams × stream window.
        case onReceipt
        /// When its stream's owner has consumed it: memory is bounded by the connection's window.
        case whenConsumed
    }
}
