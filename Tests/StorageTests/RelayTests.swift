import Kernel
import Storage
import StorageSQLite
import Synchronization
import Testing

@Suite struct EventRelays {
    struct ConsumerDown: Error {}

    @Test(arguments: Backend.allCases)
    func aFailingConsumerGetsTheSameEventsAgainInOrder(backend: Backend) async throws {
        try await backend.withStore { store in
            let journal = Journal(store, producer: "things", clock: ManualClock())
            for number in 0..<7 {
                _ = try await journal.createThing(.create(request: "\(number)"))
            }
            let attempts = Mutex<[[Int64]]>([])
            let pauses = Mutex<[Duration]>([])
            let clock = ImpatientClock()
            let (done, finish) = AsyncStream<Void>.makeStream()
            let relay = EventRelay(from: journal, to: "reader", clock: clock) { progress in
                switch progress {
                case .delivered: finish.yield()
                case .failed(_, let pause, _): pauses.withLock { $0.append(pause) }
                }
            } deliver: { events in
                let attempt = attempts.withLock { attempts in
                    attempts.append(events.map(\.sequence))
                    return attempts.count
                }
                if attempt <= 4 { throw ConsumerDown() }
            }
            let running = Task { try await relay.run() }
            for await _ in done { break }
            running.cancel()
            #expect(attempts.withLock { $0 } == Array(repeating: Array(1...7), count: 5))
            #expect(try await Outbox(journal).position(of: "reader") == 7)
            let waited = pauses.withLock { $0 }
            #expect(waited.count == 4)
            for (number, pause) in waited.enumerated() {
                let full = Duration.milliseconds(100) * (1 << number)
                #expect(pause >= full / 2 && pause <= full)
            }
            #expect(clock.slept == waited)
        }
    }

    @Test(arguments: Backend.allCases)
    func aCommitWakesAWaitingRelayAtOnce(backend: Backend) async throws {
        try await backend.withStore { store in
            let journal = Journal(store, producer: "things", clock: ManualClock())
            let (batches, continuation) = AsyncStream<[Int64]>.makeStream()
            let relay = EventRelay(from: journal, to: "reader") { events in
                continuation.yield(events.map(\.sequence))
            }
            let running = Task { try await relay.run() }
            var received = batches.makeAsyncIterator()
            for number in 1...20 {
                _ = try await journal.createThing(.create(request: "\(number)"))
                #expect(await received.next() == [Int64(number)])
            }
            running.cancel()
            let outcome = await running.result
            #expect(throws: CancellationError.self) { try outcome.get() }
        }
    }

    @Test(arguments: Backend.allCases)
    func aRelayGoesOnWhereTheLastOneStopped(backend: Backend) async throws {
        try await backend.withStore { store in
            let journal = Journal(store, producer: "things", clock: ManualClock())
            for number in 0..<250 {
                _ = try await journal.createThing(.create(request: "\(number)"))
            }
            try await journal.relayUntilDelivered(200, to: "reader")
            #expect(try await Outbox(journal).position(of: "reader") >= 200)
            try await journal.relayUntilDelivered(50, to: "other")
            #expect(try await Outbox(journal).position(of: "other") >= 50)
        }
    }

    @Test(arguments: Backend.allCases)
    func whatDoesNotPassIsNotDeliveredAndNotWaitedFor(backend: Backend) async throws {
        try await backend.withStore { store in
            let journal = Journal(store, producer: "things", clock: ManualClock())
            for number in 0..<7 {
                _ = try await journal.createThing(.create(request: "\(number)"))
            }
            let (positions, continuation) = AsyncStream<Int64>.makeStream()
            let filter = EventFilter(typePrefix: "access.")
            let relay = EventRelay(from: journal, to: "reader", filter) { progress in
                if case .delivered(0, let position) = progress { continuation.yield(position) }
            } deliver: { events in
                Issue.record("delivered: \(events.map(\.event.type))")
            }
            let running = Task { try await relay.run() }
            for await position in positions where position == 7 { break }
            running.cancel()
            #expect(try await Outbox(journal).position(of: "reader") == 7)
        }
    }

    @Test func pausesGrowToTheirMost() {
        let backoff = Backoff(least: .milliseconds(100), most: .seconds(30))
        let longest = backoff.pause(afterFailures: 1_000, random: SystemRandomSource())
        #expect(longest >= .seconds(15) && longest <= .seconds(30))
    }
}

/// A clock on which every sleep is over at once; it keeps the durations slept.
final class ImpatientClock: Clock {
    typealias Instant = ContinuousClock.Instant
    typealias Duration = Swift.Duration

    private let durations = Mutex<[Duration]>([])
    private let start = ContinuousClock.now
    private let elapsed = Mutex<Duration>(.zero)

    var slept: [Duration] { durations.withLock { $0 } }
    var now: Instant { start + elapsed.withLock { $0 } }
    var minimumResolution: Duration { .nanoseconds(1) }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        try Task.checkCancellation()
        let duration = now.duration(to: deadline)
        durations.withLock { $0.append(duration) }
        elapsed.withLock { $0 += duration }
    }
}
