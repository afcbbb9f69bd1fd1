internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Finds organisations; cannot change them.
struct OrganizationReader {
    let reader: any Reader
    /// What was found before in a transaction that changes no organisation.
    var memory: OrganizationMemory?

    /// The organisation with an identifier, or `nil`.
    func find(id: String) throws -> OrganizationRecord? {
        if let known = memory?.byID[id] { return known }
        return try reader.first(
            "SELECT \(OrganizationRecord.columns) FROM organization WHERE id = \(id)"
        ).map { memory.keeping(try OrganizationRecord($0)) }
    }

    /// The number of the organisation with an identifier, or `nil`.
    func number(id: String) throws -> Int64? {
        try reader.first("SELECT number FROM organization WHERE id = \(id)")?.integer("number")
    }

    /// The organisation with a code, or `nil`.
    func find(code: String) throws -> OrganizationRecord? {
        if let known = memory?.byCode[code] { return known }
        return try reader.first(
            "SELECT \(OrganizationRecord.columns) FROM organization WHERE code = \(code)"
        ).map { memory.keeping(try OrganizationRecord($0)) }
    }

    /// The organisation with a number, or `nil`.
    func find(number: Int64) throws -> OrganizationRecord? {
        try reader.first(
            "SELECT \(OrganizationRecord.columns) FROM organization WHERE number = \(number)"
        ).map(OrganizationRecord.init)
    }

    /// The organisation with an identifier as it was at a point, or `nil` when there is none.
    ///
    /// Throws the reason when the record says nothing of it for that point.
    func find(id: String, at point: HistoryPoint) throws -> OrganizationRecord? {
        let row = try reader.first(
            """
            SELECT \(OrganizationRecord.datedColumns) FROM organization
            JOIN organization_fact AS fact ON fact.organization_number = organization.number
            WHERE organization.id = \(id) AND \(point.condition("fact"))
            """
        )
        if let row { return try OrganizationRecord(row) }
        guard let present = try find(id: id) else { return nil }
        throw try FactTable.organizations.absence(
            of: present.number,
            at: point,
            type: ResourceNames.organizationType,
            name: present.name,
            in: reader
        )
    }

    /// The organisation that others are to stand under; it may have ended.
    func superior(id: String) throws -> OrganizationRecord {
        if let record = try find(id: id) { return record }
        let name = ResourceNames.organization(id)
        throw Failure.condition(.organizationUnknown, ["organization": name], subject: name)
    }

    /// An organisation and all above it, nearest first.
    func lineage(of number: Int64) throws -> [Ancestor] {
        if let known = memory?.lineages[number] { return known }
        let lineage = try walk(up: number)
        memory?.lineages[number] = lineage
        return lineage
    }

    private func walk(up number: Int64) throws -> [Ancestor] {
        var lineage: [Ancestor] = []
        var next = number
        while next != 0 {
            guard lineage.count <= PersonnelLimits.treeDepthMax else {
                throw Failure(.storageDamaged)
            }
            let row = try reader.first(
                "SELECT id, parent_number FROM organization WHERE number = \(next)"
            )
            guard let row else { throw Failure(.storageDamaged) }
            lineage.append(Ancestor(number: next, id: try row.text("id")))
            next = try row.integer("parent_number")
        }
        return lineage
    }
}

/// One step of a lineage.
struct Ancestor: Sendable, Hashable {
    let number: Int64
    let id: String
}

extension [Ancestor] {
    /// The path from the top of the tree, as events carry it.
    var path: String { reversed().map(\.id).joined(separator: "/") }
}
