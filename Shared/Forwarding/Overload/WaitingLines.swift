internal import Quotas
internal import RPC

/// Calls that wait until a backend may have them, in a line for each class; together they are no
/// more than one line may have.
struct WaitingLines<Call> {
    /// By the rank of their class.
    private var lines: [WaitingLine<Call>]
    /// Calls in all of them: most of the time none.
    private(set) var count = 0
    private let limits: OverloadLimits

    init(_ limits: OverloadLimits) {
        self.limits = limits
        lines = CallPriority.allCases.map { _ in WaitingLine(limits) }
    }

    var isEmpty: Bool { count == 0 }

    /// Whether nobody waits who goes before a call of that class.
    func isEmpty(before priority: CallPriority) -> Bool {
        count == 0 || lines[priority.rank...].allSatisfy(\.isEmpty)
    }

    /// The highest class of which calls wait.
    var highest: CallPriority? {
        // Asked after every answer, and most of the time nobody waits.
        count == 0 ? nil : CallPriority.allCases.last { !lines[$0.rank].isEmpty }
    }

    /// Lets a call wait; returns the one for which there is no place: when there are too many, the
    /// newest of the lowest class, which may be this one.
    mutating func join(
        _ call: Call,
        _ priority: CallPriority,
        at now: MonotonicInstant
    ) -> Call? {
        if count < limits.waitingCalls {
            lines[priority.rank].join(call, at: now)
            count += 1
            return nil
        }
        for rank in 0..<priority.rank {
            guard let pushedOut = lines[rank].removeNewest() else { continue }
            lines[priority.rank].join(call, at: now)
            return pushedOut
        }
        return call
    }

    /// Takes out the call of a class that goes next.
    mutating func next(_ priority: CallPriority, at now: MonotonicInstant) -> Call? {
        guard let call = lines[priority.rank].next(at: now) else { return nil }
        count -= 1
        return call
    }

    /// Takes out the calls that have waited for too long.
    mutating func expired(at now: MonotonicInstant) -> [Call] {
        let expired = lines.indices.flatMap { lines[$0].expired(at: now) }
        count -= expired.count
        return expired
    }

    /// Takes out everything.
    mutating func removeAll() -> [Call] {
        count = 0
        return lines.indices.reversed().flatMap { lines[$0].removeAll() }
    }
}
