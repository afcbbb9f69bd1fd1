internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Erases the profile of an official: values, papers, reasons, documents and what was found.
///
/// Sections, states and days stay, those of findings as well.
struct ProfileErasure {
    let transaction: any Transaction
    let now: Timestamp

    /// Erases; the names of the profile, its entries and documents.
    func erase(of official: MergeRecord.Party) throws -> [String] {
        let rows = try transaction.rows(
            """
            SELECT number, id FROM profile_entry WHERE official_number = \(official.number)
            """
        )
        let nothing = ProfileEntry().encoded()
        for row in rows {
            try transaction.execute(
                """
                UPDATE profile_entry_fact SET content = \(nothing)
                WHERE profile_entry_number = \(try row.integer("number"))
                """
            )
        }
        for table: Statement in ["profile", "profile_fact"] {
            try transaction.execute(
                """
                UPDATE \(table) SET paper_number = '', return_reason = ''
                WHERE official_number = \(official.number)
                """
            )
        }
        let documents = try ProfileDocumentWriter(transaction: transaction, now: now)
            .removeAll(of: official)
        let findings = try ProfileFindingWriter(transaction: transaction, now: now)
            .erase(of: official.number)
        return [ResourceNames.profile.name(official.id)] + documents + findings
            + (try rows.map { ResourceNames.profileEntry.name(official.id, try $0.text("id")) })
    }
}
