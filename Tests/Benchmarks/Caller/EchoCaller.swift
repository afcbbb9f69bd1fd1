internal import EchoService
internal import RPC
internal import RPCTransport
internal import WellKnownMessages

/// Calls an echo from tasks on the event loop of the connection, as a service calls its peers.
struct EchoCaller {
    /// Runs the tasks that call.
    private let executor: LoopExecutor
    private let loops = EventLoops(count: 1)
    private let endpoint: Endpoint

    init(_ endpoint: Endpoint) {
        self.endpoint = endpoint
        executor = LoopExecutor(loops.next().eventLoop)
    }

    /// Calls so often, with `width` calls at a time on one connection; then closes it.
    func call(count: Int, width: Int) async throws {
        let channel = RPCClientChannel(RPCClientConfiguration(target: endpoint), loops: loops)
        try await withThrowingDiscardingTaskGroup { group in
            for _ in 0..<width {
                group.addTask(executorPreference: executor) {
                    for _ in 0..<count / width { try await channel.echo() }
                }
            }
        }
        await channel.close(within: .seconds(1))
    }
}

extension RPCClientChannel {
    /// One call with a message of 64 bytes; traps when the answer is another.
    func echo() async throws {
        let request = GoogleBytesValue(value: [UInt8](repeating: UInt8(ascii: "x"), count: 62))
        let answer: GoogleBytesValue = try await unary(EchoMethods.echo, request, CallOptions())
        precondition(answer == request, "the echo answered something else")
    }
}
