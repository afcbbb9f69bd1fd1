internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Finds organisations; cannot change them.
struct OrganizationReader {
    let reader: any Reader

    /// The organisation with an identifier, or `nil`.
    func find(id: String) throws -> OrganizationRecord? {
        try reader.first(
            "SELECT \(OrganizationRecord.columns) FROM organization WHERE id = \(id)"
        ).map(OrganizationRecord.init)
    }

    /// The organisation with a code, or `nil`.
    func find(code: String) throws -> OrganizationRecord? {
        try reader.first(
            "SELECT \(OrganizationRecord.columns) FROM organization WHERE code = \(code)"
        ).map(OrganizationRecord.init)
    }

    /// The organisation with a number, or `nil`.
    func find(number: Int64) throws -> OrganizationRecord? {
        try reader.first(
            "SELECT \(OrganizationRecord.columns) FROM organization WHERE number = \(number)"
        ).map(OrganizationRecord.init)
    }

    /// The organisation that others are to stand under: it exists and is at work.
    func superior(id: String) throws -> OrganizationRecord {
        let name = ResourceNames.organization(id)
        guard let record = try find(id: id) else {
            throw Failure.condition(.organizationUnknown, ["organization": name], subject: name)
        }
        guard !record.facts.status.isFinal else {
            throw Failure.condition(.organizationEnded, ["organization": name], subject: name)
        }
        return record
    }

    /// An organisation and all above it, nearest first.
    func lineage(of number: Int64) throws -> [Ancestor] {
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

    /// The levels of the tree from an organisation down to its lowest one, both counted.
    func height(of number: Int64) throws -> Int {
        let row = try reader.first(
            """
            WITH RECURSIVE below (number, depth) AS (
                SELECT number, 1 FROM organization WHERE number = \(number)
                UNION ALL
                SELECT organization.number, below.depth + 1
                FROM organization JOIN below ON organization.parent_number = below.number
                WHERE below.depth <= \(PersonnelLimits.treeDepthMax)
            )
            SELECT MAX(depth) AS height FROM below
            """
        )
        return try row?.number("height") ?? 0
    }

    /// Whether organisations at work or officials stand directly under an organisation.
    func isOccupied(_ number: Int64) throws -> Bool {
        let ended = OrganizationStatus.allCases.filter(\.isFinal).map(\.number)
        let child = try reader.first(
            """
            SELECT 1 AS found FROM organization
            WHERE parent_number = \(number) AND status NOT IN \(list: ended) LIMIT 1
            """
        )
        if child != nil { return true }
        return try reader.first(
            """
            SELECT 1 AS found FROM official_placement
            WHERE organization_number = \(number) LIMIT 1
            """
        ) != nil
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
