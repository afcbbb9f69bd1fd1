/// When a call must have ended; the caller stops waiting at that instant.
public struct Deadline: Hashable, Sendable {
    /// The instant, or `nil` when the call may take for ever.
    public let instant: MonotonicInstant?

    /// No deadline.
    public static let none = Deadline(instant: nil)

    /// The time kept back at each hop, so that an inner failure still travels outward in time.
    public static let returnAllowance: Duration = .milliseconds(20)

    private init(instant: MonotonicInstant?) {
        self.instant = instant
    }

    /// A deadline at an instant.
    public static func at(_ instant: MonotonicInstant) -> Deadline { Deadline(instant: instant) }

    /// A deadline so long after the clock's present instant.
    public static func after(
        _ duration: Duration,
        on clock: any MonotonicClock = SystemMonotonicClock()
    ) -> Deadline {
        Deadline(instant: clock.now + duration)
    }

    /// The time left, negative once it is over, or `nil` without a deadline.
    public func remaining(on clock: any MonotonicClock) -> Duration? {
        instant.map { $0 - clock.now }
    }

    /// Whether the instant has come.
    public func isOver(on clock: any MonotonicClock) -> Bool {
        instant.map { $0 <= clock.now } ?? false
    }

    /// An earlier deadline that leaves some time for the way back.
    public func reserving(_ allowance: Duration) -> Deadline {
        Deadline(instant: instant.map { $0 + (.zero - allowance) })
    }

    /// The earlier of two deadlines.
    public func earlier(_ other: Deadline) -> Deadline {
        guard let instant else { return other }
        guard let theirs = other.instant else { return self }
        return Deadline(instant: min(instant, theirs))
    }
}
