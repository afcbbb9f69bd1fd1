internal import Kernel
internal import Storage

extension FactTable {
    /// Records other facts of a subject from a day on, which is not before its last change; of
    /// several on one day the last ones are those of the day.
    ///
    /// The new present facts, and the instant at which the record says so.
    func advance(
        _ number: Int64,
        from old: FactPeriod<Facts>,
        to facts: Facts,
        on day: CalendarDate,
        version: Int64,
        at now: Timestamp,
        in transaction: any Transaction
    ) throws -> (present: FactPeriod<Facts>, recordedAt: Timestamp) {
        let before = try timeline(of: number, in: transaction)
        let kept =
            before.periods.dropLast()
            + (day > old.from ? [FactPeriod(old.facts, from: old.from, to: day)] : [])
        guard let after = Timeline(Array(kept + [FactPeriod(facts, from: day)])),
            let present = after.periods.last
        else { throw Failure(.storageDamaged) }
        try checkSize(of: after)
        let recordedAt = try record(
            before.revision(to: after),
            of: number,
            version: version,
            at: now,
            in: transaction
        )
        return (present, recordedAt)
    }
}
