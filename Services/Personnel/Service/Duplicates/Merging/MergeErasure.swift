internal import Conventions
internal import Kernel
internal import Storage

/// Erases what tells of the person from the records that were merged into an official's, from what
/// was said of merges, and from what was found of namesakes.
struct MergeErasure {
    let transaction: any Transaction
    let now: Timestamp

    /// Erases; the names of the merged records and of the merges.
    func erase(of official: OfficialRecord) throws -> [String] {
        let former = try MergeReader(reader: transaction).former(of: official.number)
        let numbers = [official.number] + former.map(\.number)
        for party in former { try blank(party.number) }
        // A profile that did not come along.
        let profiles = ProfileErasure(transaction: transaction, now: now)
        let taken = try former.flatMap { try profiles.erase(of: $0) }
        try transaction.execute(
            """
            DELETE FROM duplicate_dismissal
            WHERE first_official_number IN \(list: numbers)
                OR second_official_number IN \(list: numbers)
            """
        )
        let isAbout: Statement = """
            survivor_official_number IN \(list: numbers)
                OR merged_official_number IN \(list: numbers)
            """
        let merges = try transaction.rows("SELECT id FROM official_merge WHERE \(isAbout)")
        try transaction.execute(
            "UPDATE official_merge SET grounds = '', undo_reason = '' WHERE \(isAbout)"
        )
        return try former.map(\.name) + taken
            + merges.map { ResourceNames.officialMerge.name(try $0.text("id")) }
    }

    private func blank(_ number: Int64) throws {
        let nothing: [UInt8] = []
        try transaction.execute(
            """
            UPDATE official_fact SET personal_id = '', full_name = '', sort_key = \(nothing),
                gender = 0, birth_date = '', post_title = ''
            WHERE official_number = \(number)
            """
        )
        try transaction.execute(
            "UPDATE merged_official SET erased_at = \(now) WHERE number = \(number)"
        )
    }
}
