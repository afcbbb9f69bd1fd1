import Dispatch
import EchoService
import Glibc
import RPC
import RPCTransport
import Synchronization

/// A server of ``EchoService/EchoService`` for benchmarks and tests of faults:
/// `echo 127.0.0.1:50090 [EVENT-LOOPS [MILLISECONDS]]`.
///
/// Its method `Wait` takes one call at a time, each for so many milliseconds. SIGTERM drains it.
@main
enum Echo {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        let address = arguments.first ?? "127.0.0.1:50090"
        let numbers = arguments.dropFirst().map { Int($0) ?? 0 }
        guard let endpoint = Endpoint(parsing: address), numbers.allSatisfy({ $0 > 0 }) else {
            print("usage: echo HOST:PORT [EVENT-LOOPS [MILLISECONDS]]")
            return
        }
        let desk = Desk(work: .milliseconds(numbers.dropFirst().first ?? 1))
        let router = Router(
            [EchoService { _ in try await desk.work() }],
            faults: FaultRecorder { print("\($0.cause)") }
        )
        let server = RPCServer(
            router,
            RPCServerConfiguration(endpoint: endpoint),
            loops: EventLoops(count: numbers.first ?? 1)
        )
        print("listening on \(try await server.start())")
        await terminated()
        await server.drain(within: .seconds(5))
    }

    /// Returns when the process is asked to end.
    private static func terminated() async {
        signal(SIGTERM, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGTERM, queue: .global())
        await withCheckedContinuation { ended in
            source.setEventHandler { ended.resume() }
            source.resume()
        }
        source.cancel()
    }
}

/// Works on one call at a time, in the order in which they come.
private final class Desk: Sendable {
    private let time: Duration
    private let clock = SystemMonotonicClock()
    private let free = Mutex(MonotonicInstant(nanoseconds: 0))

    init(work time: Duration) {
        self.time = time
    }

    /// Returns when the call's work is done.
    func work() async throws {
        let now = clock.now
        let done = free.withLock { free in
            free = max(free, now) + time
            return free
        }
        try await clock.sleep(until: done)
    }
}
