import Fleet
import Kernel
import Quotas
import RPC
import Testing

/// The accounts of all callers.
@Suite struct QuotaLedgerTests {
    private let clock = ManualClock()
    private let rate = QuotaTerms(callsPerSecond: 1, burst: 100)

    /// Why a call is refused whose pass would be given back at once; `nil` when it is taken.
    private func reason(_ ledger: QuotaLedger, _ caller: String, _ terms: QuotaTerms) -> String? {
        do throws(QuotaRefusal) {
            _ = try ledger.take(caller, terms)
            return nil
        } catch {
            return error.failure(of: caller).reason.code
        }
    }

    @Test func callersDoNotShareTheirLimits() throws {
        let ledger = QuotaLedger(clock: clock)
        let terms = QuotaTerms(callsPerSecond: 1, burst: 1)
        _ = try ledger.take("systems/a", terms)
        #expect(reason(ledger, "systems/a", terms) == "CALLER_RATE_EXCEEDED")
        _ = try ledger.take("systems/b", terms)
        #expect(ledger.callers == 2)
    }

    @Test func theEndOfAPassGivesItsPlaceBackOnce() throws {
        let ledger = QuotaLedger(clock: clock)
        let terms = QuotaTerms(callsAtOnce: 1)
        for _ in 0..<1_000 {
            let pass = try ledger.take("a", terms)
            #expect(pass.rate == nil)
            #expect(ledger.standing(of: "a", terms).calls == 1)
            #expect(reason(ledger, "a", terms) == "CALLER_CALLS_EXCEEDED")
            _ = consume pass
            #expect(ledger.standing(of: "a", terms).calls == 0)
        }
    }

    @Test func anAccountThatIsKnownIsTheCallersAccount() throws {
        let ledger = QuotaLedger(callersMax: 1, clock: clock)
        let terms = QuotaTerms(callsPerSecond: 1, burst: 3)
        var account: QuotaAccount?
        _ = try ledger.take("a", terms, cost: 1, from: &account)
        #expect(account != nil)
        _ = try ledger.take("a", terms, cost: 1, from: &account)
        #expect(ledger.standing(of: "a", terms).rate?.remaining == 1)
        // Closed for another caller: what is known of it counts nothing any more.
        clock.advance(by: .seconds(10))
        _ = try ledger.take("b", terms)
        clock.advance(by: .seconds(10))
        _ = try ledger.take("a", terms, cost: 2, from: &account)
        #expect(ledger.standing(of: "a", terms).rate?.remaining == 1)
    }

    @Test func limitsAreExactWhenManyThreadsTakeAtOnce() async throws {
        let ledger = QuotaLedger(clock: clock)
        let terms = QuotaTerms(callsPerSecond: 1, burst: 5_000, callsAtOnce: 3)
        let seen = await withTaskGroup { group in
            for _ in 0..<8 {
                group.addTask { [self] in takeManyTimes(from: ledger, terms) }
            }
            return await group.reduce(into: (taken: 0, most: 0)) { sum, part in
                sum = (sum.taken + part.taken, max(sum.most, part.most))
            }
        }
        // Not one more than the bucket holds, and what was left can still be used.
        let left = try #require(ledger.standing(of: "a", terms).rate).remaining
        #expect(seen.taken + Int(left) == 5_000)
        #expect((1...3).contains(seen.most))
        #expect(ledger.standing(of: "a", terms).calls == 0)
    }

    /// Passes that were taken, and the most that were held at a time.
    private func takeManyTimes(
        from ledger: QuotaLedger,
        _ terms: QuotaTerms
    ) -> (taken: Int, most: Int) {
        var (taken, most) = (0, 0)
        for _ in 0..<4_000 {
            guard let pass = try? ledger.take("a", terms) else { continue }
            most = max(most, ledger.standing(of: "a", terms).calls)
            _ = consume pass
            taken += 1
        }
        return (taken, most)
    }

    @Test func onlyCallersAtRestAreForgotten() throws {
        let ledger = QuotaLedger(callersMax: 1, clock: clock)
        let held = try ledger.take("held", QuotaTerms(callsAtOnce: 1))
        #expect(reason(ledger, "new", rate) == "CALLERS_TOO_MANY")
        _ = consume held
        _ = try ledger.take("new", rate)
        #expect(reason(ledger, "newer", rate) == "CALLERS_TOO_MANY")
        #expect(ledger.standing(of: "new", rate).rate?.remaining == 99)
        clock.advance(by: .seconds(1))
        _ = try ledger.take("newer", rate)
        #expect(ledger.callers == 1)
    }

    @Test func memoryIsBoundedHoweverManyCallersCome() throws {
        let ledger = QuotaLedger(callersMax: 160, clock: clock)
        var refused = 0
        for number in 0..<10_000 {
            refused += reason(ledger, "caller-\(number)", rate) == nil ? 0 : 1
            #expect(ledger.callers <= 160)
            if number.isMultiple(of: 100) { clock.advance(by: .seconds(1)) }
        }
        // Places come back as buckets fill: about a hundred callers a second find one.
        #expect(refused < 5_000)
    }

    @Test func aRefusalTellsLimitAndWaitInBothLanguages() throws {
        let ledger = QuotaLedger(clock: clock)
        let terms = QuotaTerms(callsPerSecond: 4, burst: 1)
        _ = try ledger.take("systems/a", terms)
        let refusal = #expect(throws: QuotaRefusal.self) { _ = try ledger.take("systems/a", terms) }
        let failure = try #require(refusal).failure(of: "systems/a")
        #expect(failure.kind == .resourceExhausted)
        #expect(failure.message.english.contains("4 units a second"))
        #expect(failure.message.vietnamese.contains("mỗi giây 4 đơn vị"))
        #expect(failure.details.contains(.retry(after: .milliseconds(250))))
        #expect(
            failure.details.contains(
                .quota(subject: "systems/a", description: failure.message.english)
            )
        )
    }
}
