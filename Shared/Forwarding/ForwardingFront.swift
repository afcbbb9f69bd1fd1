internal import HTTP2
internal import Kernel
internal import NIOCore
internal import RPC
internal import RPCTransport

/// Sends each call of one event loop where its route leads, over connections of the same loop:
/// a call never changes thread.
final class ForwardingFront {
    let eventLoop: any EventLoop
    let answers: GatewayAnswers
    private let table: RouteTable
    private let clock: any MonotonicClock
    /// The pools of each route, in the order of the table.
    private let pools: [[ConnectionPool]]

    init(
        _ table: RouteTable,
        pools: [Endpoint: ConnectionPool],
        clock: any MonotonicClock,
        eventLoop: any EventLoop
    ) {
        self.table = table
        self.pools = table.routes.map { $0.backends.compactMap { pools[$0] } }
        self.clock = clock
        self.eventLoop = eventLoop
        answers = GatewayAnswers(clock: clock)
    }

    /// Replaces `grpc-timeout` by what is left of it (API.md 6).
    func tellTimeLeft(until deadline: Deadline, in request: HeaderList) {
        guard let left = deadline.remaining(on: clock) else { return }
        request.removeAll(.grpcTimeout)
        request.append("grpc-timeout", CallTimeout.format(left))
    }

    /// Sends a call out again that a backend never looked at.
    func retry(_ call: ForwardedCall, _ request: HeaderList) {
        guard let route = route(of: request) else { return }
        leastLoaded(pools[route])?.submit(call)
    }

    private func route(of head: HeaderList) -> Int? {
        head.withValue(.path) { table.route(forPath: $0) } ?? nil
    }

    private func leastLoaded(_ pools: [ConnectionPool]) -> ConnectionPool? {
        pools.count < 2 ? pools.first : pools.min { $0.load < $1.load }
    }
}

extension ForwardingFront: CallFront {
    /// Forwards the call or refuses it; leaves it when no route takes its service.
    func take(_ stream: HTTP2Stream, _ head: HeaderList, endOfStream: Bool) -> CallTaking {
        guard let route = route(of: head), let pool = leastLoaded(pools[route]) else {
            return .left
        }
        head.removeAll(.ownNamespace)
        let terms = CallTerms(head)
        if let refusal = terms.refusal() {
            answers.refuse(stream, refusal, head)
            return .answered
        }
        let call = ForwardedCall(
            stream,
            head,
            endOfStream: endOfStream,
            deadline: terms.deadline(on: clock),
            front: self
        )
        call.start(in: pool)
        return call.isEnded ? .answered : .taken(call)
    }
}
