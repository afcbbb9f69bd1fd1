internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Changes officials inside one transaction, keeping lists, search and history right.
///
/// Every condition is checked before the first row is written: a refused change leaves nothing.
struct OfficialWriter {
    let transaction: any Transaction
    let now: Timestamp

    private var placements: PlacementIndex { PlacementIndex(transaction: transaction) }
    private var names: NameIndex { NameIndex(transaction: transaction) }
    private var organizations: OrganizationReader { OrganizationReader(reader: transaction) }

    /// Adds an official.
    func create(
        id: String,
        _ facts: OfficialFacts,
        from validFrom: CalendarDate
    ) throws -> OfficialRecord {
        try checkIdentifierIsFree(id)
        try checkPersonalIDIsFree(facts.personalID)
        let organization = try organizations.superior(id: facts.organizationID)
        let record = OfficialRecord(
            number: try NumberSource(transaction: transaction).next(.official),
            id: id,
            organizationNumber: organization.number,
            facts: facts,
            validFrom: validFrom,
            at: now
        )
        let name = NameKeys(facts.fullName)
        try insert(record, name)
        try list(record, name)
        try names.add(record.number, name)
        try OfficialHistory(transaction: transaction).record(record)
        return record
    }

    /// Replaces the facts of an official; the record given is the present one.
    func change(
        _ old: OfficialRecord,
        to facts: OfficialFacts,
        from validFrom: CalendarDate
    ) throws -> OfficialRecord {
        try old.facts.status.check(changeTo: facts.status, of: old.name)
        if facts.personalID != old.facts.personalID { try checkPersonalIDIsFree(facts.personalID) }
        try ValidityCheck.check(validFrom, notBefore: old.validFrom)
        var record = old
        record.facts = facts
        record.validFrom = validFrom
        record.version += 1
        record.updatedAt = now
        if facts.organizationID != old.facts.organizationID {
            record.organizationNumber =
                try organizations.superior(id: facts.organizationID).number
        }
        let name = NameKeys(facts.fullName)
        try update(record, name)
        try reindex(record, name, after: old)
        try OfficialHistory(transaction: transaction).record(record, after: old)
        return record
    }

    private func reindex(
        _ record: OfficialRecord,
        _ name: NameKeys,
        after old: OfficialRecord
    ) throws {
        let isRenamed = record.facts.fullName != old.facts.fullName
        guard isRenamed || record.organizationNumber != old.organizationNumber else { return }
        let oldName = isRenamed ? NameKeys(old.facts.fullName) : name
        let above = try organizations.lineage(of: old.organizationNumber)
        try placements.remove(old.number, sortKey: oldName.sortKey, from: above.map(\.number))
        try list(record, name)
        guard isRenamed else { return }
        try names.remove(old.number, oldName)
        try names.add(record.number, name)
    }

    private func list(_ record: OfficialRecord, _ name: NameKeys) throws {
        let above = try organizations.lineage(of: record.organizationNumber)
        try placements.add(record.number, sortKey: name.sortKey, under: above.map(\.number))
    }
}

extension OfficialWriter {
    private func checkIdentifierIsFree(_ id: String) throws {
        guard try OfficialReader(reader: transaction).find(id: id) != nil else { return }
        throw Failure.exists(ResourceNames.officialType, ResourceNames.official(id))
    }

    private func checkPersonalIDIsFree(_ personalID: String) throws {
        let owner = try OfficialReader(reader: transaction).find(personalID: personalID)
        guard let owner else { return }
        throw Failure(
            .personalIDTaken,
            ["resource": owner.name],
            details: [.resource(type: ResourceNames.officialType, name: owner.name)]
        )
    }

    private func insert(_ record: OfficialRecord, _ name: NameKeys) throws {
        let facts = record.facts
        try transaction.execute(
            """
            INSERT INTO official (
                number, id, personal_id, full_name, search_text, sort_key, gender, birth_date,
                kind, status, organization_number, organization_id, post_title, valid_from,
                version, created_at, updated_at
            ) VALUES (
                \(record.number), \(record.id), \(facts.personalID), \(facts.fullName),
                \(name.searchText), \(name.sortKey), \(facts.gender.number),
                \(facts.birthDate), \(facts.kind.number), \(facts.status.number),
                \(record.organizationNumber), \(facts.organizationID), \(facts.postTitle),
                \(record.validFrom), \(record.version), \(record.createdAt), \(record.updatedAt)
            )
            """
        )
    }

    private func update(_ record: OfficialRecord, _ name: NameKeys) throws {
        let facts = record.facts
        try transaction.execute(
            """
            UPDATE official SET
                personal_id = \(facts.personalID), full_name = \(facts.fullName),
                search_text = \(name.searchText), sort_key = \(name.sortKey),
                gender = \(facts.gender.number), birth_date = \(facts.birthDate),
                kind = \(facts.kind.number), status = \(facts.status.number),
                organization_number = \(record.organizationNumber),
                organization_id = \(facts.organizationID), post_title = \(facts.postTitle),
                valid_from = \(record.validFrom), version = \(record.version),
                updated_at = \(record.updatedAt)
            WHERE number = \(record.number)
            """
        )
    }
}
