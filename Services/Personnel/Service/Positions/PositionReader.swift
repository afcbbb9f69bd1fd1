internal import Conventions
internal import Kernel
internal import Storage

/// Finds posts; cannot change them.
struct PositionReader {
    let reader: any Reader

    /// The post with an identifier, or `nil`.
    func find(id: String) throws -> PositionRecord? {
        try reader.first(
            "SELECT \(PositionRecord.columns) FROM position WHERE id = \(id)"
        ).map(PositionRecord.init)
    }

    /// The post with a code, or `nil`.
    func find(code: String) throws -> PositionRecord? {
        try reader.first(
            "SELECT \(PositionRecord.columns) FROM position WHERE code = \(code)"
        ).map(PositionRecord.init)
    }

    /// The post that a holding names.
    func held(id: String) throws -> PositionRecord {
        if let record = try find(id: id) { return record }
        let name = ResourceNames.position.name(id)
        throw Failure.condition(.positionUnknown, ["position": name], subject: name)
    }
}
