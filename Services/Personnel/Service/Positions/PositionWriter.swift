internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Changes posts inside one transaction.
///
/// Every condition is checked before the first row is written: a refused change leaves nothing.
struct PositionWriter {
    let transaction: any Transaction
    let now: Timestamp
    /// The day whose facts are the present ones.
    let today: CalendarDate

    /// Adds a post to an organisation, from a day on.
    func create(
        id: String,
        of organizationID: String,
        _ facts: PositionFacts,
        from day: CalendarDate
    ) throws -> PositionRecord {
        let positions = PositionReader(reader: transaction)
        guard try positions.find(id: id) == nil else {
            throw Failure.exists(ResourceNames.positionType, ResourceNames.position.name(id))
        }
        let organizations = OrganizationReader(reader: transaction)
        let organization = try organizations.superior(id: organizationID)
        try OrganizationDays(reader: transaction)
            .check(organization.number, organization.name, from: day, to: day.adding(days: 1))
        let facts = try settled(facts)
        try checkCode(facts.code, besides: 0, from: day)
        let record = PositionRecord(
            number: try NumberSource(transaction: transaction).next(.position),
            id: id,
            organizationNumber: organization.number,
            organizationID: organization.id,
            facts: facts,
            validFrom: day,
            validTo: .openEnd,
            factsFrom: day,
            factsTo: .openEnd,
            createdAt: now,
            updatedAt: now
        )
        try insert(record)
        try FactTable.positions.begin(
            record.number,
            FactPeriod(facts, from: day),
            version: 1,
            at: now,
            in: transaction
        )
        return record
    }

    /// Changes facts of a post; the record given is the present one.
    func change(
        _ old: PositionRecord,
        _ change: DatedChange<PositionFacts>
    ) throws -> PositionOutcome {
        var change = change
        if change.fields.contains(.authorityOrganization) {
            change.facts = try settled(change.facts)
        }
        guard change.from < old.validTo else { throw Failure.notInForce(old) }
        let before = try FactTable.positions.timeline(of: old.number, in: transaction)
        try change.checkBeginning(in: before)
        if change.from < old.validFrom {
            try OrganizationDays(reader: transaction).check(
                old.organizationNumber,
                ResourceNames.organization(old.organizationID),
                from: change.from,
                to: old.validFrom
            )
        }
        let after = before.applying(change)
        try FactTable<PositionFacts>.positions.checkSize(of: after)
        for period in before.revision(to: after).asserted {
            if !before.satisfies({ $0.code == period.facts.code }, throughout: period) {
                try checkCode(period.facts.code, besides: old.number, from: period.from)
            }
            if !before.satisfies({ $0.quota <= period.facts.quota }, throughout: period) {
                try checkQuota(period, of: old)
            }
        }
        let record = try write(old, before, after)
        guard let shown = after.period(on: change.from) else { throw Failure(.storageDamaged) }
        return PositionOutcome(
            record: record,
            shown: shown,
            from: change.from,
            before: before,
            after: after
        )
    }

    /// Ends a post: a day is the first on which there no longer is.
    func end(_ old: PositionRecord, on day: CalendarDate) throws -> PositionRecord {
        let holders = try HoldingReader(reader: transaction).stays(
            inPosition: old.number,
            from: day,
            to: .openEnd
        )
        guard holders.isEmpty else {
            throw HoldingRefusal.positionHeld(old, from: day, by: holders.map(\.name))
        }
        if day > old.validTo {
            try OrganizationDays(reader: transaction).check(
                old.organizationNumber,
                ResourceNames.organization(old.organizationID),
                from: old.validTo,
                to: day
            )
        }
        let before = try FactTable.positions.timeline(of: old.number, in: transaction)
        return try write(old, before, before.ending(on: day))
    }
}

extension PositionWriter {
    /// The facts with the number of the organisation over which the roles reach.
    private func settled(_ facts: PositionFacts) throws -> PositionFacts {
        var facts = facts
        let organizations = OrganizationReader(reader: transaction)
        facts.authorityNumber =
            try facts.authorityID.isEmpty
            ? 0 : organizations.superior(id: facts.authorityID).number
        return facts
    }

    /// A code that another post has, now or on a day to come, is not given away.
    private func checkCode(
        _ code: String,
        besides number: Int64,
        from day: CalendarDate
    ) throws {
        let owner = try PositionReader(reader: transaction)
            .owner(of: code, besides: number, from: min(day, today))
        guard let owner else { return }
        throw Failure(
            .positionCodeTaken,
            ["code": code, "resource": owner.name],
            details: [.resource(type: ResourceNames.positionType, name: owner.name)]
        )
    }

    /// On no day does anybody hold the post beyond the quota of that day.
    private func checkQuota(_ period: FactPeriod<PositionFacts>, of record: PositionRecord) throws {
        let stays = try HoldingReader(reader: transaction).stays(
            inPosition: record.number,
            from: period.from,
            to: period.to
        )
        let quota = Int(period.facts.quota)
        let occupancy = Occupancy(stays)
        guard let full = occupancy.firstDay(withMoreThan: quota, from: period.from, to: period.to)
        else { return }
        throw HoldingRefusal.positionFull(record, quota: period.facts.quota, full)
    }

    private func write(
        _ old: PositionRecord,
        _ before: Timeline<PositionFacts>,
        _ after: Timeline<PositionFacts>
    ) throws -> PositionRecord {
        var record = old
        record.version += 1
        record.updatedAt = try FactTable.positions.record(
            before.revision(to: after),
            of: old.number,
            version: record.version,
            at: now,
            in: transaction
        )
        record.take(try after.present(on: today))
        guard let first = after.periods.first, let last = after.periods.last else {
            throw Failure(.storageDamaged)
        }
        (record.validFrom, record.validTo) = (first.from, last.to)
        try ScheduledChanges(transaction: transaction).schedule(
            .position,
            old.number,
            on: after.periods.map(\.from).filter { $0 > today }
        )
        try update(record)
        return record
    }

    private func insert(_ record: PositionRecord) throws {
        let facts = record.facts
        try transaction.execute(
            """
            INSERT INTO position (
                number, id, code, name_vi, sort_key, organization_number, organization_id, level,
                head_kind, is_leadership, is_elected, quota, term_months, max_consecutive_terms,
                access_roles, authority_organization_number, authority_organization_id,
                valid_from, valid_to, facts_from, facts_to, version, created_at, updated_at
            ) VALUES (
                \(record.number), \(record.id), \(facts.code), \(facts.nameVi), \(facts.sortKey),
                \(record.organizationNumber), \(record.organizationID), \(facts.level),
                \(facts.headKind.number), \(facts.isLeadership), \(facts.isElected),
                \(facts.quota), \(facts.termMonths), \(facts.maxConsecutiveTerms),
                \(facts.accessRoles), \(facts.authorityNumber), \(facts.authorityID),
                \(record.validFrom), \(record.validTo), \(record.factsFrom), \(record.factsTo),
                \(record.version), \(record.createdAt), \(record.updatedAt)
            )
            """
        )
    }

    /// Writes the present facts of a post.
    func update(_ record: PositionRecord) throws {
        let facts = record.facts
        try transaction.execute(
            """
            UPDATE position SET
                code = \(facts.code), name_vi = \(facts.nameVi), sort_key = \(facts.sortKey),
                level = \(facts.level), head_kind = \(facts.headKind.number),
                is_leadership = \(facts.isLeadership), is_elected = \(facts.isElected),
                quota = \(facts.quota), term_months = \(facts.termMonths),
                max_consecutive_terms = \(facts.maxConsecutiveTerms),
                access_roles = \(facts.accessRoles),
                authority_organization_number = \(facts.authorityNumber),
                authority_organization_id = \(facts.authorityID),
                valid_from = \(record.validFrom), valid_to = \(record.validTo),
                facts_from = \(record.factsFrom), facts_to = \(record.factsTo),
                version = \(record.version), updated_at = \(record.updatedAt)
            WHERE number = \(record.number)
            """
        )
    }
}
