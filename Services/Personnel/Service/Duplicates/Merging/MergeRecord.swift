internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage
internal import WellKnownMessages

/// A merge as the store keeps it.
struct MergeRecord: Sendable {
    /// The service's own key: the order of merges.
    let number: Int64
    let id: String
    let survivor: Party
    let merged: Party
    /// The fields whose values were taken from the merged record.
    let fields: [OfficialField]
    let grounds: String
    let merger: String
    let mergedAt: Timestamp
    /// From when on the record says of the survivor what the merge made of it.
    let survivorRecordedAt: Timestamp
    /// From when on the record says nothing of the merged official.
    let mergedRecordedAt: Timestamp
    /// How many rows came along.
    let rowCount: Int64
    var undoReason = ""
    var undoer = ""
    var undoneAt: Timestamp?
    var version: Int64 = 1

    /// One of both officials.
    struct Party: Hashable, Sendable {
        let number: Int64
        let id: String

        /// The resource name.
        var name: String { ResourceNames.official(id) }
    }

    /// The resource name.
    var name: String { ResourceNames.officialMerge.name(id) }

    /// The columns of the table.
    static let columns: Statement = """
        number, id, survivor_official_number, survivor_official_id, merged_official_number,
        merged_official_id, fields, grounds, merger, merged_at, survivor_recorded_at,
        merged_recorded_at, row_count, undo_reason, undoer, undone_at, version
        """
}

extension MergeRecord {
    /// The merge of a row with those columns.
    init(_ row: Row) throws {
        let fields = try row.text("fields").split(separator: " ").map { code in
            guard let field = OfficialField(rawValue: String(code)) else {
                throw Failure(.storageDamaged)
            }
            return field
        }
        self.init(
            number: try row.integer("number"),
            id: try row.text("id"),
            survivor: Party(
                number: try row.integer("survivor_official_number"),
                id: try row.text("survivor_official_id")
            ),
            merged: Party(
                number: try row.integer("merged_official_number"),
                id: try row.text("merged_official_id")
            ),
            fields: fields,
            grounds: try row.text("grounds"),
            merger: try row.text("merger"),
            mergedAt: try row.timestamp("merged_at"),
            survivorRecordedAt: try row.timestamp("survivor_recorded_at"),
            mergedRecordedAt: try row.timestamp("merged_recorded_at"),
            rowCount: try row.integer("row_count"),
            undoReason: try row.text("undo_reason"),
            undoer: try row.text("undoer"),
            undoneAt: try row.optionalTimestamp("undone_at"),
            version: try row.integer("version")
        )
    }

    /// Writes the merge.
    func insert(in transaction: any Transaction) throws {
        let fields = fields.map(\.rawValue).joined(separator: " ")
        try transaction.execute(
            """
            INSERT INTO official_merge (\(Self.columns)) VALUES (
                \(number), \(id), \(survivor.number), \(survivor.id), \(merged.number),
                \(merged.id), \(fields), \(grounds), \(merger), \(mergedAt),
                \(survivorRecordedAt), \(mergedRecordedAt), \(rowCount), \(undoReason),
                \(undoer), \(undoneAt), \(version)
            )
            """
        )
    }

    /// Writes that it was undone.
    func end(in transaction: any Transaction) throws {
        try transaction.execute(
            """
            UPDATE official_merge SET undo_reason = \(undoReason), undoer = \(undoer),
                undone_at = \(undoneAt), version = \(version)
            WHERE number = \(number)
            """
        )
    }
}

extension OfficialMerge {
    /// The message of a merge.
    init(_ record: MergeRecord) {
        self.init(
            name: record.name,
            official: record.survivor.name,
            merged: record.merged.name,
            mergedFields: record.fields.map(\.rawValue),
            grounds: record.grounds,
            merger: record.merger,
            mergeTime: GoogleTimestamp(record.mergedAt),
            movedRecords: Int32(clamping: record.rowCount),
            undoReason: record.undoReason,
            undoer: record.undoer,
            undoTime: record.undoneAt.map { GoogleTimestamp($0) },
            etag: EntityTag(version: record.version).text
        )
    }
}

extension Official {
    /// What the name of a merged record says: where it went, and nothing of the person.
    init(_ merge: MergeRecord, at point: HistoryPoint?) {
        self.init(
            name: merge.merged.name,
            asOf: point.map { GoogleDate($0.day) },
            asRecordedAt: point?.instant.map { GoogleTimestamp($0) },
            mergedInto: merge.survivor.name
        )
    }
}
