/// Where one span stands: in which trace, and which span of it that is (W3C Trace Context).
///
/// Never all zero, neither the trace nor the span.
package struct TraceContext: Hashable, Sendable {
    /// The first half of the trace's identifier.
    package let traceHigh: UInt64
    /// The second half, which also decides whether the trace is recorded.
    package let traceLow: UInt64
    /// The identifier of the span.
    package let span: UInt64
    /// Whether the spans of the trace are recorded.
    package let isSampled: Bool

    /// A place in a trace; `nil` when an identifier is all zero, which stands for none.
    package init?(traceHigh: UInt64, traceLow: UInt64, span: UInt64, isSampled: Bool) {
        guard traceHigh | traceLow != 0, span != 0 else { return nil }
        self.init(uncheckedTraceHigh: traceHigh, traceLow, span, isSampled)
    }

    private init(
        uncheckedTraceHigh traceHigh: UInt64,
        _ traceLow: UInt64,
        _ span: UInt64,
        _ isSampled: Bool
    ) {
        self.traceHigh = traceHigh
        self.traceLow = traceLow
        self.span = span
        self.isSampled = isSampled
    }

    /// Another span of the same trace, which is not 0.
    func with(span: UInt64) -> TraceContext {
        TraceContext(uncheckedTraceHigh: traceHigh, traceLow, span, isSampled)
    }

    /// The trace's identifier as 32 digits, as logs and tools show it.
    package var traceID: String {
        String(unsafeUninitializedCapacity: 32) { text in
            for place in 0..<32 {
                let half = place < 16 ? traceHigh : traceLow
                let digit = Hexadecimal.digit(half >> UInt64(60 - place % 16 * 4))
                text.initializeElement(at: place, to: digit)
            }
            return 32
        }
    }
}

extension TraceContext {
    /// The bytes of the trace's identifier, 16.
    package var traceBytes: [UInt8] { Self.bytes(traceHigh) + Self.bytes(traceLow) }

    /// The bytes of the span's identifier, 8.
    package var spanBytes: [UInt8] { Self.bytes(span) }

    /// The bytes of an identifier, the highest first.
    package static func bytes(_ word: UInt64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - $0 * 8)) }
    }
}
