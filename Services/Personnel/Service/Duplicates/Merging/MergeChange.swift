internal import Kernel
internal import PersonnelContract
internal import Storage

extension MergeWriter.Made {
    /// What a merge or its undoing leaves behind: the answer, the audit entries, the events.
    ///
    /// They name records and fields, and carry no personal data.
    func change(
        in transaction: any Transaction,
        on today: CalendarDate
    ) throws
        -> Change<OfficialMerge>
    {
        let isUndone = merge.undoneAt != nil
        let survivorChange = try OfficialChange(
            survivor,
            after: before,
            from: today,
            in: transaction
        )
        let path = try OrganizationReader(reader: transaction)
            .lineage(of: survivor.facts.organizationNumber).path
        let fields = merge.fields.map(\.rawValue).joined(separator: ",")
        let said = [
            isUndone ? "merge undone" : "officials merged", "merge: \(merge.name)",
            "survivor: \(merge.survivor.name)", "merged: \(merge.merged.name)",
            "merged_fields: \(fields)", "moved_records: \(merge.rowCount)",
        ].joined(separator: "\n")
        let event = Event(
            isUndone ? "official.unmerged" : "official.merged",
            subjectKind: "official",
            subjectID: merge.merged.id,
            organizationPath: path,
            data: [
                "merge": merge.name, "survivor": merge.survivor.name,
                "merged": merge.merged.name, "fields": fields,
            ]
        )
        return Change(
            OfficialMerge(merge),
            audit: [merge.name, merge.merged.name, merge.survivor.name]
                .map { AuditEntry(resource: $0, summary: said) } + [survivorChange.audit],
            events: [event, survivorChange.event]
        )
    }
}
