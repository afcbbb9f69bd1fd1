internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage

/// Memberships in a cell, in which members take part in it for a time, or on the way to it.
///
/// Those that have come to an end stay with the cell in which they did.
struct TieOfMemberships: OrganizationTie {
    let reason = Reason.membersWithoutSuccessor
    var pattern: @Sendable (String) -> String { { ResourceNames.membership.name($0) } }

    func records(of number: Int64, from: CalendarDate, to: CalendarDate) -> Statement {
        let final = MembershipState.allCases.filter(\.isFinal).map(\.number)
        return """
            SELECT DISTINCT membership.id AS id
            FROM membership_fact AS fact
            JOIN membership ON membership.number = fact.membership_number
            WHERE fact.recorded_to = \(Timestamp.openEnd)
                AND fact.valid_from < \(to) AND fact.valid_to > \(from)
                AND fact.state NOT IN \(list: final)
                AND (fact.cell_number = \(number) OR fact.host_number = \(number)
                    OR fact.destination_number = \(number))
            """
    }
}

extension ReorganizationWork {
    /// Makes the successor the cell of everybody who belongs to the other one, takes part in it, or
    /// is on the way to it.
    ///
    /// Memberships are on record up to today: before a day to come nobody is moved, and members
    /// stand in the way.
    mutating func moveMembers(of organization: Ancestor, to taker: Ancestor) throws {
        guard plan.day <= today else { return }
        let tie = TieOfMemberships().records(
            of: organization.number,
            from: plan.day,
            to: .openEnd
        )
        let rows = try transaction.rows(
            """
            SELECT \(MembershipRecord.columns) FROM membership
            WHERE membership.id IN (SELECT id FROM (\(tie)) AS tied) ORDER BY membership.number
            """
        )
        guard !rows.isEmpty else { return }
        let rules = MembershipRules(policy: policy, workingDays: try .embedded())
        let cell = try MembershipCells(reader: transaction, rules: rules)
            .cell(id: taker.id, from: plan.day)
        let old = MembershipFacts.Place(number: organization.number, id: organization.id)
        for row in rows {
            outcome.report.movedMemberCount += 1
            let most = PersonnelLimits.officialsReorganizedMax
            guard outcome.report.movedMemberCount <= Int64(most) else {
                throw Failure(.reorganizationTooLarge, ["officials_max": String(most)])
            }
            let membership = try MembershipRecord(row)
            let moved = try MembershipWriter(transaction: transaction, now: now)
                .succeed(old, by: cell, membership, from: plan.day)
            let change = try MembershipChange(moved, in: transaction)
            outcome.keep(change.change(from: membership))
        }
    }
}

extension MembershipWriter {
    /// Puts a cell in the place of another from a day on, in all that is on record of a membership.
    func succeed(
        _ old: MembershipFacts.Place,
        by new: MembershipFacts.Place,
        _ membership: MembershipRecord,
        from day: CalendarDate
    ) throws -> MembershipRecord {
        let before = try FactTable.memberships.timeline(of: membership.number, in: transaction)
        var periods: [FactPeriod<MembershipFacts>] = []
        for period in before.periods {
            guard period.to > day else {
                periods.append(period)
                continue
            }
            if period.from < day {
                periods.append(FactPeriod(period.facts, from: period.from, to: day))
            }
            let facts = period.facts.succeeding(old, by: new)
            periods.append(FactPeriod(facts, from: max(day, period.from), to: period.to))
        }
        return try write(membership, before, periods)
    }
}

extension MembershipFacts {
    /// The facts with a cell in the place of another, but for what has come to its end.
    fileprivate func succeeding(_ old: Place, by new: Place) -> MembershipFacts {
        guard !state.isFinal else { return self }
        var facts = self
        if facts.cell == old { facts.cell = new }
        if facts.destination == old { facts.destination = new }
        if facts.host == old { facts.host = new }
        // Nobody is a guest in the own cell.
        if facts.host == facts.cell {
            facts.host = Place()
            facts.hostedUntil = nil
        }
        return facts
    }
}
