internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage

/// Merges records inside one transaction, and undoes that.
struct MergeWriter {
    let transaction: any Transaction
    let now: Timestamp
    /// The day whose facts are the present ones.
    let today: CalendarDate

    private var officials: OfficialReader { OfficialReader(reader: transaction) }

    /// What a merge or its undoing has made.
    struct Made {
        let merge: MergeRecord
        let survivor: OfficialRecord
        /// What the survivor's record said before of today.
        let before: OfficialFacts
    }

    /// Merges a record into another one.
    func merge(
        _ draft: MergeDraft,
        _ merged: OfficialRecord,
        into survivor: OfficialRecord,
        by merger: String
    ) throws -> Made {
        guard try MergeReader(reader: transaction).find(id: draft.id) == nil else {
            throw Failure.exists(
                ResourceNames.officialMergeType,
                ResourceNames.officialMerge.name(draft.id)
            )
        }
        try MergeConflicts(reader: transaction, survivor: survivor, merged: merged).check()
        let table = FactTable<OfficialFacts>.officials
        let own = try table.timeline(of: survivor.number, in: transaction)
        let other = try table.timeline(of: merged.number, in: transaction)
        let after = MergedTimeline(survivor: own, merged: other, fields: Set(draft.fields)).timeline
        let mergedRecordedAt = try withdraw(merged, other)
        let record = try state(survivor, from: own, to: after, judgedFrom: Timeline())
        let number = try NumberSource(transaction: transaction).next(.officialMerge)
        let parties = (
            old: MergeRecord.Party(number: merged.number, id: merged.id),
            new: MergeRecord.Party(number: survivor.number, id: survivor.id)
        )
        let count = try MergedRows(transaction: transaction, merge: number)
            .move(from: parties.old, to: parties.new)
        let merge = MergeRecord(
            number: number,
            id: draft.id,
            survivor: parties.new,
            merged: parties.old,
            fields: draft.fields,
            grounds: draft.grounds,
            merger: merger,
            mergedAt: max(mergedRecordedAt, record.updatedAt),
            survivorRecordedAt: record.updatedAt,
            mergedRecordedAt: mergedRecordedAt,
            rowCount: count
        )
        try merge.insert(in: transaction)
        return Made(merge: merge, survivor: record, before: survivor.facts)
    }

    /// Undoes a merge; the survivor's record is the present one.
    func undo(
        _ merge: MergeRecord,
        _ survivor: OfficialRecord,
        because reason: String,
        by undoer: String
    ) throws -> Made {
        let table = FactTable<OfficialFacts>.officials
        let eve = merge.survivorRecordedAt + .microseconds(-1)
        let before = try table.timeline(of: survivor.number, knownAt: eve, in: transaction)
        let merged = try table.timeline(
            of: survivor.number,
            knownAt: merge.survivorRecordedAt,
            in: transaction
        )
        let now = try table.timeline(of: survivor.number, in: transaction)
        let after = UnmergedTimeline(before: before, merged: merged, now: now).timeline
        let record = try state(survivor, from: now, to: after, judgedFrom: before)
        let restored = try restore(merge)
        try MergedRows(transaction: transaction, merge: merge.number).giveBack(to: merge.merged)
        var ended = merge
        ended.undoReason = reason
        ended.undoer = undoer
        ended.undoneAt = max(restored, record.updatedAt)
        ended.version += 1
        try ended.end(in: transaction)
        return Made(merge: ended, survivor: record, before: survivor.facts)
    }
}

extension MergeWriter {
    /// Takes an official out of the record's present, its lists and its searches; since when the
    /// record says nothing of it.
    private func withdraw(
        _ official: OfficialRecord,
        _ timeline: Timeline<OfficialFacts>
    ) throws -> Timestamp {
        let instant = try FactTable.officials.record(
            timeline.revision(to: Timeline()),
            of: official.number,
            version: official.version + 1,
            at: now,
            in: transaction
        )
        try ScheduledChanges(transaction: transaction).schedule(.official, official.number, on: [])
        let name = NameKeys(official.facts.fullName)
        let above = try OrganizationReader(reader: transaction)
            .lineage(of: official.facts.organizationNumber)
        try PlacementIndex(transaction: transaction)
            .remove(official.number, sortKey: name.sortKey, from: above.map(\.number))
        try NameIndex(transaction: transaction).remove(official.number, name)
        try transaction.execute("DELETE FROM official WHERE number = \(official.number)")
        try transaction.execute(
            """
            INSERT INTO merged_official (number, id, version, created_at)
            VALUES (\(official.number), \(official.id), \(official.version + 1),
                \(official.createdAt))
            """
        )
        return instant
    }

    /// Brings an official back as it was before a merge; since when the record says so.
    private func restore(_ merge: MergeRecord) throws -> Timestamp {
        let number = merge.merged.number
        let row = try transaction.first(
            "SELECT version, created_at FROM merged_official WHERE number = \(number)"
        )
        let timeline = try FactTable.officials.timeline(
            of: number,
            knownAt: merge.mergedRecordedAt + .microseconds(-1),
            in: transaction
        )
        guard let row, let present = timeline.period(on: today) else {
            throw Failure(.storageDamaged)
        }
        let rules = OfficialRules(
            reader: transaction,
            number: number,
            resource: merge.merged.name,
            before: Timeline(),
            after: timeline
        )
        try rules.checkOthers()
        let version = try row.integer("version") + 1
        let instant = try FactTable.officials.record(
            Timeline().revision(to: timeline),
            of: number,
            version: version,
            at: now,
            in: transaction
        )
        try transaction.execute("DELETE FROM merged_official WHERE number = \(number)")
        let official = OfficialRecord(
            number: number,
            id: merge.merged.id,
            present,
            version: version,
            createdAt: try row.timestamp("created_at"),
            updatedAt: instant
        )
        try writer.enter(official)
        try schedule(number, timeline)
        return instant
    }

    private var writer: OfficialWriter {
        OfficialWriter(transaction: transaction, now: now, today: today)
    }

    /// Has the record of the survivor say something else; refuses what breaks a rule.
    private func state(
        _ survivor: OfficialRecord,
        from old: Timeline<OfficialFacts>,
        to new: Timeline<OfficialFacts>,
        judgedFrom before: Timeline<OfficialFacts>
    ) throws -> OfficialRecord {
        guard let first = new.periods.first?.from, let present = new.period(on: today) else {
            throw Failure(.storageDamaged)
        }
        try FactTable<OfficialFacts>.officials.checkSize(of: new)
        let rules = OfficialRules(
            reader: transaction,
            number: survivor.number,
            resource: survivor.name,
            before: before,
            after: new
        )
        try rules.check(from: first)
        var record = survivor
        record.version += 1
        record.updatedAt = try FactTable.officials.record(
            old.revision(to: new),
            of: survivor.number,
            version: record.version,
            at: now,
            in: transaction
        )
        record.take(present)
        try schedule(survivor.number, new)
        try writer.place(record, after: survivor)
        return record
    }

    private func schedule(_ number: Int64, _ timeline: Timeline<OfficialFacts>) throws {
        try ScheduledChanges(transaction: transaction).schedule(
            .official,
            number,
            on: timeline.periods.map(\.from).filter { $0 > today }
        )
    }
}
