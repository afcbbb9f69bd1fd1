internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Changes memberships inside one transaction, keeping what was known before.
///
/// Every condition is checked before the first row is written: a refused change leaves nothing.
struct MembershipWriter {
    let transaction: any Transaction
    let now: Timestamp

    private var memberships: MembershipReader { MembershipReader(reader: transaction) }

    /// Records a membership with its first states, in order and without days between.
    func begin(
        id: String,
        of official: OfficialRecord,
        _ periods: [FactPeriod<MembershipFacts>]
    ) throws -> MembershipRecord {
        guard try memberships.find(id: id) == nil else {
            throw Failure.exists(ResourceNames.membershipType, ResourceNames.membership.name(id))
        }
        guard let present = periods.last else { unreachable("a membership begins in some state") }
        try checkNumbers(of: present.facts, besides: 0)
        let record = MembershipRecord(
            number: try NumberSource(transaction: transaction).next(.membership),
            id: id,
            officialNumber: official.number,
            officialID: official.id,
            period: present,
            createdAt: now,
            updatedAt: now
        )
        for period in periods {
            try FactTable.memberships.begin(
                record.number,
                period,
                version: 1,
                at: now,
                in: transaction
            )
        }
        try insert(record)
        return record
    }

    /// Records other facts from a day on, which is not before the present ones began.
    func advance(
        _ old: MembershipRecord,
        to facts: MembershipFacts,
        from day: CalendarDate
    ) throws -> MembershipRecord {
        try checkNumbers(of: facts, besides: old.number)
        let before = try FactTable.memberships.timeline(of: old.number, in: transaction)
        let kept =
            before.periods.dropLast()
            + (day > old.period.from
                ? [FactPeriod(old.facts, from: old.period.from, to: day)] : [])
        return try write(old, before, kept + [FactPeriod(facts, from: day)])
    }

    /// Takes back the last change: what held before it holds on.
    func takeBack(_ old: MembershipRecord) throws -> MembershipRecord {
        let before = try FactTable.memberships.timeline(of: old.number, in: transaction)
        let kept = before.periods.dropLast()
        guard let last = kept.last else {
            throw Failure.condition(
                .membershipFirstState,
                ["resource": old.name],
                subject: old.name
            )
        }
        return try write(old, before, kept.dropLast() + [FactPeriod(last.facts, from: last.from)])
    }
}

extension MembershipWriter {
    /// Puts a timeline in the place of what is on record of a membership.
    func write(
        _ old: MembershipRecord,
        _ before: Timeline<MembershipFacts>,
        _ periods: some Sequence<FactPeriod<MembershipFacts>>
    ) throws -> MembershipRecord {
        guard let after = Timeline(Array(periods)), let present = after.periods.last else {
            throw Failure(.storageDamaged)
        }
        try FactTable.memberships.checkSize(of: after)
        var record = old
        record.period = present
        record.version += 1
        record.updatedAt = try FactTable.memberships.record(
            before.revision(to: after),
            of: old.number,
            version: record.version,
            at: now,
            in: transaction
        )
        try transaction.execute(
            """
            UPDATE membership SET \(record.facts.assignments),
                member_key = \(record.facts.memberKey), card_key = \(record.facts.cardKey),
                valid_from = \(present.from), valid_to = \(present.to),
                version = \(record.version), updated_at = \(record.updatedAt)
            WHERE number = \(record.number)
            """
        )
        return record
    }

    private func insert(_ record: MembershipRecord) throws {
        try transaction.execute(
            """
            INSERT INTO membership (
                number, id, official_number, official_id, member_key, card_key, valid_from,
                valid_to, version, created_at, updated_at, \(MembershipFacts.columns)
            ) VALUES (
                \(record.number), \(record.id), \(record.officialNumber), \(record.officialID),
                \(record.facts.memberKey), \(record.facts.cardKey), \(record.period.from),
                \(record.period.to), \(record.version), \(record.createdAt),
                \(record.updatedAt), \(record.facts.values)
            )
            """
        )
    }

    private func checkNumbers(of facts: MembershipFacts, besides own: Int64) throws {
        let (member, card) = (facts.memberNumber, facts.cardNumber)
        if !member.isEmpty, try memberships.hasMember(member, besides: own) {
            throw taken("member_number")
        }
        if !card.isEmpty, try memberships.hasCard(card, besides: own) {
            throw taken("card_number")
        }
    }

    /// Whose the number is, is told to nobody: it may be a member of another cell.
    private func taken(_ field: String) -> Failure {
        Failure(
            .memberNumberTaken,
            ["field": field],
            details: [.resource(type: ResourceNames.membershipType, name: "memberships/-")]
        )
    }
}

extension MembershipFacts {
    /// The member's number as a key that no other member has; `nil` for none.
    fileprivate var memberKey: String? { memberNumber.isEmpty ? nil : memberNumber }
    /// The same for the number of the card.
    fileprivate var cardKey: String? { cardNumber.isEmpty ? nil : cardNumber }
}
