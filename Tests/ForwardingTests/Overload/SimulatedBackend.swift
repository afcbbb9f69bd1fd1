@testable import Forwarding

/// A backend in simulated time, and callers that do not wait for each other, behind a
/// ``ConcurrencyMachine``.
struct SimulatedBackend {
    /// Calls that it works on at a time; the others queue in it.
    var workers: Int
    /// What the work on one call takes, in milliseconds.
    var work: Int
    /// What the event loop of the gateway adds to each call, in milliseconds.
    var lag = 0
    private(set) var machine = ConcurrencyMachine(OverloadLimits(), ceiling: 1_024)
    /// Outcomes of the last ``run``.
    private(set) var answered = 0
    private(set) var refused = 0
    /// The sum of what the calls took, in milliseconds.
    private var took = 0

    private var now = 0
    private var credit = 0.0
    private var queued: [Call] = []
    private var working: [(call: Call, until: Int)] = []
    private var answersSinceLook = 0
    private var arrivalsSinceLook = 0

    private struct Call {
        let since: Int
        /// Set when it is timed.
        let calls: Int?
    }

    init(workers: Int, work: Int, lag: Int = 0) {
        self.workers = workers
        self.work = work
        self.lag = lag
    }

    /// The mean time of the calls answered in the last ``run``, in milliseconds.
    var meanTime: Int { took / max(1, answered) }

    /// Lets so many calls a second come, for a time in milliseconds.
    mutating func run(callsPerSecond: Double, for time: Int) {
        (answered, refused, took) = (0, 0, 0)
        for _ in 0..<time {
            now += 1
            credit += callsPerSecond / 1_000
            while credit >= 1 {
                credit -= 1
                arrive()
            }
            step()
            if now % 20 == 0 { look() }
        }
    }

    /// Lets so many callers call, each again as soon as it is answered, for a time in milliseconds.
    mutating func run(callers: Int, for time: Int) {
        (answered, refused, took) = (0, 0, 0)
        for _ in 0..<time {
            now += 1
            for _ in queued.count + working.count..<callers { arrive() }
            step()
            if now % 20 == 0 { look() }
        }
    }

    private mutating func arrive() {
        arrivalsSinceLook += 1
        if queued.count + working.count < machine.limit {
            let calls = queued.count + working.count + 1
            queued.append(Call(since: now, calls: machine.takesProbe() ? calls : nil))
        } else {
            refused += 1
            machine.refused()
        }
    }

    private mutating func step() {
        for (call, until) in working where until <= now {
            answered += 1
            answersSinceLook += 1
            took += now - call.since
            guard let calls = call.calls else { continue }
            machine.answered(after: .milliseconds(now - call.since), among: calls)
        }
        working.removeAll { $0.until <= now }
        let free = min(workers - working.count, queued.count)
        working += queued.prefix(free).map { ($0, now + work + 2 * lag) }
        queued.removeFirst(free)
    }

    private mutating func look() {
        machine.look(
            answers: answersSinceLook,
            arrivals: arrivalsSinceLook,
            after: .milliseconds(20),
            lag: .milliseconds(lag)
        )
        answersSinceLook = 0
        arrivalsSinceLook = 0
    }
}
