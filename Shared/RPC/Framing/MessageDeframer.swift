package import Kernel

/// Cuts a stream of bytes into messages, wherever the bytes were split on their way.
///
/// A length over the limit is refused from the prefix alone, before any room is made for it, and
/// room is made only for what has arrived.
package struct MessageDeframer: Sendable {
    private let limit: ByteCount
    private let side: CallSide
    /// How messages are compressed that are marked so.
    package var compression: MessageCompression
    private var state = State.prefix(0, count: 0)
    /// What has come of the message under way; beside the state, so that it grows in place.
    private var partial: [UInt8] = []
    /// Whether the message under way is marked as compressed.
    private var isCompressed = false

    private enum State {
        /// So many bytes of the prefix have come. Turns into `message`, or `broken`.
        case prefix(UInt64, count: Int)
        /// So many bytes of the message are still to come. Turns into `prefix`.
        case message(missing: Int)
        /// The peer broke the rules; nothing more is read.
        case broken
    }

    /// A deframer of one side of a call, for messages up to a size.
    package init(
        limit: ByteCount,
        at side: CallSide,
        compression: MessageCompression = .identity
    ) {
        self.limit = limit
        self.side = side
        self.compression = compression
    }

    /// The message itself, decompressed where it has to be.
    package func opened(_ message: consuming ReceivedMessage) throws(Failure) -> [UInt8] {
        try message.opened(limit: limit, at: side)
    }

    /// Whether a message has begun and not ended.
    package var isMidMessage: Bool {
        switch state {
        case .prefix(_, let count): count > 0
        case .message: true
        case .broken: false
        }
    }

    /// Bytes of a message that has begun and not ended.
    package var partialBytes: Int { partial.count }

    /// Takes the next bytes, and hands every message that they complete to a queue.
    package mutating func receive(
        _ bytes: RawSpan,
        into messages: inout MessageQueue
    ) throws(Failure) {
        var rest = bytes
        while rest.byteCount > 0 {
            switch state {
            case .prefix(let bits, let count): try readPrefix(bits, count, &rest, &messages)
            case .message(let missing): readMessage(missing, &rest, &messages)
            case .broken: return
            }
        }
    }

    private mutating func readPrefix(
        _ bits: UInt64,
        _ count: Int,
        _ rest: inout RawSpan,
        _ messages: inout MessageQueue
    ) throws(Failure) {
        let taken = min(MessageFrame.prefixLength - count, rest.byteCount)
        let bits = rest.extracting(first: taken).withUnsafeBytes { bytes in
            bytes.reduce(bits) { $0 << 8 | UInt64($1) }
        }
        rest = rest.extracting(droppingFirst: taken)
        guard count + taken == MessageFrame.prefixLength else {
            state = .prefix(bits, count: count + taken)
            return
        }
        state = .broken
        try check(flag: bits >> 32, length: Int(bits & 0xFFFF_FFFF))
        isCompressed = bits >> 32 == 1
        begin(length: Int(bits & 0xFFFF_FFFF), available: rest.byteCount, &messages)
    }

    private func check(flag: UInt64, length: Int) throws(Failure) {
        switch flag {
        case 0: break
        case 1 where compression == .gzip: break
        case 1: throw Failure(.compressionUndeclared)
        default: throw Failure(.messageFlagUnknown, ["flag": String(flag)])
        }
        guard length <= limit.bytes else { throw .messageTooLarge(length, limit, at: side) }
    }

    private mutating func begin(
        length: Int,
        available: Int,
        _ messages: inout MessageQueue
    ) {
        guard length > 0 else {
            messages.append(ReceivedMessage([], isCompressed: isCompressed))
            state = .prefix(0, count: 0)
            return
        }
        partial.reserveCapacity(min(length, max(available, 16_384)))
        state = .message(missing: length)
    }

    private mutating func readMessage(
        _ missing: Int,
        _ rest: inout RawSpan,
        _ messages: inout MessageQueue
    ) {
        let taken = min(missing, rest.byteCount)
        rest.extracting(first: taken).withUnsafeBytes { partial.append(contentsOf: $0) }
        rest = rest.extracting(droppingFirst: taken)
        guard taken == missing else {
            state = .message(missing: missing - taken)
            return
        }
        messages.append(ReceivedMessage(partial, isCompressed: isCompressed))
        partial = []
        state = .prefix(0, count: 0)
    }
}
