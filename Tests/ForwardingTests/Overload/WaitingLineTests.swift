import RPC
import Testing

@testable import Forwarding

/// Calls that wait for a backend, in time moved by hand.
@Suite struct WaitingLineTests {
    private func instant(_ milliseconds: Int64) -> MonotonicInstant {
        MonotonicInstant(nanoseconds: milliseconds * 1_000_000)
    }

    @Test func aPeakIsWaitedOutInTurn() {
        var line = WaitingLine<Int>(OverloadLimits())
        for call in 1...3 { line.join(call, at: instant(Int64(call))) }
        #expect(line.expired(at: instant(100)).isEmpty)
        #expect(line.next(at: instant(100)) == 1)
        #expect(line.next(at: instant(100)) == 2)
        #expect(line.expired(at: instant(103)) == [3])
        #expect(line.isEmpty)
    }

    @Test func patienceIsShortAndTheNewestFirstWhenTheLineStands() {
        var line = WaitingLine<Int>(OverloadLimits())
        line.join(1, at: instant(0))
        line.join(2, at: instant(90))
        #expect(line.expired(at: instant(100)) == [1])
        line.join(3, at: instant(101))
        line.join(4, at: instant(102))
        #expect(line.next(at: instant(103)) == 4)
        #expect(line.expired(at: instant(111)) == [3])
        #expect(line.next(at: instant(112)) == 2)
        // A call gave up just now: the line stands, though it was empty for a moment.
        line.join(5, at: instant(200))
        #expect(line.expired(at: instant(210)) == [5])
        line.join(6, at: instant(400))
        #expect(line.expired(at: instant(499)).isEmpty)
    }

    @Test func isFullAtItsLimit() {
        var limits = OverloadLimits()
        limits.waitingCalls = 2
        var line = WaitingLine<Int>(limits)
        line.join(1, at: instant(0))
        #expect(!line.isFull)
        line.join(2, at: instant(0))
        #expect(line.isFull)
        #expect(line.removeAll() == [1, 2])
    }
}
