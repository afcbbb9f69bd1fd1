internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage

/// Erases the personal data of an official from every place that has them.
///
/// What stays tells of no person: the keys, kind, status and organisation, with their days. The
/// audit chain is not touched, since its records hold no personal data.
struct OfficialErasure {
    let transaction: any Transaction
    let now: Timestamp

    /// Erases; the record as it is then.
    func erase(_ official: OfficialRecord) throws -> OfficialRecord {
        let names = try everyName(of: official)
        let taken =
            try takeRequests(of: official) + takeAccounts(of: official)
            + HoldingErasure(transaction: transaction).erase(of: official)
            + MembershipErasure(transaction: transaction).erase(of: official)
            + ScreeningErasure(transaction: transaction).erase(of: official)
            + EvaluationErasure(transaction: transaction).erase(of: official)
            + AwardErasure(transaction: transaction).erase(of: official)
            + TrainingErasure(transaction: transaction).erase(of: official)
            + StaffingErasure(transaction: transaction).erase(of: official)
            + InconsistencyWriter(transaction: transaction).forget(official: official.number)
            + FollowUpWriter(transaction: transaction).forget(official: official.number)
            + MergeErasure(transaction: transaction, now: now).erase(of: official)
            + ProfileErasure(transaction: transaction, now: now).erase(
                of: MergeRecord.Party(number: official.number, id: official.id)
            )
        // Which files tell of the official is not known: none is kept, and none is gone on with.
        try BulkTable(transaction: transaction, now: now).removeAll()
        try leaveLists(official)
        try blankFacts(of: official)
        try KeptAnswers.forget(about: [official.name] + taken, at: now, in: transaction)
        for name in names { try leaveDictionary(NameKeys(name).words) }
        guard let erased = try OfficialReader(reader: transaction).find(number: official.number)
        else { throw Failure(.storageDamaged) }
        return erased
    }

    private func everyName(of official: OfficialRecord) throws -> Set<String> {
        let former = try MergeReader(reader: transaction).former(of: official.number).map(\.number)
        let rows = try transaction.rows(
            """
            SELECT DISTINCT full_name FROM official_fact
            WHERE official_number IN \(list: [official.number] + former)
            """
        )
        return Set(try rows.map { try $0.text("full_name") } + [official.facts.fullName])
    }

    /// Removes the correction requests about the official; their names.
    private func takeRequests(of official: OfficialRecord) throws -> [String] {
        let rows = try transaction.rows(
            "SELECT id FROM correction_request WHERE official_id = \(official.id)"
        )
        try transaction.execute(
            "DELETE FROM correction_request WHERE official_id = \(official.id)"
        )
        return try rows.map { ResourceNames.correctionRequest(try $0.text("id")) }
    }

    /// Removes the names by which the official was a caller; the accounts' names.
    private func takeAccounts(of official: OfficialRecord) throws -> [String] {
        let rows = try transaction.rows(
            "SELECT id FROM account WHERE official_number = \(official.number)"
        )
        try transaction.execute("DELETE FROM account WHERE official_number = \(official.number)")
        return try rows.map { ResourceNames.account.name(try $0.text("id")) }
    }

    /// The official stands before all others in lists, and under no word in searches.
    private func leaveLists(_ official: OfficialRecord) throws {
        let name = NameKeys(official.facts.fullName)
        let organizations = OrganizationReader(reader: transaction)
        let above = try organizations.lineage(of: official.facts.organizationNumber).map(\.number)
        let placements = PlacementIndex(transaction: transaction)
        try placements.remove(official.number, sortKey: name.sortKey, from: above)
        let nobody = ListedOfficial(number: official.number, name: NameKeys(""), above: above)
        try placements.add([nobody])
        try NameIndex(transaction: transaction).remove(official.number, name)
    }

    private func blankFacts(of official: OfficialRecord) throws {
        let nothing: [UInt8] = []
        // `=` stands in no number, so that nobody else has this one.
        let nobody = "=\(official.number)"
        try transaction.execute(
            """
            UPDATE official SET personal_id = \(nobody), full_name = '', search_text = '',
                sort_key = \(nothing), gender = 0, birth_date = '', post_title = '',
                erased_at = \(now), updated_at = \(now), version = \(official.version + 1)
            WHERE number = \(official.number)
            """
        )
        try transaction.execute(
            """
            UPDATE official_fact SET personal_id = '', full_name = '', sort_key = \(nothing),
                gender = 0, birth_date = '', post_title = ''
            WHERE official_number = \(official.number)
            """
        )
    }

    /// Removes words that were only in this official's names.
    private func leaveDictionary(_ words: [[UInt8]]) throws {
        for word in words {
            try transaction.execute(
                """
                DELETE FROM dictionary_word WHERE word = \(word) AND NOT EXISTS (
                    SELECT 1 FROM name_word WHERE name_word.word = dictionary_word.word
                )
                """
            )
        }
    }
}
