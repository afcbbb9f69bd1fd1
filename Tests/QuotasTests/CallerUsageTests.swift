import Kernel
import RPC
import Testing

@testable import Quotas

/// The account of one caller, as a value.
@Suite struct CallerUsageTests {
    private var usage = CallerUsage()
    private var now = MonotonicInstant(nanoseconds: 5_000_000_000)

    private mutating func take(_ terms: QuotaTerms, cost: Int = 1) -> QuotaRefusal? {
        do throws(QuotaRefusal) {
            _ = try usage.take(cost, terms, at: now)
            return nil
        } catch {
            return error
        }
    }

    /// Calls that are taken one after the other at one instant.
    private mutating func taken(_ terms: QuotaTerms) -> Int {
        var count = 0
        while take(terms) == nil { count += 1 }
        return count
    }

    @Test(arguments: [(1, 1), (3, 3), (7, 20), (999_999, 5), (1_000_000, 1_000)])
    mutating func aBurstIsExactAndComesBack(rate: Int, burst: Int) {
        let terms = QuotaTerms(callsPerSecond: rate, burst: burst)
        #expect(taken(terms) == burst)
        let unit = Duration.nanoseconds((1_000_000_000 + rate - 1) / rate)
        now = now + (unit - .nanoseconds(1))
        #expect(taken(terms) == 0)
        now = now + .nanoseconds(1)
        #expect(taken(terms) == 1)
        now = now + unit * burst
        #expect(taken(terms) == burst)
        now = now + .seconds(1_000_000)
        #expect(taken(terms) == burst)
    }

    @Test mutating func inManySecondsTheRateIsNeverExceeded() {
        let terms = QuotaTerms(callsPerSecond: 7, burst: 3)
        var count = 0
        for _ in 0..<10_000 {
            count += taken(terms)
            now = now + .milliseconds(1)
        }
        #expect((70...73).contains(count))
    }

    @Test mutating func aRefusalTellsAfterWhichTimeTheCallIsTaken() throws {
        let terms = QuotaTerms(callsPerSecond: 2, burst: 4)
        #expect(taken(terms) == 4)
        let refusal = try #require(take(terms, cost: 3))
        #expect(refusal.cause == .rate)
        #expect(refusal.wait == .milliseconds(1_500))
        #expect(refusal.rate?.remaining == 0)
        #expect(refusal.rate?.secondsToReset == 2)
        now = now + (refusal.wait - .milliseconds(1))
        #expect(take(terms, cost: 3)?.wait == .milliseconds(1))
        now = now + .milliseconds(1)
        #expect(take(terms, cost: 3) == nil)
        #expect(taken(terms) == 0)
    }

    @Test mutating func aCallThatCostsMoreThanTheBucketTakesAFullOne() {
        let terms = QuotaTerms(callsPerSecond: 10, burst: 5)
        #expect(take(terms, cost: .max) == nil)
        #expect(taken(terms) == 0)
        now = now + .milliseconds(499)
        #expect(take(terms, cost: 50)?.wait == .milliseconds(1))
        now = now + .milliseconds(1)
        #expect(take(terms, cost: 50) == nil)
    }

    @Test(arguments: [Int.min, -1, 0]) mutating func noCallIsFree(cost: Int) {
        let terms = QuotaTerms(callsPerSecond: 1, burst: 1)
        #expect(take(terms, cost: cost) == nil)
        #expect(take(terms, cost: cost) != nil)
    }

    @Test mutating func callsAtOnceAreCountedUntilTheyEnd() {
        let terms = QuotaTerms(callsAtOnce: 3)
        #expect(taken(terms) == 3)
        #expect(take(terms)?.cause == .calls)
        usage.giveBack()
        #expect(taken(terms) == 1)
        for _ in 0..<3 { usage.giveBack() }
        #expect(usage.calls == 0)
        #expect(taken(terms) == 3)
    }

    @Test mutating func whatIsRefusedCostsNothing() {
        let terms = QuotaTerms(callsPerSecond: 10, burst: 10, callsAtOnce: 1)
        #expect(take(terms) == nil)
        for _ in 0..<100 { #expect(take(terms)?.cause == .calls) }
        #expect(usage.standing(terms, at: now).rate?.remaining == 9)
        #expect(usage.calls == 1)
    }

    @Test mutating func otherTermsHoldAtOnce() {
        #expect(taken(QuotaTerms(callsPerSecond: 1, burst: 1_000)) == 1_000)
        let better = QuotaTerms(callsPerSecond: 1_000, burst: 10)
        #expect(take(better)?.wait == .milliseconds(1))
        now = now + .milliseconds(10)
        #expect(taken(better) == 10)
        #expect(take(better) != nil)
        #expect(take(QuotaTerms(callsAtOnce: 2_000)) == nil)
    }

    @Test mutating func aCallerIsAtRestOnlyWithAFullBucketAndNoCall() {
        let terms = QuotaTerms(callsPerSecond: 1, burst: 2)
        #expect(usage.isAtRest(at: now))
        #expect(take(terms) == nil)
        #expect(!usage.isAtRest(at: now + .seconds(10)))
        usage.giveBack()
        #expect(!usage.isAtRest(at: now + .milliseconds(999)))
        #expect(usage.isAtRest(at: now + .seconds(1)))
    }

    @Test mutating func standingIsTold() {
        let terms = QuotaTerms(callsPerSecond: 2, burst: 10, callsAtOnce: 5)
        for _ in 0..<3 { #expect(take(terms) == nil) }
        let standing = usage.standing(terms, at: now + .milliseconds(250))
        #expect(standing.calls == 3)
        #expect(standing.rate?.limit == 10)
        #expect(standing.rate?.remaining == 7)
        #expect(standing.rate?.secondsToReset == 2)
        #expect(usage.standing(terms, at: now + .seconds(2)).rate?.secondsToReset == 0)
        #expect(usage.standing(QuotaTerms(callsAtOnce: 5), at: now).rate == nil)
    }

    @Test func termsAreBroughtIntoTheirRange() {
        let terms = QuotaTerms(callsPerSecond: 0, burst: .max, callsAtOnce: -5)
        #expect(terms.callsPerSecond == 1)
        #expect(terms.burst == 1_000_000)
        #expect(terms.callsAtOnce == 1)
        #expect(QuotaTerms(callsPerSecond: 40).burst == 40)
    }
}
