internal import Kernel

/// One decoding call between libprotobuf-c and the generated code: all of it that is the same for
/// every type, so that only what differs is made anew for each.
@safe
@usableFromInline
struct MessageDecoding {
    /// The C struct, in the memory that ``source`` keeps.
    @usableFromInline let message: UnsafeRawPointer
    @usableFromInline var source: DecodingSource

    /// Unpacks the bytes within the limits.
    @usableFromInline
    init(
        _ bytes: UnsafeRawBufferPointer,
        _ layout: MessageLayout,
        _ limits: DecodingLimits
    ) throws(DecodingFailure) {
        guard bytes.count <= limits.messageSizeMax.bytes else {
            throw DecodingFailure(
                .messageTooLong(limit: limits.messageSizeMax.bytes),
                message: layout.fullName
            )
        }
        var arena = DecodingArena(
            firstBlock: layout.size + bytes.count * 2 + 512,
            limits: limits
        )
        guard let message = unsafe arena.unpack(bytes, as: layout) else {
            throw DecodingFailure(arena.kindOfFailure(limits), message: layout.fullName)
        }
        unsafe self.message = message
        source = DecodingSource(arena.first)
    }

    /// Throws what the generated code has refused.
    @usableFromInline
    func finish(_ layout: MessageLayout) throws(DecodingFailure) {
        if source.hasImpossibleField {
            throw DecodingFailure(.malformed, message: layout.fullName)
        }
        if let field = source.refusal {
            throw DecodingFailure(.invalidText, message: layout.fullName, field: field)
        }
    }
}
