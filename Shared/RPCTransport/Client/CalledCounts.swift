internal import HTTP2
internal import Kernel
internal import Metrics
internal import RPC
private import Synchronization
internal import Tracing

/// Counts the calls of one channel on one event loop, to which it is confined.
final class CalledCounts {
    /// What went over connections.
    private let attempts: CallMeter
    /// From the wish to call to the answer, waits for a connection included.
    private var calls = CallCounts()
    private let methods: CalledMethods
    /// What was called last, with its number: most callers call the same method again.
    private var last: (method: MethodDescriptor, number: Int)?
    private let clock: any MonotonicClock

    init(_ methods: CalledMethods, _ clock: any MonotonicClock) {
        self.methods = methods
        self.clock = clock
        attempts = CallMeter(at: .client, clock: clock)
    }

    /// What was counted so far.
    var counted: (attempts: CallCounts, calls: CallCounts) { (attempts.counts, calls) }

    /// An attempt at a call begins on a stream.
    func began(_ stream: HTTP2Stream, _ ticket: CalledTicket) {
        attempts.began(stream, method: ticket.method)
    }

    /// The attempt at a call with streams begins, of which nothing more is counted; its end is that
    /// of what is recorded of the call.
    func began(_ stream: HTTP2Stream, _ method: MethodDescriptor, within span: OpenSpan?) {
        attempts.began(stream, method: number(of: method), within: span)
    }

    /// A call begins.
    func began(_ method: MethodDescriptor) -> CalledTicket {
        let number = number(of: method)
        calls.began(number)
        return CalledTicket(method: number, begun: clock.now)
    }

    private func number(of method: MethodDescriptor) -> Int {
        if let last, last.method == method { return last.number }
        let number = methods.number(of: method)
        last = (method, number)
        return number
    }

    /// A call has ended.
    func ended(_ ticket: CalledTicket, _ code: StatusCode) {
        let duration = (clock.now - ticket.begun).nanoseconds
        calls.ended(ticket.method, status: code.rawValue, duration: Int(duration))
    }
}

/// What a call that is counted keeps until it ends.
struct CalledTicket {
    let method: Int
    let begun: MonotonicInstant
}

/// The methods that a channel has called, with the same numbers on all event loops.
final class CalledMethods: Sendable {
    private let directory = Mutex(MethodDirectory())

    /// Every method so far.
    var present: MethodDirectory { directory.withLock { $0 } }

    /// The number of a method; only what the program's own clients know is called.
    func number(of method: MethodDescriptor) -> Int {
        var path = method.path
        return path.withUTF8 { path in
            directory.withLock { directory in
                let known = directory.number(of: UnsafeRawBufferPointer(path))
                guard known == 0 else { return known }
                directory.add(CollectionOfOne(method.description))
                return directory.number(of: UnsafeRawBufferPointer(path))
            }
        }
    }
}
