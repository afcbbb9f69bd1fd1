internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import Vietnamese

/// Changes organisations inside one transaction, keeping tree, placements and history right.
///
/// Every condition is checked before the first row is written: a refused change leaves nothing.
struct OrganizationWriter {
    let transaction: any Transaction
    let now: Timestamp

    private var reader: OrganizationReader { OrganizationReader(reader: transaction) }

    /// Adds an organisation.
    func create(
        id: String,
        _ facts: OrganizationFacts,
        from validFrom: CalendarDate
    ) throws -> OrganizationRecord {
        try checkIdentifierIsFree(id)
        try checkCodeIsFree(facts.code)
        let parent = try facts.parentID.isEmpty ? nil : reader.superior(id: facts.parentID)
        if let parent {
            let depth = try reader.lineage(of: parent.number).count + 1
            try checkDepth(depth, subject: ResourceNames.organization(id))
        }
        let record = OrganizationRecord(
            number: try NumberSource(transaction: transaction).next(.organization),
            id: id,
            parentNumber: parent?.number ?? 0,
            facts: facts,
            validFrom: validFrom,
            at: now
        )
        try insert(record)
        try OrganizationHistory(transaction: transaction).record(record)
        return record
    }

    /// Replaces the facts of an organisation; the record given is the present one.
    func change(
        _ old: OrganizationRecord,
        to facts: OrganizationFacts,
        from validFrom: CalendarDate
    ) throws -> OrganizationRecord {
        try old.facts.status.check(changeTo: facts.status, of: old.name)
        if facts.status.isFinal, !old.facts.status.isFinal { try checkIsEmpty(old) }
        if facts.code != old.facts.code { try checkCodeIsFree(facts.code) }
        try ValidityCheck.check(validFrom, notBefore: old.validFrom)
        var record = old
        record.facts = facts
        record.validFrom = validFrom
        record.version += 1
        record.updatedAt = now
        if facts.parentID != old.facts.parentID {
            record.parentNumber = try move(old, under: facts.parentID)
        }
        try update(record)
        try OrganizationHistory(transaction: transaction).record(record, after: old)
        return record
    }

    /// Puts an organisation under another one; the number of its new parent.
    private func move(_ record: OrganizationRecord, under parentID: String) throws -> Int64 {
        let parent = try parentID.isEmpty ? nil : reader.superior(id: parentID)
        let above = try parent.map { try reader.lineage(of: $0.number) } ?? []
        guard !above.contains(where: { $0.number == record.number }) else {
            throw Failure.condition(
                .organizationCycle,
                ["resource": record.name],
                subject: record.name
            )
        }
        try checkDepth(above.count + reader.height(of: record.number), subject: record.name)
        let before = try reader.lineage(of: record.number).dropFirst()
        try PlacementIndex(transaction: transaction).move(
            record,
            from: before.map(\.number),
            to: above.map(\.number)
        )
        return parent?.number ?? 0
    }
}

extension OrganizationWriter {
    private func checkIdentifierIsFree(_ id: String) throws {
        guard try reader.find(id: id) != nil else { return }
        throw Failure.exists(ResourceNames.organizationType, ResourceNames.organization(id))
    }

    private func checkCodeIsFree(_ code: String) throws {
        guard let owner = try reader.find(code: code) else { return }
        throw Failure(
            .organizationCodeTaken,
            ["code": code, "resource": owner.name],
            details: [.resource(type: ResourceNames.organizationType, name: owner.name)]
        )
    }

    private func checkDepth(_ depth: Int, subject: String) throws(Failure) {
        guard depth > PersonnelLimits.treeDepthMax else { return }
        throw Failure.condition(
            .treeTooDeep,
            ["depth_max": String(PersonnelLimits.treeDepthMax)],
            subject: subject
        )
    }

    private func checkIsEmpty(_ record: OrganizationRecord) throws {
        guard try reader.isOccupied(record.number) else { return }
        throw Failure.condition(
            .organizationNotEmpty,
            ["resource": record.name],
            subject: record.name
        )
    }

    private func insert(_ record: OrganizationRecord) throws {
        let facts = record.facts
        try transaction.execute(
            """
            INSERT INTO organization (
                number, id, code, name_vi, sort_key, type, level, parent_number, parent_id,
                unit_code, unit_type, status, established_on, valid_from, version, created_at,
                updated_at
            ) VALUES (
                \(record.number), \(record.id), \(facts.code), \(facts.nameVi), \(facts.sortKey),
                \(facts.type.number), \(facts.level.number), \(record.parentNumber),
                \(facts.parentID), \(facts.unitCode), \(facts.unitType.number),
                \(facts.status.number), \(facts.establishedOn), \(record.validFrom),
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
                parent_number = \(record.parentNumber), parent_id = \(facts.parentID),
                unit_code = \(facts.unitCode), unit_type = \(facts.unitType.number),
                status = \(facts.status.number), established_on = \(facts.establishedOn),
                valid_from = \(record.validFrom), version = \(record.version),
                updated_at = \(record.updatedAt)
            WHERE number = \(record.number)
            """
        )
    }
}

extension OrganizationFacts {
    /// The place in lists.
    fileprivate var sortKey: [UInt8] { VietnameseText.sortKey(nameVi) }
}
