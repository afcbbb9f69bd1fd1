internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Finds findings; cannot change them.
struct ProfileFindingReader {
    let reader: any Reader

    /// The one with an identifier, or `nil`.
    func find(id: String) throws -> ProfileFindingRecord? {
        try reader.first(
            "SELECT \(ProfileFindingRecord.columns) FROM profile_finding WHERE id = \(id)"
        ).map(ProfileFindingRecord.init)
    }

    /// Those of an official as the record says, in their order; few, as the limit has it.
    func all(of official: Int64) throws -> [ProfileFindingRecord] {
        try rows(of: official, after: .integer(0), limit: PersonnelLimits.profileFindingsMax)
            .map(ProfileFindingRecord.init)
    }

    /// Rows of an official that were on record at an instant, or are now, after a key.
    func rows(
        of official: Int64,
        knownAt instant: Timestamp? = nil,
        after number: StoredValue,
        limit: Int
    ) throws -> [Row] {
        let known: Statement = instant.map { "AND created_at <= \($0)" } ?? ""
        return try reader.rows(
            """
            SELECT \(ProfileFindingRecord.columns) FROM profile_finding
            WHERE official_number = \(official) AND number > \(number) \(known)
            ORDER BY number LIMIT \(limit)
            """
        )
    }

    /// Whether the record has, or ever had, that somebody declared a profile.
    func wasDeclared(_ official: Int64) throws -> Bool {
        try reader.first(
            """
            SELECT version FROM profile_fact
            WHERE official_number = \(official) AND state <> \(ProfileState.draft.number) LIMIT 1
            """
        ) != nil
    }
}

/// Records findings and their withdrawal inside one transaction.
struct ProfileFindingWriter {
    let transaction: any Transaction
    let now: Timestamp

    /// Records a finding; throws `PROFILE_FINDINGS_EXHAUSTED`, or `PROFILE_FINDING_STANDS` when one
    /// stands on the same section and field.
    func record(
        _ content: ProfileFindingRecord.Content,
        of official: OfficialRecord
    ) throws -> ProfileFindingRecord {
        // Taken first: whoever records another one waits, so that both checks hold.
        let number = try NumberSource(transaction: transaction).next(.profileFinding)
        let all = try ProfileFindingReader(reader: transaction).all(of: official.number)
        try checkRoom(all.count, of: official)
        let same = all.first { other in
            other.withdrawal == nil && other.content.section == content.section
                && other.content.field == content.field
        }
        if let same {
            throw Failure.condition(
                .profileFindingStands,
                ["resource": official.name, "finding": same.name],
                subject: same.name
            )
        }
        let record = ProfileFindingRecord(
            number: number,
            id: "finding-\(number)",
            officialNumber: official.number,
            officialID: official.id,
            content: content,
            createdAt: now
        )
        try insert(record)
        return record
    }

    /// Completes a finding by its withdrawal.
    func withdraw(
        _ old: ProfileFindingRecord,
        _ withdrawal: ProfileFindingRecord.Withdrawal
    ) throws -> ProfileFindingRecord {
        var record = old
        record.withdrawal = withdrawal
        record.version += 1
        try transaction.execute(
            """
            UPDATE profile_finding SET withdrawal_reason = \(withdrawal.reason),
                withdrawal_number = \(withdrawal.paperNumber),
                withdrawal_date = \(withdrawal.paperDate), withdrawn_from = \(withdrawal.from),
                withdrawn_at = \(withdrawal.recordedAt), version = \(record.version)
            WHERE number = \(record.number)
            """
        )
        return record
    }

    /// Erases what was found of an official and by which papers; the names.
    ///
    /// Sections, kinds and days stay, so that a block goes on.
    func erase(of official: Int64) throws -> [String] {
        let rows = try transaction.rows(
            "SELECT id FROM profile_finding WHERE official_number = \(official)"
        )
        try transaction.execute(
            """
            UPDATE profile_finding SET description = '', paper_number = '',
                withdrawal_reason = '', withdrawal_number = ''
            WHERE official_number = \(official)
            """
        )
        return try rows.map { ResourceNames.profileFinding.name(try $0.text("id")) }
    }

    private func checkRoom(_ count: Int, of official: OfficialRecord) throws(Failure) {
        let most = PersonnelLimits.profileFindingsMax
        guard count >= most else { return }
        throw Failure(
            .profileFindingsExhausted,
            ["resource": official.name, "limit": String(most)],
            details: [.quota(subject: official.name, description: "\(most) findings")]
        )
    }

    private func insert(_ record: ProfileFindingRecord) throws {
        let content = record.content
        try transaction.execute(
            """
            INSERT INTO profile_finding (
                number, id, official_number, official_id, kind, section, field, description,
                paper_number, paper_date, organization_id, withdrawal_reason, withdrawal_number,
                version, created_at
            ) VALUES (
                \(record.number), \(record.id), \(record.officialNumber), \(record.officialID),
                \(content.kind.number), \(content.section), \(content.field),
                \(content.description), \(content.paperNumber), \(content.paperDate),
                \(content.organizationID), '', '', \(record.version), \(record.createdAt)
            )
            """
        )
    }
}
