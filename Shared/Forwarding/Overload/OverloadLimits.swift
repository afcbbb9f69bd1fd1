internal import Quotas

/// When calls are shed.
package struct OverloadLimits: Sendable, Hashable {
    /// Calls that one backend has at a time, over all event loops, unless a route allows fewer.
    package var callsPerBackend = 1_024
    /// Calls that one event loop may always have at a backend for which no route says a number.
    package var callsPerLoop = 256
    /// The lowest limit of an event loop's calls at a backend.
    package var callsMin = 8
    /// The lowest limit under overload.
    package var callsMinUnderOverload = 2
    /// How long calls may wait in a backend.
    package var waitingInBackendMax: Duration = .milliseconds(50)
    /// How long they may under overload, as a multiple of what the work itself takes.
    package var waitingPerWork = 2
    /// How long they always may: the turns of a busy machine take that.
    package var waitingInBackendMin: Duration = .milliseconds(5)
    /// Decisions in a row that must see more calls come than are answered: a peak is none.
    package var decisionsOfOverload = 3
    /// From one decision to the next, at least.
    package var window: Duration = .milliseconds(100)
    /// Timed calls without which nothing is decided.
    package var timingsOfWindow = 5
    /// Calls that are timed from one look to the next.
    package var probesOfLook = 4
    /// Calls of a route that wait on one event loop until a backend may have them.
    package var waitingCalls = 256
    /// How long a call waits so when that is a moment's peak.
    package var waitingMax: Duration = .milliseconds(100)
    /// How long it waits when calls have been waiting for ``waitingMax`` without a break.
    package var waitingMin: Duration = .milliseconds(10)
    /// From one look at the backends to the next.
    package var lookInterval: Duration = .milliseconds(20)

    /// The standard limits.
    package init() {}

    /// How long calls may wait in a backend whose work takes that time.
    ///
    /// Without overload waiting is let be: whoever waits for an answer before the next call does
    /// not come sooner by being refused. Under overload it is measured by the work, so that what an
    /// accepted call takes stays a small multiple of what it takes without.
    func waitingInBackend(workingFor work: Duration, isOverloaded: Bool) -> Duration {
        guard isOverloaded else { return waitingInBackendMax }
        return min(waitingInBackendMax, max(waitingInBackendMin, work * waitingPerWork))
    }

    /// How many of a number of calls at a time may be of a class and those below it; the rest is
    /// kept free for the classes above.
    ///
    /// Bulk always leaves places, so that calls which take long cannot fill them all. Of what is
    /// normal a sixteenth stays free, none of few.
    func places(of calls: Int, for priority: CallPriority) -> Int {
        switch priority {
        case .interactive: calls
        case .normal: calls - calls / 16
        case .bulk: max(1, calls - max(1, calls * 3 / 8))
        }
    }

    /// The most calls that one of so many event loops may have at a backend, with the number that
    /// the routes allow.
    func ceiling(_ allowed: Int?, loops: Int) -> Int {
        let whole = allowed ?? callsPerBackend
        let share = max(1, (whole + loops - 1) / loops)
        return allowed == nil ? max(callsPerLoop, share) : share
    }
}
