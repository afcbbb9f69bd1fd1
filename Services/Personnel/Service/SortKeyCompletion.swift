internal import Kernel
package import Storage
internal import Vietnamese

/// Makes the sort keys of earlier names that a change of the schema had to leave out.
///
/// Looks only at rows without a key, of which there are none from the second start on.
package struct SortKeyCompletion: Sendable {
    private let database: any Database

    /// The completion of the store of a journal, which has the schema
    /// ``Storage/DatabaseSchema/personnel``.
    package init(_ journal: Journal) {
        database = journal.database
    }

    /// Makes what is missing, in changes of at most ``PersonnelLimits/batchRows`` rows.
    package func run() async throws {
        while try await completeOrganizations() {}
        while try await completeOfficials() {}
    }

    private func completeOrganizations() async throws -> Bool {
        try await database.write { transaction in
            let rows = try transaction.rows(
                """
                SELECT organization_number, name_vi FROM organization_fact
                WHERE sort_key IS NULL LIMIT \(PersonnelLimits.batchRows)
                """
            )
            for row in rows {
                let name = try row.text("name_vi")
                try transaction.execute(
                    """
                    UPDATE organization_fact SET sort_key = \(VietnameseText.sortKey(name))
                    WHERE organization_number = \(try row.integer("organization_number"))
                        AND name_vi = \(name) AND sort_key IS NULL
                    """
                )
            }
            return !rows.isEmpty
        }
    }

    private func completeOfficials() async throws -> Bool {
        try await database.write { transaction in
            let rows = try transaction.rows(
                """
                SELECT official_number, full_name FROM official_fact
                WHERE sort_key IS NULL LIMIT \(PersonnelLimits.batchRows)
                """
            )
            for row in rows {
                let name = try row.text("full_name")
                try transaction.execute(
                    """
                    UPDATE official_fact SET sort_key = \(NameKeys(name).sortKey)
                    WHERE official_number = \(try row.integer("official_number"))
                        AND full_name = \(name) AND sort_key IS NULL
                    """
                )
            }
            return !rows.isEmpty
        }
    }
}
