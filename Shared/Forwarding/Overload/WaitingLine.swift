internal import RPC

/// Calls that wait until a backend may have them, for a short time only.
///
/// Controlled delay with the newest first, after "Fail at Scale" (ACM Queue 13.8): a peak is
/// waited out in turn. When the line has not been empty for long, or calls have just given up,
/// calls come faster than they are answered: then waiting helps nobody, patience is short, and the
/// newest call goes first because its caller is the likeliest to be still there.
struct WaitingLine<Call> {
    private var calls: [(call: Call, latest: MonotonicInstant)] = []
    private var emptyAt: MonotonicInstant?
    /// When the last call gave up.
    private var gaveUpAt: MonotonicInstant?
    private let limits: OverloadLimits

    init(_ limits: OverloadLimits) {
        self.limits = limits
    }

    var isEmpty: Bool { calls.isEmpty }
    /// Whether no more calls may wait.
    var isFull: Bool { calls.count >= limits.waitingCalls }

    /// Lets a call wait; the line must not be full.
    mutating func join(_ call: Call, at now: MonotonicInstant) {
        if calls.isEmpty { emptyAt = now }
        let patience = isStanding(at: now) ? limits.waitingMin : limits.waitingMax
        calls.append((call, now + patience))
    }

    /// Takes out the call that goes next.
    mutating func next(at now: MonotonicInstant) -> Call? {
        guard !calls.isEmpty else { return nil }
        return isStanding(at: now) ? calls.removeLast().call : calls.removeFirst().call
    }

    /// Takes out the call that came last.
    mutating func removeNewest() -> Call? { calls.popLast()?.call }

    /// Takes out the calls that have waited for too long.
    mutating func expired(at now: MonotonicInstant) -> [Call] {
        let expired = calls.filter { $0.latest <= now }.map(\.call)
        guard !expired.isEmpty else { return [] }
        calls.removeAll { $0.latest <= now }
        gaveUpAt = now
        return expired
    }

    /// Takes out everything.
    mutating func removeAll() -> [Call] {
        defer { calls = [] }
        return calls.map(\.call)
    }

    /// Whether calls have been waiting without a break for long, or in vain just now.
    ///
    /// Short patience empties the line again and again.
    private func isStanding(at now: MonotonicInstant) -> Bool {
        if let gaveUpAt, now - gaveUpAt <= limits.waitingMax { return true }
        guard let emptyAt else { return false }
        return now - emptyAt > limits.waitingMax
    }
}
