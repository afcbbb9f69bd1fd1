public import Kernel

/// How much one message may cost to decode.
///
/// libprotobuf-c itself has no limit: 4 MiB of empty repeated messages make it allocate 287 MiB.
/// Its allocator here is ours, and refuses before memory grows past the budget.
public struct DecodingLimits: Sendable, Hashable {
    /// The longest message taken, in bytes on the wire.
    public var messageSizeMax: ByteCount
    /// What one message may take while it is decoded, in bytes of the arena.
    ///
    /// Eight times the longest message: a record of short fields grows about threefold.
    public var arenaSizeMax: ByteCount
    /// How many parts a message may have: nested messages, texts, byte strings and lists.
    public var elementsMax: Int
    /// How deep messages may nest; 100 as in the official runtimes.
    public var depthMax: Int

    /// Limits, each with the standard value unless stated.
    public init(
        messageSizeMax: ByteCount = .mebibytes(4),
        arenaSizeMax: ByteCount = .mebibytes(32),
        elementsMax: Int = 262_144,
        depthMax: Int = 100
    ) {
        self.messageSizeMax = messageSizeMax
        self.arenaSizeMax = arenaSizeMax
        self.elementsMax = elementsMax
        self.depthMax = depthMax
    }

    /// The limits of a message from the network: 4 MiB, as in gRPC's own libraries.
    public static let standard = DecodingLimits()

    /// The limits of a message whose length somebody has judged: the standard ones, or in the same
    /// proportion to a longer message.
    public static func message(of size: Int) -> DecodingLimits {
        let standard = DecodingLimits.standard
        guard size > standard.messageSizeMax.bytes else { return standard }
        return DecodingLimits(
            messageSizeMax: .bytes(size),
            arenaSizeMax: .bytes(size * 8),
            elementsMax: size / 16
        )
    }
}
