package import HTTP2
internal import Kernel
package import Metrics
package import RPC

/// Counts calls of one event loop by method and status, as one side of them sees them.
///
/// A call is counted with the status that stands on the wire, whoever has put it there, and its
/// messages with the 5 bytes before each. Confined to its event loop.
package final class CallMeter: StreamCounter {
    /// What was counted so far.
    package private(set) var counts = CallCounts()
    private var methods = MethodDirectory()
    private let side: CallSide
    private let clock: any MonotonicClock

    /// A meter that tells no methods apart yet.
    package init(at side: CallSide, clock: any MonotonicClock) {
        self.side = side
        self.clock = clock
    }

    /// Tells these methods apart from now on: those that were told apart before, and further ones.
    package func tellApart(_ methods: MethodDirectory) {
        // Editions may come in another order than they were made.
        if methods.names.count > self.methods.names.count { self.methods = methods }
    }

    /// A call has come; its stream is counted when it is over.
    package func began(_ stream: HTTP2Stream, _ head: HeaderList) {
        let method = head.withValue(.path) { path in
            path.withUnsafeBytes { methods.number(of: $0) }
        }
        began(stream, method: method ?? 0)
    }

    /// A call of a method begins on a stream, which is counted when it is over.
    package func began(_ stream: HTTP2Stream, method: Int) {
        counts.began(method)
        stream.count(by: self, as: method, since: clock.now.nanoseconds)
    }

    /// Counts the call of a stream that is over.
    package func ended(_ tally: StreamTally, _ end: StreamEnd) {
        counts.ended(
            tally.kind,
            status: tally.code(end, at: side).rawValue,
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
