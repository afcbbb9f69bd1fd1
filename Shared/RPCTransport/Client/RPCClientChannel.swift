package import Kernel
package import Metrics
internal import NIOCore
package import RPC
private import Synchronization

/// A gRPC client of one peer: a pool of connections for each event loop.
///
/// A call made on an event loop stays on it, others take turns. Connections are opened when they
/// are needed and again, with pauses, after they are lost.
package final class RPCClientChannel: ClientChannel {
    private let pools: [ConnectionPool]
    private let methods: CalledMethods
    private let target: Endpoint
    private let callLimits: CallLimits
    private let clock: any MonotonicClock
    private let turn = Atomic(0)

    /// A channel to a peer; nothing is connected before the first call.
    package init(
        _ configuration: RPCClientConfiguration,
        loops: EventLoops,
        clock: any MonotonicClock = SystemMonotonicClock()
    ) {
        let methods = CalledMethods()
        self.methods = methods
        target = configuration.target
        self.pools = loops.members.map { loop in
            ConnectionPool(configuration, loop: loop, counting: CalledCounts(methods, clock))
        }
        self.callLimits = configuration.callLimits
        self.clock = clock
    }

    /// Starts a call; whatever goes wrong is thrown by the call itself.
    package func start(
        _ method: MethodDescriptor,
        _ options: CallOptions,
        onlyRequest: [UInt8]?
    ) -> any ClientCall {
        let messages = ClientStream(callLimits, options)
        guard options.metadata.size <= callLimits.metadataSizeMax else {
            messages.end(.metadataRefused(.tooLarge(limit: callLimits.metadataSizeMax)))
            return messages
        }
        let exchange = StreamingExchange(method, options, messages, pool, clock)
        messages.attach(exchange)
        if let onlyRequest {
            exchange.send(options.compressed(onlyRequest, callLimits))
            exchange.finish()
        }
        exchange.start()
        return messages
    }

    /// Sends one framed message and waits for the one answer.
    package func exchange(
        _ frame: [UInt8],
        _ method: MethodDescriptor,
        _ options: CallOptions
    ) async throws -> ClientAnswer {
        guard options.metadata.size <= callLimits.metadataSizeMax else {
            throw RPCStatus(
                .metadataRefused(.tooLarge(limit: callLimits.metadataSizeMax)),
                to: Recipient(options.metadata)
            )
        }
        let pool = pool
        let frame = options.compressed(frame, callLimits)
        let exchange = UnaryExchange(frame, method, options, callLimits, clock)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { caller in
                pool.onLoop { exchange.begin(caller, $0) }
            }
        } onCancel: {
            pool.onLoop { _ in exchange.cancel() }
        }
    }

    /// The pool of the present event loop, or the next in turn.
    private var pool: ConnectionPool {
        if let here = pools.first(where: { $0.loop.eventLoop.inEventLoop }) { return here }
        let turn = turn.wrappingAdd(1, ordering: .relaxed).oldValue
        return pools[Int(UInt(bitPattern: turn) % UInt(pools.count))]
    }

    /// What was counted of the calls so far, over all event loops.
    package func families() async -> [MetricFamily] {
        var (attempts, calls) = (CallCounts(), CallCounts())
        for pool in pools {
            let counted = try? await pool.loop.eventLoop.submit { pool.counted }.get()
            guard let counted = counted ?? nil else { continue }
            attempts.add(counted.attempts)
            calls.add(counted.calls)
        }
        let (known, target) = (methods.present, target.description)
        return CallFamilies.attempts(attempts, of: target, known, StatusCode.name)
            + [CallFamilies.calls(calls, known, StatusCode.name) { _ in target }]
    }

    /// Takes no new calls, lets those under way finish within a period, then closes.
    package func close(within period: Duration) async {
        let stop = Task { [pools, clock] in
            try await clock.sleep(until: clock.now + period)
            for pool in pools { pool.onLoop { $0.abort() } }
        }
        for pool in pools {
            await withCheckedContinuation { closed in
                pool.onLoop { $0.close { closed.resume() } }
            }
        }
        stop.cancel()
    }
}

/// What an operator chooses of a client.
package struct RPCClientConfiguration: Sendable {
    /// The peer.
    package var target: Endpoint
    /// The limits of each pool.
    package var limits: RPCClientLimits
    /// The limits of each call.
    package var callLimits: CallLimits
    /// The limits of each connection.
    package var connections: ConnectionLimits
    /// What makes the connections secret; plaintext when `nil`.
    package var security: (any ClientSecurity)?
    /// What makes the pauses between attempts to connect differ.
    package var randomness: any RandomSource

    /// A configuration with the standard limits unless stated.
    package init(
        target: Endpoint,
        limits: RPCClientLimits = .standard,
        callLimits: CallLimits = .standard,
        connections: ConnectionLimits = .upstream,
        security: (any ClientSecurity)? = nil,
        randomness: any RandomSource = SystemRandomSource()
    ) {
        self.target = target
        self.limits = limits
        self.callLimits = callLimits
        self.connections = connections
        self.security = security
        self.randomness = randomness
    }
}
