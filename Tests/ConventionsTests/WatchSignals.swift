import Conventions
import Kernel
import RPC
import Testing

@Suite struct WatchSignals {
    @Test func whatWasWrittenBetweenLookingAndWaitingWakesAtOnce() async throws {
        let signal = WatchSignal(watchesMax: 1)
        let seen = signal.generation
        signal.advance()
        try await signal.wait(past: seen)
        #expect(signal.generation == seen + 1)
    }

    @Test func aCancelledWaitEnds() async throws {
        let signal = WatchSignal(watchesMax: 1)
        let waiting = Task { try await signal.wait(past: signal.generation) }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        signal.advance()
    }

    @Test func aWatchThatEndsLeavesRoomForAnother() async throws {
        let signal = WatchSignal(watchesMax: 1)
        for _ in 0..<3 { try await signal.watching {} }
        #expect(signal.watchCount == 0)
    }

    @Test func onlyThoseWakeWhosePlaceIsPassed() async throws {
        let signal = WatchSignal(watchesMax: 2)
        let near = Task { try await signal.wait(past: 4) }
        let far = Task { try await signal.wait(past: 5) }
        signal.advance(to: 5)
        try await near.value
        signal.advance(to: 3)
        #expect(signal.generation == 5)
        signal.end()
        let failure = await #expect(throws: Failure.self) { try await far.value }
        #expect(failure?.reason.code == "WATCH_ENDED")
    }

    @Test func aWaitEndsAtItsInstantAndWhenTheProcessStops() async throws {
        let signal = WatchSignal(watchesMax: 1)
        let clock = SystemMonotonicClock()
        try await signal.wait(past: 0, until: clock.now, on: clock)
        signal.end()
        await #expect(throws: Failure.self) {
            try await signal.wait(past: 0, until: clock.now + .seconds(600), on: clock)
        }
    }
}
