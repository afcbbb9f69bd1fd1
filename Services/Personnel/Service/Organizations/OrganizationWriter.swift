internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Changes organisations inside one transaction, keeping facts, tree and placements right.
///
/// Every condition is checked before the first row is written: a refused change leaves nothing.
struct OrganizationWriter {
    let transaction: any Transaction
    let now: Timestamp
    /// The day whose facts are the present ones.
    let today: CalendarDate
    /// Whether a reorganisation makes the changes, whose lineage comes with it.
    var byReorganization = false
    /// Whether an end that was recorded by mistake is taken back.
    var reopens = false

    private var reader: OrganizationReader { OrganizationReader(reader: transaction) }

    /// Adds an organisation whose facts hold from a day on that is not to come.
    func create(
        id: String,
        _ facts: OrganizationFacts,
        from validFrom: CalendarDate
    ) throws -> OrganizationRecord {
        try checkIdentifierIsFree(id)
        let period = FactPeriod(try settled(facts), from: validFrom)
        let rules = OrganizationRules(
            reader: transaction,
            number: 0,
            resource: ResourceNames.organization(id),
            before: Timeline(),
            after: Timeline(period.facts, from: validFrom)
        )
        try rules.check(from: validFrom)
        let number = try NumberSource(transaction: transaction).next(.organization)
        let record = OrganizationRecord(number: number, id: id, period, at: now)
        try insert(record)
        try OrganizationRecord.table.begin(number, period, version: 1, at: now, in: transaction)
        return record
    }

    /// Changes facts of an organisation; the record given is the present one.
    func change(
        _ old: OrganizationRecord,
        _ change: DatedChange<OrganizationFacts>
    ) throws -> DatedOutcome<OrganizationRecord, OrganizationFacts> {
        var change = change
        let places: Set<OrganizationField> = [.parentOrganization, .partyParentOrganization]
        if !places.isDisjoint(with: change.fields) {
            change.facts = try settled(change.facts)
        }
        let revision = try DatedRevision(of: old, by: change, today: today, in: transaction)
        let rules = OrganizationRules(
            reader: transaction,
            number: old.number,
            resource: old.name,
            before: revision.before,
            after: revision.after,
            byReorganization: byReorganization,
            reopens: reopens
        )
        try rules.check(from: change.from)
        let moves = revision.after.periods.contains { period in
            period.to > today && period.facts.parentNumber != old.facts.parentNumber
        }
        if moves, change.fields.contains(.parentOrganization) {
            try PlacementIndex(transaction: transaction).checkSize(of: old)
        }
        return try revision.write(at: now, in: transaction) { try place($0, after: old) }
    }

    /// Makes facts the present ones: moves the officials below with the organisation.
    func place(_ record: OrganizationRecord, after old: OrganizationRecord) throws {
        let parent = record.facts.parentNumber
        if parent != old.facts.parentNumber {
            let above = parent == 0 ? [] : try reader.lineage(of: parent)
            let before = try reader.lineage(of: record.number).dropFirst()
            try PlacementIndex(transaction: transaction).move(
                record.number,
                from: before.map(\.number),
                to: above.map(\.number)
            )
        }
        try update(record)
    }
}

extension OrganizationWriter {
    /// The facts with the number of the parent, which has to be there.
    private func settled(_ facts: OrganizationFacts) throws -> OrganizationFacts {
        var facts = facts
        facts.parentNumber =
            try facts.parentID.isEmpty ? 0 : reader.superior(id: facts.parentID).number
        facts.partyParentNumber =
            try facts.partyParentID.isEmpty ? 0 : reader.superior(id: facts.partyParentID).number
        return facts
    }

    private func checkIdentifierIsFree(_ id: String) throws {
        guard try reader.find(id: id) != nil else { return }
        throw Failure.exists(ResourceNames.organizationType, ResourceNames.organization(id))
    }

    private func insert(_ record: OrganizationRecord) throws {
        let facts = record.facts
        try transaction.execute(
            """
            INSERT INTO organization (
                number, id, code, name_vi, sort_key, type, level, parent_number, parent_id,
                unit_code, unit_type, status, established_on, party_parent_number, party_parent_id,
                valid_from, valid_to, version, created_at, updated_at
            ) VALUES (
                \(record.number), \(record.id), \(facts.code), \(facts.nameVi), \(facts.sortKey),
                \(facts.type.number), \(facts.level.number), \(facts.parentNumber),
                \(facts.parentID), \(facts.unitCode), \(facts.unitType.number),
                \(facts.status.number), \(facts.establishedOn), \(facts.partyParentNumber),
                \(facts.partyParentID), \(record.validFrom), \(record.validTo),
                \(record.version), \(record.createdAt), \(record.updatedAt)
            )
            """
        )
    }

    private func update(_ record: OrganizationRecord) throws {
        let facts = record.facts
        try transaction.execute(
            """
            UPDATE organization SET
                code = \(facts.code), name_vi = \(facts.nameVi), sort_key = \(facts.sortKey),
                type = \(facts.type.number), level = \(facts.level.number),
                parent_number = \(facts.parentNumber), parent_id = \(facts.parentID),
                unit_code = \(facts.unitCode), unit_type = \(facts.unitType.number),
                status = \(facts.status.number), established_on = \(facts.establishedOn),
                party_parent_number = \(facts.partyParentNumber),
                party_parent_id = \(facts.partyParentID),
                valid_from = \(record.validFrom), valid_to = \(record.validTo),
                version = \(record.version), updated_at = \(record.updatedAt)
            WHERE number = \(record.number)
            """
        )
    }
}
