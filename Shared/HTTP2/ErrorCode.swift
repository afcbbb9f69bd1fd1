internal import CNGHTTP2

/// Why a stream or a connection ends early (RFC 9113 section 7).
package struct ErrorCode: RawRepresentable, Hashable, Sendable {
    /// The number on the wire.
    package let rawValue: UInt32

    /// A code that may be unknown to us.
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Nothing went wrong.
    package static let noError = ErrorCode(rawValue: 0x0)
    /// The peer broke the protocol.
    package static let protocolError = ErrorCode(rawValue: 0x1)
    /// We, or the peer, failed inside.
    package static let internalError = ErrorCode(rawValue: 0x2)
    /// More data came than the window allows.
    package static let flowControlError = ErrorCode(rawValue: 0x3)
    /// A frame came on a stream that its sender has ended.
    package static let streamClosed = ErrorCode(rawValue: 0x5)
    /// A frame has a size that it may not have.
    package static let frameSizeError = ErrorCode(rawValue: 0x6)
    /// The stream was not processed at all: it may be sent again.
    package static let refusedStream = ErrorCode(rawValue: 0x7)
    /// The stream is no longer needed.
    package static let cancel = ErrorCode(rawValue: 0x8)
    /// The header compression is broken.
    package static let compressionError = ErrorCode(rawValue: 0x9)
    /// The peer asks too much.
    package static let enhanceYourCalm = ErrorCode(rawValue: 0xb)
    /// The transport is not secure enough.
    package static let inadequateSecurity = ErrorCode(rawValue: 0xc)

    /// Whether a stream that this side resets so was broken by the peer.
    var blamesPeer: Bool {
        switch self {
        case .protocolError, .flowControlError, .streamClosed, .frameSizeError, .compressionError,
            .enhanceYourCalm:
            true
        default: false
        }
    }
}

/// How a stream ended.
package enum StreamEnd: Hashable, Sendable {
    /// Both sides said all they had to say.
    case complete
    /// One side reset the stream.
    case reset(ErrorCode)
    /// The peer never looked at the request (REFUSED_STREAM, above the last stream of a GOAWAY, or
    /// never sent): it is safe to send it again.
    case unprocessed
    /// The connection was lost with the stream open.
    case connectionLost
}

/// The connection can not go on.
package enum SessionError: Error, Hashable, Sendable {
    /// The peer does not speak HTTP/2 with prior knowledge.
    case badPreface
    /// The peer floods us with frames that cost us work or memory.
    case flooded
    /// The peer breaks a rule of ours or of the protocol; the session has been terminated so.
    case violated(ErrorCode)
    /// nghttp2 gave up: its error number, a negative value of `nghttp2_error`.
    case failed(Int32)

    init(nghttp2 code: Int) {
        self =
            switch nghttp2_error(rawValue: Int32(code)) {
            case NGHTTP2_ERR_BAD_CLIENT_MAGIC: .badPreface
            case NGHTTP2_ERR_FLOODED: .flooded
            default: .failed(Int32(code))
            }
    }
}
