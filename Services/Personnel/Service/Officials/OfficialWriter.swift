internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Changes officials inside one transaction, keeping facts, lists and search right.
///
/// Every condition is checked before the first row is written: a refused change leaves nothing.
struct OfficialWriter {
    let transaction: any Transaction
    let now: Timestamp
    /// The day whose facts are the present ones.
    let today: CalendarDate
    /// What many changes of one transaction share; `nil` for a change alone.
    var batch: OfficialBatch?
    /// Whether who makes the change ends the posts of somebody who leaves.
    var endsPosts = false

    private var placements: PlacementIndex { PlacementIndex(transaction: transaction) }
    private var names: NameIndex {
        NameIndex(transaction: transaction, dictionary: batch?.dictionary)
    }
    private var organizations: OrganizationReader {
        OrganizationReader(reader: transaction, memory: batch?.organizations)
    }

    /// Adds an official, the facts of whom hold from a day on that is not to come; the keys of the
    /// name are made unless they are at hand.
    func create(
        id: String,
        _ facts: OfficialFacts,
        named known: NameKeys? = nil,
        from validFrom: CalendarDate
    ) throws -> OfficialRecord {
        // In a batch identifiers are made, not chosen by a caller.
        if batch == nil { try checkIdentifierIsFree(id) }
        let period = FactPeriod(try settled(facts), from: validFrom)
        let rules = OfficialRules(
            reader: transaction,
            number: 0,
            resource: ResourceNames.official(id),
            before: Timeline(),
            after: Timeline(period.facts, from: validFrom),
            memory: batch?.organizations
        )
        try rules.check(from: validFrom)
        let number =
            try batch?.numbers.next(in: transaction)
            ?? NumberSource(transaction: transaction).next(.official)
        let record = OfficialRecord(number: number, id: id, period, at: now)
        let name = known ?? NameKeys(facts.fullName)
        try enter(record, named: name)
        try FactTable.officials(named: name)
            .begin(number, period, version: 1, at: now, in: transaction)
        return record
    }

    /// Changes facts of an official; the record given is the present one.
    func change(
        _ old: OfficialRecord,
        _ change: DatedChange<OfficialFacts>
    ) throws -> DatedOutcome<OfficialRecord, OfficialFacts> {
        try old.checkNotErased()
        var change = change
        if change.fields.contains(.managingOrganization) {
            change.facts = try settled(change.facts)
        }
        let revision = try DatedRevision(of: old, by: change, today: today, in: transaction)
        let rules = OfficialRules(
            reader: transaction,
            number: old.number,
            resource: old.name,
            before: revision.before,
            after: revision.after,
            memory: batch?.organizations
        )
        try rules.check(from: change.from)
        if !endsPosts {
            try HoldingsOfLeaver(transaction: transaction, now: now).check(old, change)
        }
        return try revision.write(at: now, in: transaction) { try place($0, after: old) }
    }

    /// Makes facts the present ones, in lists and search, too.
    func place(_ record: OfficialRecord, after old: OfficialRecord) throws {
        let name = NameKeys(record.facts.fullName)
        try update(record, name)
        let isRenamed = record.facts.fullName != old.facts.fullName
        guard isRenamed || record.facts.organizationNumber != old.facts.organizationNumber else {
            return
        }
        let oldName = isRenamed ? NameKeys(old.facts.fullName) : name
        let above = try organizations.lineage(of: old.facts.organizationNumber)
        try placements.remove(old.number, sortKey: oldName.sortKey, from: above.map(\.number))
        let listed = try listed(record, name)
        try placements.add([listed])
        guard isRenamed else { return }
        try names.remove(old.number, oldName)
        try names.add([listed])
    }

    /// Puts a record into lists and search that is in none.
    func enter(_ record: OfficialRecord) throws {
        try enter(record, named: NameKeys(record.facts.fullName))
    }

    private func enter(_ record: OfficialRecord, named name: NameKeys) throws {
        try insert(record, name)
        let listed = try listed(record, name)
        if let batch { return batch.list(listed) }
        try placements.add([listed])
        try names.add([listed])
    }

    private func listed(_ record: OfficialRecord, _ name: NameKeys) throws -> ListedOfficial {
        let above = try organizations.lineage(of: record.facts.organizationNumber)
        return ListedOfficial(number: record.number, name: name, above: above.map(\.number))
    }
}

extension OfficialWriter {
    /// The facts with the number of the organisation, which has to be there.
    private func settled(_ facts: OfficialFacts) throws -> OfficialFacts {
        var facts = facts
        facts.organizationNumber = try organizations.superior(id: facts.organizationID).number
        return facts
    }

    private func checkIdentifierIsFree(_ id: String) throws {
        let taken = try transaction.first(
            """
            SELECT number FROM official WHERE id = \(id)
            UNION ALL SELECT number FROM merged_official WHERE id = \(id)
            """
        )
        guard taken != nil else { return }
        throw Failure.exists(ResourceNames.officialType, ResourceNames.official(id))
    }

    private func insert(_ record: OfficialRecord, _ name: NameKeys) throws {
        let facts = record.facts
        try transaction.execute(
            """
            INSERT INTO official (
                number, id, personal_id, full_name, search_text, sort_key, gender, birth_date,
                kind, status, organization_number, organization_id, post_title, valid_from,
                valid_to, version, created_at, updated_at
            ) VALUES (
                \(record.number), \(record.id), \(facts.personalID), \(facts.fullName),
                \(name.searchText), \(name.sortKey), \(facts.gender.number),
                \(facts.birthDate), \(facts.kind.number), \(facts.status.number),
                \(facts.organizationNumber), \(facts.organizationID), \(facts.postTitle),
                \(record.validFrom), \(record.validTo), \(record.version), \(record.createdAt),
                \(record.updatedAt)
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
                organization_number = \(facts.organizationNumber),
                organization_id = \(facts.organizationID), post_title = \(facts.postTitle),
                valid_from = \(record.validFrom), valid_to = \(record.validTo),
                version = \(record.version), updated_at = \(record.updatedAt)
            WHERE number = \(record.number)
            """
        )
    }
}
