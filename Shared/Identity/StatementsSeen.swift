internal import Kernel

/// Which statements were taken already: each is good for one call.
///
/// A value; remembers for as long as a statement could be taken again, and is bounded: when it is
/// full nothing more is taken until it has room.
struct StatementsSeen {
    /// The most that are remembered of each of two periods.
    static let most = 1_000_000

    private let period: Duration
    private var current: Set<UInt64> = []
    private var previous: Set<UInt64> = []
    private var began: Timestamp?

    /// Remembers each for at least a period.
    init(_ period: Duration) {
        self.period = period
    }

    /// What became of one.
    enum Outcome {
        case new
        case repeated
        case full
    }

    /// Takes note of the number of a statement.
    mutating func note(_ number: UInt64, at now: Timestamp) -> Outcome {
        turn(at: now)
        guard !previous.contains(number) else { return .repeated }
        guard current.count < Self.most || current.contains(number) else { return .full }
        return current.insert(number).inserted ? .new : .repeated
    }

    private mutating func turn(at now: Timestamp) {
        guard let began, now >= began else { return begin(at: now) }
        let age = now - began
        guard age >= period else { return }
        // After two periods of rest nothing is worth remembering.
        previous = age < period + period ? current : []
        begin(at: now)
    }

    /// A clock that was set back begins a new period; what is remembered stays.
    private mutating func begin(at now: Timestamp) {
        if let began, now < began { previous.formUnion(current) }
        current = []
        began = now
    }
}
