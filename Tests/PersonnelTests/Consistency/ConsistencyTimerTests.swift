import Conventions
import Fleet
import Kernel
import PersonnelContract
import Policy
import RPC
import Storage
import Synchronization
import Testing

@testable import PersonnelService

/// When the check of each night begins, by a clock that runs on while the process waits.
@Suite struct ConsistencyTimerTests {
    @Test func theCheckBeginsAtItsHourOnceANightAndAfterARestart() async throws {
        try await ConsistencyBench.run { bench in
            let evening = try #require(CalendarDate(iso: "2026-11-22")).beginning
            // The one of the day that was missed comes with the first look, the others at one.
            try await bench.keepChecking(from: evening + .hours(-2), for: .hours(28))
            #expect(
                try await bench.begun() == [-110, 60, 25 * 60].map { evening + .minutes($0) }
            )
            // The process is down over the hour of the third night: the check comes later.
            try await bench.keepChecking(from: evening + .hours(26), for: .hours(22))
            #expect(try await bench.begun().count == 3)
            try await bench.keepChecking(from: evening + .hours(51), for: .hours(12))
            #expect(try await bench.begun().last == evening + .minutes(51 * 60 + 10))
            #expect(try await bench.begun().count == 4)
            let complete = try await bench.record.personnel.count(
                "SELECT COUNT(*) AS n FROM consistency_run WHERE ended_at IS NOT NULL"
            )
            #expect(complete == 4)
        }
    }
}

extension Duration {
    fileprivate static func hours(_ count: Int) -> Duration { .minutes(60 * count) }
    fileprivate static func minutes(_ count: Int) -> Duration { .seconds(60 * count) }
}

extension ConsistencyBench {
    /// Runs the timer of a process that starts at an instant and ends so long later.
    fileprivate func keepChecking(from start: Timestamp, for time: Duration) async throws {
        let hands = Hands(at: start, until: start + time)
        let wall = TurningWallClock(hands: hands)
        let journal = Journal(self.journal.database, producer: "personnel", clock: wall)
        let service = ConsistencyService(
            journal: journal,
            tokens: try await PageTokens(of: journal.database),
            roles: try .embedded(),
            policy: try .embedded(),
            clock: wall,
            faults: FaultRecorder { Issue.record("\($0.cause)") }
        )
        await #expect(throws: CancellationError.self) {
            try await service.keepChecking(clock: TurningClock(hands: hands))
        }
    }

    /// When checks began, the earliest first.
    fileprivate func begun() async throws -> [Timestamp] {
        try await journal.database.read { reader in
            try reader.rows("SELECT started_at FROM consistency_run ORDER BY number")
                .map { try $0.timestamp("started_at") }
        }
    }
}

/// The time of day of a process, which passes while the process sleeps and at no other time.
private final class Hands: Sendable {
    private let instant: Mutex<Timestamp>
    private let last: Timestamp

    init(at start: Timestamp, until last: Timestamp) {
        instant = Mutex(start)
        self.last = last
    }

    var now: Timestamp { instant.withLock { $0 } }

    /// Moves on; throws when the process is to end before.
    func turn(by duration: Duration) throws {
        try instant.withLock { now in
            guard now + duration <= last else { throw CancellationError() }
            now = now + duration
        }
    }
}

/// Tells the time of day.
private struct TurningWallClock: WallClock {
    let hands: Hands
    var now: Timestamp { hands.now }
}

/// On which every sleep is over at once, and so much later.
private struct TurningClock: Clock {
    typealias Instant = ContinuousClock.Instant

    let hands: Hands
    private let start = ContinuousClock.now

    init(hands: Hands) { self.hands = hands }

    var now: Instant { start }
    var minimumResolution: Duration { .nanoseconds(1) }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        try hands.turn(by: start.duration(to: deadline))
    }
}
