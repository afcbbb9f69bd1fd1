internal import Kernel
package import RPC

/// Calls to a router in the same process, with the semantics of calls over sockets.
///
/// Messages are encoded and decoded, deadlines and cancellation work, buffers are bounded; only
/// the bytes never leave the process. For tests that need no socket.
package struct InProcessTransport: ClientChannel {
    private let router: Router
    private let limits: CallLimits
    private let clock: any MonotonicClock

    /// A channel to a router.
    package init(
        _ router: Router,
        limits: CallLimits = .standard,
        clock: any MonotonicClock = SystemMonotonicClock()
    ) {
        self.router = router
        self.limits = limits
        self.clock = clock
    }

    /// Starts a call.
    package func start(
        _ method: MethodDescriptor,
        _ options: CallOptions,
        onlyRequest: [UInt8]?
    ) -> any ClientCall {
        begin(method, options, onlyRequest: onlyRequest)
    }

    /// Sends one framed message and waits for the one answer.
    package func exchange(
        _ frame: [UInt8],
        _ method: MethodDescriptor,
        _ options: CallOptions
    ) async throws -> ClientAnswer {
        try await begin(method, options, onlyRequest: frame).receiveOnly()
    }

    private func begin(
        _ method: MethodDescriptor,
        _ options: CallOptions,
        onlyRequest: [UInt8]?
    ) -> ClientStream {
        // The bytes never leave the process: there is nothing to save by compressing them.
        var options = options
        options.compression = .identity
        let client = ClientStream(limits, options)
        guard let handler = router.handler(method.path) else {
            client.end(router.refusal(method.path))
            return client
        }
        guard !options.deadline.isOver(on: clock) else {
            client.end(Failure(.deadlinePassed))
            return client
        }
        let metadata: Metadata
        do throws(Metadata.Refusal) {
            metadata = try options.metadata.travelled(limit: limits.metadataSizeMax)
        } catch {
            client.end(.metadataRefused(error))
            return client
        }
        run(handler, metadata, options, onlyRequest, client)
        return client
    }

    private func run(
        _ handler: MethodHandler,
        _ metadata: Metadata,
        _ options: CallOptions,
        _ onlyRequest: [UInt8]?,
        _ client: ClientStream
    ) {
        let call = CallContext(
            handler.method,
            metadata: metadata,
            deadline: options.deadline,
            clock: clock
        )
        let wayUp = WayToServer(client)
        let server = ServerStream(call, limits, WayToClient(client, wayUp))
        client.attach(wayUp)
        wayUp.run(server, call) { [router] in await router.serve(handler, call, over: server) }
        if let onlyRequest {
            wayUp.send(onlyRequest)
            wayUp.finish()
        }
    }
}
