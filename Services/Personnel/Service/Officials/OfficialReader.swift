internal import Kernel
internal import Storage

/// Finds officials; cannot change them.
struct OfficialReader {
    let reader: any Reader

    /// The official with an identifier, or `nil`.
    func find(id: String) throws -> OfficialRecord? {
        try reader.first(
            "SELECT \(OfficialRecord.columns) FROM official WHERE id = \(id)"
        ).map(OfficialRecord.init)
    }

    /// The official with a number, or `nil`.
    func find(number: Int64) throws -> OfficialRecord? {
        try reader.first(
            "SELECT \(OfficialRecord.columns) FROM official WHERE number = \(number)"
        ).map(OfficialRecord.init)
    }

    /// The official with a personal identification number, or `nil`.
    func find(personalID: String) throws -> OfficialRecord? {
        try reader.first(
            "SELECT \(OfficialRecord.columns) FROM official WHERE personal_id = \(personalID)"
        ).map(OfficialRecord.init)
    }

    /// The official with an identifier as the facts were at a point, or `nil` when there is none.
    ///
    /// Throws the reason when the record says nothing of the official for that point.
    func find(id: String, at point: HistoryPoint) throws -> OfficialRecord? {
        let row = try reader.first(
            """
            SELECT \(OfficialRecord.datedColumns)
            FROM official_fact AS fact \(OfficialRecord.origin)
            WHERE fact.official_number IN (
                    SELECT number FROM official WHERE id = \(id)
                    UNION ALL SELECT number FROM merged_official WHERE id = \(id)
                ) AND \(point.condition("fact"))
            """
        )
        if let row { return try OfficialRecord(row) }
        guard let present = try find(id: id) else { return nil }
        throw try FactTable.officials.absence(
            of: present.number,
            at: point,
            type: ResourceNames.officialType,
            name: present.name,
            in: reader
        )
    }
}
