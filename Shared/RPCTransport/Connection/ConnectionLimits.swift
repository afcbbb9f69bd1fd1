package import HTTP2
package import Kernel

/// What one connection may cost, in streams, memory and time.
package struct ConnectionLimits: Sendable, Hashable {
    /// The HTTP/2 limits.
    package var session = SessionLimits.standard
    /// From accepting or dialling until the connection stands, and again until the peer's SETTINGS.
    package var handshakeTime: Duration = .seconds(10)
    /// Without any stream; then the connection is drained.
    ///
    /// API.md 10: shorter than what load balancers between us and callers allow.
    package var idleTime: Duration = .seconds(15 * 60)
    /// With output that the peer does not take; then the connection is closed.
    package var stallTime: Duration = .seconds(30)
    /// Of a server's connection; then it is drained, and `nil` is for never.
    ///
    /// Give or take ``ageJitter``. So callers spread over servers that came later (gRFC A9).
    package var age: Duration? = .seconds(30 * 60)
    /// From that on until the connection is closed, whatever is open.
    package var ageGrace: Duration = .seconds(30)
    /// From the first byte of a frame or header block to its last; then the connection ends.
    package var frameTime: Duration = .seconds(30)
    /// With output of a stream waiting all the time; then the stream ends unless the peer has taken
    /// ``takenInReaderTime`` of it.
    ///
    /// Looked at in turns of that length, so that it ends at the latest after twice the time.
    package var readerTime: Duration = .seconds(5 * 60)
    /// What a peer takes at least in ``readerTime`` of a stream's output.
    package var takenInReaderTime: ByteCount = .kibibytes(16)
    /// What the connections that one event loop has accepted may make it hold.
    ///
    /// These are heads and bodies of requests, and answers that wait. Above it the connection for
    /// which most is held loses the stream that has waited the longest.
    package var heldPerLoop: ByteCount = .mebibytes(128)
    /// Silence after which a PING asks whether the peer is still there.
    package var pingAfter: Duration = .seconds(60)
    /// Whether that is asked when no stream is open, too.
    package var pingsWithoutStreams = true
    /// From that PING until the connection is closed.
    package var pingTimeout: Duration = .seconds(20)
    /// From the first GOAWAY to the last one, when the peer does not answer the PING between.
    package var drainNotice: Duration = .seconds(5)
    /// Connections that one event loop accepts; more are closed at once.
    package var connectionsPerLoop = 4_096
    /// What one write may carry; it is also the room that every event loop keeps for writing.
    package var writeSize: ByteCount = .kibibytes(64)
    /// Writes of one connection in one turn of its event loop, then others have theirs.
    package var writesPerTurn = 4

    /// By how much of ``age`` connections differ, so that they do not all end at once (gRFC A9).
    static let ageJitter = 0.1

    /// The limits towards clients.
    package static let standard = ConnectionLimits()

    /// The limits towards servers: they allow a PING only every five minutes and with streams open
    /// (gRFC A8), and they end old and idle connections themselves.
    package static let upstream: ConnectionLimits = {
        var limits = ConnectionLimits()
        limits.session = .shared
        limits.age = nil
        limits.pingsWithoutStreams = false
        limits.pingAfter = .seconds(5 * 60)
        return limits
    }()
}
