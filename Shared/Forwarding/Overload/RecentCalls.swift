/// Counts calls that wait for their answer, each for a time at most: streams that last for hours
/// are no sign of how busy a backend is.
///
/// A call counts in the period in which it begins and in the next one, unless it ends before.
struct RecentCalls {
    /// The period in which a call began.
    typealias Period = UInt32

    private var period: Period = 0
    private var begunNow = 0
    private var begunBefore = 0

    /// Calls that count.
    var count: Int { begunNow + begunBefore }

    /// A call begins; the period is told again when it ends.
    mutating func begin() -> Period {
        begunNow += 1
        return period
    }

    /// A call ends that began in a period.
    mutating func end(_ begun: Period) {
        if begun == period {
            begunNow -= 1
        } else if begun &+ 1 == period {
            begunBefore -= 1
        }
    }

    /// The next period begins.
    mutating func advance() {
        period &+= 1
        begunBefore = begunNow
        begunNow = 0
    }
}
