internal import Conventions
package import Records
package import Storage

/// Whom entries are about whose names alone are read, as in the audit log.
package struct ReadEntries: RecordOwners {
    /// The entries in the store of the service.
    package init() {}

    /// The officials of those names that are entries; an entry is as secret as its plan.
    package func owners(of names: [String], in reader: any Reader) throws -> [String: RecordOwner] {
        let ids = names.compactMap { EntryRecord.pattern.identifiers(in: $0)?.last }
        if ids.isEmpty { return [:] }
        let rows = try reader.rows(
            """
            SELECT e.plan_id, e.post_id, e.id, e.official_id, p.secrecy_grade
            FROM plan_entry e JOIN plan p ON p.id = e.plan_id
            WHERE e.id IN \(list: ids)
            """
        )
        var owners: [String: RecordOwner] = [:]
        for row in rows {
            let name = EntryRecord.pattern.name(
                try row.text("plan_id"),
                try row.text("post_id"),
                try row.text("id")
            )
            let grade: RecordGrade = try row.code("secrecy_grade")
            owners[name] = RecordOwner(
                try row.text("official_id"),
                isSecret: grade == .secret
            )
        }
        return owners
    }
}
