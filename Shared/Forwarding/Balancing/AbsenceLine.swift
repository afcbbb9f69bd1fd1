internal import Quotas
internal import RPC

/// Calls that wait for a backend of a route to come back, since all of them are away.
///
/// A process that is replaced is back in seconds: whoever waits for it sees no error. Each call has
/// an instant of its own until which it waits, those of a higher class go first, and of one class
/// those that came first.
struct AbsenceLine<Call> {
    /// By the rank of their class.
    ///
    /// The first call of a slice is taken out without moving the others: as many may wait as an
    /// operator allows, a million, and all leave at once.
    private var lines = [ArraySlice<Waiting>](repeating: [], count: CallPriority.allCases.count)
    /// Calls in all of them: most of the time none.
    private(set) var count = 0

    private struct Waiting {
        let call: Call
        let latest: MonotonicInstant
    }

    var isEmpty: Bool { count == 0 }

    /// The highest class of which calls wait.
    var highest: CallPriority? {
        count == 0 ? nil : CallPriority.allCases.last { !lines[$0.rank].isEmpty }
    }

    /// Lets a call wait until an instant.
    mutating func join(_ call: Call, _ priority: CallPriority, until latest: MonotonicInstant) {
        lines[priority.rank].append(Waiting(call: call, latest: latest))
        count += 1
    }

    /// Takes out the call of a class that came first.
    mutating func next(_ priority: CallPriority) -> Call? {
        guard let first = lines[priority.rank].popFirst() else { return nil }
        // What was taken out stays in the memory of a slice until that is given up.
        if lines[priority.rank].isEmpty { lines[priority.rank] = [] }
        count -= 1
        return first.call
    }

    /// Takes out the calls whose time is over, and those that nobody waits for any more.
    mutating func leaving(at now: MonotonicInstant, _ isEnded: (Call) -> Bool) -> [Call] {
        var leaving: [Call] = []
        for rank in lines.indices {
            lines[rank].removeAll { waiting in
                guard waiting.latest <= now || isEnded(waiting.call) else { return false }
                leaving.append(waiting.call)
                return true
            }
        }
        count -= leaving.count
        return leaving
    }

    /// Takes out everything.
    mutating func removeAll() -> [Call] {
        defer { self = AbsenceLine() }
        return lines.reversed().flatMap { $0.map(\.call) }
    }
}
