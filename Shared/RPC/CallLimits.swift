public import Kernel

/// The limits of calls, the same for servers and clients.
public struct CallLimits: Sendable, Hashable {
    /// The largest message received, without its prefix; of a compressed one, once decompressed.
    public var messageSizeMax: ByteCount = .mebibytes(4)
    /// The largest metadata received: names, values and 32 bytes for each entry.
    public var metadataSizeMax: ByteCount = .kibibytes(16)
    /// The largest metadata sent, which every stock peer accepts.
    public var metadataSizeAnnounced: ByteCount = .kibibytes(8)
    /// The smallest message that is compressed where compression is wanted: below, the network
    /// saves less than gzip costs.
    public var compressedSizeMin: ByteCount = .kibibytes(1)
    /// Bytes that wait to be sent before a writer has to wait.
    public var sendBufferMax: ByteCount = .kibibytes(64)
    /// Bytes of received messages that wait for a reader before the peer has to wait.
    public var receiveBufferMax: ByteCount = .kibibytes(256)

    /// The limits that stock clients expect (API conventions of gRPC).
    public init() {}

    /// The limits that stock clients expect.
    public static let standard = CallLimits()
}
