import Dispatch
import Glibc
import Synchronization

/// Holds a storage thread inside a body until the test lets it go on.
final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)
    private let arrivals = AsyncStream<Void>.makeStream()
    private let counts = AsyncStream<Int>.makeStream()
    private let counter = Mutex(0)

    /// In the body: tells that it is there, and waits.
    func wait() {
        arrivals.continuation.yield()
        semaphore.wait()
    }

    /// Lets one body go on, also one that has not arrived yet.
    func open() {
        semaphore.signal()
    }

    /// Waits for the body's arrival.
    func reached() async {
        for await _ in arrivals.stream { return }
    }

    /// Counts an occurrence.
    func count(_ happened: Bool) {
        guard happened else { return }
        counts.continuation.yield(
            counter.withLock {
                $0 += 1; return $0
            }
        )
    }

    /// Waits until so many occurrences were counted.
    func counted(_ most: Int) async {
        for await count in counts.stream where count >= most { return }
    }
}

/// The number of the thread that runs this.
func currentThread() -> UInt {
    UInt(pthread_self())
}
