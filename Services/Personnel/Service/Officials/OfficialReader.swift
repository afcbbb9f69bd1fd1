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

    /// The official with a personal identification number, or `nil`.
    func find(personalID: String) throws -> OfficialRecord? {
        try reader.first(
            "SELECT \(OfficialRecord.columns) FROM official WHERE personal_id = \(personalID)"
        ).map(OfficialRecord.init)
    }
}
