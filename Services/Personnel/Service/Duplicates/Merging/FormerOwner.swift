internal import Kernel
internal import PersonnelContract
internal import Storage

/// Finds whose a row was at an instant.
struct FormerOwner {
    let reader: any Reader

    /// Whose a row was as the record said at an instant; `nil` for whose it is now.
    func find(
        of table: MergedTable,
        _ id: String,
        at instant: Timestamp?
    ) throws -> MergeRecord.Party? {
        guard let instant else { return nil }
        let merges = try reader.rows(
            """
            SELECT \(MergeRecord.columns) FROM official_merge
            WHERE number IN (
                SELECT official_merge_number FROM official_merge_row
                WHERE kind = \(table.rawValue) AND row_id = \(id)
            )
            """
        ).map(MergeRecord.init)
        // Before each coming and going it was somebody's; the first of those after the instant
        // tells whose it was then.
        let steps = merges.flatMap { merge in
            [(at: merge.mergedAt, owner: merge.merged)]
                + (merge.undoneAt.map { [(at: $0, owner: merge.survivor)] } ?? [])
        }
        return steps.filter { $0.at > instant }.min { $0.at < $1.at }?.owner
    }
}

extension HoldingRecord {
    /// The record with the official whose it was at an instant.
    func owned(at instant: Timestamp?, in reader: any Reader) throws -> HoldingRecord {
        guard let owner = try FormerOwner(reader: reader).find(of: .holding, id, at: instant) else {
            return self
        }
        var record = self
        (record.officialNumber, record.officialID) = (owner.number, owner.id)
        return record
    }
}

extension MembershipRecord {
    /// The record with the official whose it was at an instant.
    func owned(at instant: Timestamp?, in reader: any Reader) throws -> MembershipRecord {
        let owner = try FormerOwner(reader: reader).find(of: .membership, id, at: instant)
        guard let owner else { return self }
        var record = self
        (record.officialNumber, record.officialID) = (owner.number, owner.id)
        return record
    }
}

extension EvaluationRecord {
    /// The record with the official whose it was at an instant.
    func owned(at instant: Timestamp?, in reader: any Reader) throws -> EvaluationRecord {
        let owner = try FormerOwner(reader: reader).find(of: .evaluation, id, at: instant)
        guard let owner else { return self }
        var record = self
        record.subject.officialNumber = owner.number
        record.subject.officialID = owner.id
        if subject.kind == .official {
            (record.subject.number, record.subject.id) = (owner.number, owner.id)
        }
        return record
    }
}
