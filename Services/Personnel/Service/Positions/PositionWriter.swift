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
    /// The day from which on a post may no longer be held by more than its quota.
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
        try checkCode(facts.code, besides: 0)
        let record = PositionRecord(
            number: try NumberSource(transaction: transaction).next(.position),
            id: id,
            organizationNumber: organization.number,
            organizationID: organization.id,
            facts: facts,
            validFrom: day,
            validTo: .openEnd,
            createdAt: now,
            updatedAt: now
        )
        try insert(record)
        return record
    }

    /// Changes fields of a post.
    func change(
        _ old: PositionRecord,
        _ fields: [PositionField],
        of facts: PositionFacts
    ) throws -> PositionRecord {
        let facts = try fields.contains(.authorityOrganization) ? settled(facts) : facts
        var record = old
        for field in fields { record.facts.take(field, from: facts) }
        if record.facts.code != old.facts.code {
            try checkCode(record.facts.code, besides: old.number)
        }
        if record.facts.quota < old.facts.quota { try checkQuota(of: record) }
        return try write(record)
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
        var record = old
        record.validTo = day
        return try write(record)
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

    private func checkCode(_ code: String, besides number: Int64) throws {
        let owner = try PositionReader(reader: transaction).find(code: code)
        guard let owner, owner.number != number else { return }
        throw Failure(
            .positionCodeTaken,
            ["code": code, "resource": owner.name],
            details: [.resource(type: ResourceNames.positionType, name: owner.name)]
        )
    }

    /// From today on nobody holds the post beyond its quota.
    private func checkQuota(of record: PositionRecord) throws {
        let stays = try HoldingReader(reader: transaction).stays(
            inPosition: record.number,
            from: today,
            to: .openEnd
        )
        let quota = Int(record.facts.quota)
        let occupancy = Occupancy(stays)
        guard let full = occupancy.firstDay(withMoreThan: quota, from: today, to: .openEnd)
        else { return }
        throw HoldingRefusal.positionFull(record, full)
    }

    private func insert(_ record: PositionRecord) throws {
        let facts = record.facts
        try transaction.execute(
            """
            INSERT INTO position (
                number, id, code, name_vi, sort_key, organization_number, organization_id, level,
                head_kind, is_leadership, is_elected, quota, term_months, max_consecutive_terms,
                access_roles, authority_organization_number, authority_organization_id,
                valid_from, valid_to, version, created_at, updated_at
            ) VALUES (
                \(record.number), \(record.id), \(facts.code), \(facts.nameVi), \(facts.sortKey),
                \(record.organizationNumber), \(record.organizationID), \(facts.level),
                \(facts.headKind.number), \(facts.isLeadership), \(facts.isElected),
                \(facts.quota), \(facts.termMonths), \(facts.maxConsecutiveTerms),
                \(facts.accessRoles), \(facts.authorityNumber), \(facts.authorityID),
                \(record.validFrom), \(record.validTo), \(record.version), \(record.createdAt),
                \(record.updatedAt)
            )
            """
        )
    }

    private func write(_ changed: PositionRecord) throws -> PositionRecord {
        var record = changed
        record.version += 1
        record.updatedAt = now
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
                authority_organization_id = \(facts.authorityID), valid_to = \(record.validTo),
                version = \(record.version), updated_at = \(record.updatedAt)
            WHERE number = \(record.number)
            """
        )
        return record
    }
}
