package import Kernel

/// Cuts a stream of bytes into messages, wherever the bytes were split on their way.
///
/// A length over the limit is refused from the prefix alone, before any room is made for it, and
/// room is made only for what has arrived.
package struct MessageDeframer: Sendable {
    private let limit: ByteCount
    private var state = State.prefix(0, count: 0)
    /// What has come of the message under way; beside the state, so that it grows in place.
    private var partial: [UInt8] = []

    private enum State {
        /// So many bytes of the prefix have come. Turns into `message`, or `broken`.
        case prefix(UInt64, count: Int)
        /// So many bytes of the message are still to come. Turns into `prefix`.
        case message(missing: Int)
        /// The peer broke the rules; nothing more is read.
        case broken
    }

    /// A deframer for messages up to a size.
    package init(limit: ByteCount) {
        self.limit = limit
    }

    /// Whether a message has begun and not ended.
    package var isMidMessage: Bool {
        switch state {
        case .prefix(_, let count): count > 0
        case .message: true
        case .broken: false
        }
    }

    /// Takes the next bytes, and hands every message that they complete to a queue.
    package mutating func receive(
        _ bytes: RawSpan,
        into messages: inout MessageQueue
    ) throws(RPCStatus) {
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
    ) throws(RPCStatus) {
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
        begin(length: Int(bits & 0xFFFF_FFFF), available: rest.byteCount, &messages)
    }

    private func check(flag: UInt64, length: Int) throws(RPCStatus) {
        guard flag == 0 else {
            throw RPCStatus(
                .internal,
                flag == 1
                    ? "A message is marked as compressed, but grpc-encoding names no compression."
                    : "A message has the unknown flag \(flag)."
            )
        }
        guard length <= limit.bytes else {
            throw RPCStatus(
                .resourceExhausted,
                "A message has \(length) bytes; at most \(limit.bytes) are allowed."
            )
        }
    }

    private mutating func begin(
        length: Int,
        available: Int,
        _ messages: inout MessageQueue
    ) {
        guard length > 0 else {
            messages.append([])
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
        messages.append(partial)
        partial = []
        state = .prefix(0, count: 0)
    }
}
