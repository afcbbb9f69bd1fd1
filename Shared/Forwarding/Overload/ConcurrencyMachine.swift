/// Decides how many calls a backend may have at a time, so that those it has are answered soon.
///
/// Some calls are timed. The shortest time seen is what the work itself takes; what is above it is
/// waiting in the backend's queues. When calls wait longer than they may, much less under overload
/// than else, the limit goes down to what the backend answers within the work and that time
/// (Little's law: answers a second × that time), by a quarter to a half in one step. It grows again
/// as long as calls wait less.
///
/// Slow work looks like waiting. But waiting shrinks with the number of calls that a call finds
/// before it, and work does not: so after each step down calls are timed that found no more than
/// the new limit. When their time has not followed, the limit goes down to half of the calls that
/// there were; when it does not follow then, it was work after all, is taken for the new measure,
/// and the limit goes back to where it was.
///
/// *Steady* turns into *judging* with a lower limit, and that into *steady* when enough such calls
/// were timed. (The measure is that of links in BBR, the test of the cause that of gradients.)
struct ConcurrencyMachine {
    private let limits: OverloadLimits
    /// The highest that ``limit`` may be.
    let ceiling: Int
    /// Calls that the backend may have at a time.
    private(set) var limit: Int
    /// The shortest time of a call, in seconds.
    private var work: Double?
    /// What was before the limit went down; `nil` once that was judged.
    private var before: (timing: Timing, limit: Int)?
    private var probesLeft = 0
    private var window = Window()
    /// Decisions in a row before which more calls came than were answered.
    private var overloads = 0

    /// A call that was timed: how many there were with it when it began, and its seconds.
    private struct Timing {
        var calls: Double
        var time: Double

        /// Whether the time is spent waiting: with fewer calls it was so much shorter that half of
        /// the full effect was seen.
        func isWaiting(comparedWith fewer: Timing) -> Bool {
            fewer.time <= time * (1 + fewer.calls / calls) / 2
        }
    }

    /// What was seen since the last decision.
    private struct Window {
        var time: Double = 0
        var looks = 0
        var lag: Double = 0
        var answers = 0
        var arrivals = 0
        var timings: [Timing] = []
        var wasFull = false

        /// Whether more calls came than were answered, by a tenth and by more than chance brings.
        var isOverloaded: Bool { 10 * arrivals > 11 * answers + 20 }

        /// What half of the calls are below: streams that answer late once do not move it.
        var median: Timing {
            let middle = timings.count / 2
            return Timing(
                calls: timings.map(\.calls).sorted()[middle],
                time: timings.map(\.time).sorted()[middle]
            )
        }
    }

    /// A machine that starts at the ceiling.
    init(_ limits: OverloadLimits, ceiling: Int) {
        self.limits = limits
        self.ceiling = ceiling
        limit = ceiling
    }

    /// A call was not admitted.
    mutating func refused() { window.wasFull = true }

    /// Whether the next call is to be timed.
    mutating func takesProbe() -> Bool {
        guard probesLeft > 0 else { return false }
        probesLeft -= 1
        return true
    }

    /// A timed call was answered; `calls` were there when it began, itself included.
    mutating func answered(after time: Duration, among calls: Int) {
        guard before == nil || calls <= limit else { return }
        window.timings.append(Timing(calls: Double(calls), time: time.seconds))
    }

    /// A look at the backend: the answers since the last look, the calls that came, whether it got
    /// them or not, and how long ago that was.
    ///
    /// `lag` is by how much the event loop was late for the look: what its own turns take is no
    /// fault of the backend.
    mutating func look(
        answers: Int,
        arrivals: Int,
        after time: Duration,
        lag: Duration
    ) {
        probesLeft = limits.probesOfLook
        window.time += time.seconds
        window.looks += 1
        window.lag += lag.seconds
        window.answers += answers
        window.arrivals += arrivals
        guard window.time >= limits.window.seconds,
            window.timings.count >= limits.timingsOfWindow
        else { return }
        decide()
        window = Window()
    }

    private var isOverloaded: Bool { overloads >= limits.decisionsOfOverload }

    private var limitMin: Int { isOverloaded ? limits.callsMinUnderOverload : limits.callsMin }

    private mutating func decide() {
        overloads = window.isOverloaded ? overloads + 1 : 0
        limit = max(limit, min(ceiling, limitMin))
        var timing = window.median
        timing.time = max(0, timing.time - 2 * window.lag / Double(window.looks))
        if let before, !judge(before, by: timing) { return }
        let work = min(self.work ?? timing.time, timing.time)
        self.work = work
        let waiting = limits.waitingInBackend(
            workingFor: .seconds(work),
            isOverloaded: isOverloaded
        ).seconds
        if timing.time - work > waiting {
            let rate = Double(window.answers) / window.time
            lower(to: rate * (work + waiting), timing)
        } else if window.wasFull {
            limit = min(ceiling, limit + max(1, limit / 8))
        }
    }

    /// Judges the step down by the time of the calls since then; returns whether it was right.
    private mutating func judge(_ before: (timing: Timing, limit: Int), by timing: Timing) -> Bool {
        guard !before.timing.isWaiting(comparedWith: timing) else {
            self.before = nil
            return true
        }
        let half = max(limitMin, Int(before.timing.calls / 2))
        if half < limit {
            // With calls that are few, chance may have hidden what a quarter of them less brings.
            limit = half
        } else {
            self.before = nil
            work = timing.time
            limit = before.limit
        }
        return false
    }

    /// By a quarter at least, or not at all: with a smaller step, chance decides whether waiting
    /// shrinks with it.
    private mutating func lower(to allowed: Double, _ timing: Timing) {
        let most = timing.calls * 3 / 4
        let lower = max(limitMin, Int(min(allowed, most)), Int(timing.calls / 2))
        guard lower < limit, Double(lower) <= most else { return }
        before = (timing, limit)
        limit = lower
    }
}

extension Duration {
    /// Seconds with their fractions.
    fileprivate var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
