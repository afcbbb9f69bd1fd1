internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Changes holdings inside one transaction, keeping what was known before.
///
/// Every condition is checked before the first row is written: a refused change leaves nothing.
struct HoldingWriter {
    let transaction: any Transaction
    let now: Timestamp

    /// Records that an official holds a post.
    func start(
        id: String,
        official officialID: String,
        position positionID: String,
        _ period: FactPeriod<HoldingFacts>
    ) throws -> HoldingRecord {
        let holdings = HoldingReader(reader: transaction)
        guard try holdings.find(id: id) == nil else {
            throw Failure.exists(ResourceNames.holdingType, ResourceNames.holding.name(id))
        }
        let official = try OfficialReader(reader: transaction).served(id: officialID)
        let position = try PositionReader(reader: transaction)
            .held(id: positionID, on: period.from)
        let period = try planned(period, in: position)
        let rules = HoldingRules(
            reader: transaction,
            official: official,
            position: position,
            number: 0
        )
        try rules.checkService(on: period.from)
        try rules.check(period)
        try rules.checkTerms(period)
        let record = HoldingRecord(
            number: try NumberSource(transaction: transaction).next(.holding),
            id: id,
            officialNumber: official.number,
            officialID: official.id,
            positionNumber: position.number,
            positionID: position.id,
            period: period,
            createdAt: now,
            updatedAt: now
        )
        try insert(record)
        try FactTable.holdings.begin(record.number, period, version: 1, at: now, in: transaction)
        return record
    }

    /// Records the end of a holding, or another one.
    func end(
        _ old: HoldingRecord,
        on day: CalendarDate,
        _ reason: HoldingEndReason,
        by decision: HoldingFacts.Decision
    ) throws -> HoldingRecord {
        var facts = old.period.facts
        facts.endReason = reason
        facts.endDecision = decision
        let period = FactPeriod(facts, from: old.period.from, to: day)
        if day > old.period.to { try checkExtension(of: old, by: period) }
        return try write(old, period)
    }

    /// Takes the end off the record: the holding goes on.
    func reopen(_ old: HoldingRecord) throws -> HoldingRecord {
        var facts = old.period.facts
        facts.endReason = .unspecified
        facts.endDecision = HoldingFacts.Decision()
        let period = FactPeriod(facts, from: old.period.from)
        try checkExtension(of: old, by: period)
        return try write(old, period)
    }

    /// Takes the holding off the record: it is on no day, and what was known stays readable.
    func takeBack(_ old: HoldingRecord) throws -> HoldingRecord {
        var record = old
        record.version += 1
        let before = Timeline([old.period]) ?? Timeline()
        record.updatedAt = try FactTable.holdings.record(
            before.revision(to: Timeline()),
            of: old.number,
            version: record.version,
            at: now,
            in: transaction
        )
        record.takenBackAt = record.updatedAt
        try transaction.execute(
            """
            UPDATE holding SET valid_from = \(CalendarDate.beforeHistory),
                valid_to = \(CalendarDate.beforeHistory.adding(days: 1)),
                taken_back_at = \(record.takenBackAt), version = \(record.version),
                updated_at = \(record.updatedAt)
            WHERE number = \(record.number)
            """
        )
        return record
    }

    private func write(
        _ old: HoldingRecord,
        _ period: FactPeriod<HoldingFacts>
    ) throws -> HoldingRecord {
        var record = old
        record.period = period
        record.version += 1
        let before = Timeline([old.period]) ?? Timeline()
        let after = Timeline([period]) ?? Timeline()
        record.updatedAt = try FactTable.holdings.record(
            before.revision(to: after),
            of: old.number,
            version: record.version,
            at: now,
            in: transaction
        )
        try update(record)
        return record
    }
}

extension HoldingWriter {
    /// The period with its planned end: the months of a term when none is given, never more.
    private func planned(
        _ period: FactPeriod<HoldingFacts>,
        in position: PositionRecord
    ) throws(Failure) -> FactPeriod<HoldingFacts> {
        let months = Int(position.facts.termMonths)
        guard months > 0, period.facts.kind.isTerm else { return period }
        let last = period.from.adding(months: months)
        var checks = FieldChecks()
        var period = period
        if let planned = period.facts.plannedEnd {
            checks.notAfter(last, planned, "holding.planned_end_date")
        } else {
            period.facts.plannedEnd = last
        }
        try checks.finish()
        return period
    }

    /// The days that are added to a holding are measured by the rules as those of a new one.
    private func checkExtension(
        of old: HoldingRecord,
        by period: FactPeriod<HoldingFacts>
    ) throws {
        let officials = OfficialReader(reader: transaction)
        let positions = PositionReader(reader: transaction)
        let rules = HoldingRules(
            reader: transaction,
            official: try officials.served(id: old.officialID),
            position: try positions.held(id: old.positionID, on: old.period.from),
            number: old.number
        )
        try rules.check(FactPeriod(period.facts, from: old.period.to, to: period.to))
        try rules.checkTerms(period)
    }

    private func insert(_ record: HoldingRecord) throws {
        try transaction.execute(
            """
            INSERT INTO holding (
                number, id, official_number, official_id, position_number, position_id,
                valid_from, valid_to, version, created_at, updated_at, \(HoldingFacts.columns)
            ) VALUES (
                \(record.number), \(record.id), \(record.officialNumber), \(record.officialID),
                \(record.positionNumber), \(record.positionID), \(record.period.from),
                \(record.period.to), \(record.version), \(record.createdAt), \(record.updatedAt),
                \(record.period.facts.values)
            )
            """
        )
    }

    private func update(_ record: HoldingRecord) throws {
        let facts = record.period.facts
        try transaction.execute(
            """
            UPDATE holding SET
                valid_to = \(record.period.to), end_reason = \(facts.endReason.number),
                end_decision_number = \(facts.endDecision.number),
                end_decision_date = \(facts.endDecision.date), version = \(record.version),
                updated_at = \(record.updatedAt)
            WHERE number = \(record.number)
            """
        )
    }
}

extension CalendarDate {
    /// The day of what is on no day: before every day of which a history speaks.
    static let beforeHistory = CalendarDate.historyDays.lowerBound.adding(months: -12)
}

extension OfficialReader {
    /// The official whom a holding or an account names.
    func served(id: String) throws -> OfficialRecord {
        if let record = try find(id: id) { return record }
        if let survivor = try standing(id: id) { throw Failure.merged(id, into: survivor.name) }
        let name = ResourceNames.official(id)
        throw Failure.condition(.officialUnknown, ["official": name], subject: name)
    }
}
