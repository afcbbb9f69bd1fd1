package import HTTP2
internal import Kernel
package import Metrics
package import RPC
package import Tracing

/// Counts calls of one event loop by method and status, as one side of them sees them.
///
/// A call is counted with the status that stands on the wire, whoever has put it there, and its
/// messages with the 5 bytes before each. What is recorded of a call ends with that status, too.
/// Confined to its event loop.
package final class CallMeter: StreamCounter {
    /// The ends of calls that were forwarded, which ``own`` lacks.
    package private(set) var forwarded = CallCounts()
    /// The beginnings of all calls, and the ends of the others.
    private var own = CallCounts()
    private var methods = MethodDirectory()
    private let side: CallSide
    private let clock: any MonotonicClock
    /// Records calls in traces; `nil` when none are.
    private let tracer: Tracer?

    /// A meter that tells no methods apart yet.
    package init(at side: CallSide, clock: any MonotonicClock, tracer: Tracer? = nil) {
        self.side = side
        self.clock = clock
        self.tracer = tracer
    }

    /// Tells these methods apart from now on: those that were told apart before, and further ones.
    package func tellApart(_ methods: MethodDirectory) {
        // Editions may come in another order than they were made.
        guard methods.names.count > self.methods.names.count else { return }
        self.methods = methods
        forwarded.takeEnds(ofMethods: methods.names.count)
    }

    /// What was counted so far.
    package var counts: CallCounts {
        var counts = own
        counts.add(forwarded)
        return counts
    }

    /// A call has come; its stream is counted when it is over.
    package func began(_ stream: HTTP2Stream, _ head: HeaderList) {
        let method = head.withValue(.path) { path in
            path.withUnsafeBytes { methods.number(of: $0) }
        }
        began(stream, method: method ?? 0)
        if let tracer { stream.note = tracer.span(of: head, methods.names[method ?? 0]) }
    }

    /// A call of a method begins on a stream, which is counted when it is over, and what is
    /// recorded of it ends then; at an instant that the caller has read, or now.
    package func began(
        _ stream: HTTP2Stream,
        method: Int,
        at instant: Int64? = nil,
        within span: OpenSpan? = nil
    ) {
        own.began(method)
        stream.count(by: self, as: method, since: instant ?? clock.now.nanoseconds)
        if let span { stream.note = span }
    }

    /// Counts the call of a stream that is over.
    package func ended(_ tally: StreamTally, _ end: StreamEnd) {
        let code = tally.code(end, at: side)
        if tally.isForwarded {
            count(tally, code, in: &forwarded)
        } else {
            count(tally, code, in: &own)
        }
        if let note = tally.note { (note as? OpenSpan)?.end(code) }
    }

    @inline(__always)
    private func count(_ tally: StreamTally, _ code: StatusCode, in counts: inout CallCounts) {
        counts.ended(
            tally.kind,
            status: code.rawValue,
            duration: Int(clock.now.nanoseconds - tally.begun),
            sent: tally.sent,
            received: tally.received
        )
    }
}

extension StreamTally {
    /// How a call ended; where no status says it, as the end of its stream has it.
    fileprivate func code(_ end: StreamEnd, at side: CallSide) -> StatusCode {
        if let status { return StatusCode(rawValue: status) ?? .unknown }
        return switch end {
        case .complete: .unknown
        case .reset(let code): StatusCode(resetCode: code.rawValue)
        case .unprocessed: .unavailable
        // A caller that goes away has given its call up.
        case .connectionLost: side == .server ? .cancelled : .unavailable
        }
    }
}

extension StatusCode {
    /// The name of a status in metrics.
    package static let name: CallFamilies.StatusNames = { number in
        (StatusCode(rawValue: number) ?? .unknown).description
    }
}
