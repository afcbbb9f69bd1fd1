internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage
internal import WellKnownMessages

extension ExportReading {
    /// What the record says and said of the official's memberships, one after the other.
    func memberships(
        after place: [StoredValue]?
    ) async throws -> Page<RecordedMembership, [StoredValue]> {
        let number = official.number
        let rows = try await journal.database.scan { [limit] reader in
            let keyset: Statement =
                place.map {
                    """
                    AND (fact.membership_number, fact.recorded_to, fact.valid_from, fact.version)
                        > (\($0[0]), \($0[1]), \($0[2]), \($0[3]))
                    """
                } ?? ""
            return try reader.rows(
                """
                SELECT \(MembershipRecord.recordedColumns), fact.recorded_to AS recorded_to,
                    fact.version AS fact_version
                FROM \(MembershipRecord.recorded)
                WHERE membership.official_number = \(number) \(keyset)
                ORDER BY fact.membership_number, fact.recorded_to, fact.valid_from, fact.version
                LIMIT \(limit)
                """
            )
        }
        return try page(of: rows, by: Self.factKeys) { try RecordedMembership($0) }
    }

    /// The entries of the ledger of dues in its order, without who recorded them.
    func dues(after place: [StoredValue]?) async throws -> Page<DuesEntry, [StoredValue]> {
        let number = official.number
        let rows = try await journal.database.scan { [limit] reader in
            let keyset: Statement = place.map { "AND number > \($0[0])" } ?? ""
            return try reader.rows(
                """
                SELECT \(DuesRecord.columns) FROM dues_entry
                WHERE membership_number IN (
                    SELECT number FROM membership WHERE official_number = \(number)
                ) \(keyset)
                ORDER BY number LIMIT \(limit)
                """
            )
        }
        return try page(of: rows, by: ["number"]) { row in
            var entry = DuesEntry(try DuesRecord(row))
            entry.recorder = ""
            return entry
        }
    }
}

extension RecordedMembership {
    /// The membership of a row with the recorded columns and `recorded_to`, without who its
    /// sponsors are.
    fileprivate init(_ row: Row) throws {
        let record = try MembershipRecord(row)
        var membership = Membership(record)
        membership.etag = ""
        membership.lastStep?.sponsors = record.facts.papers.sponsors.map {
            Sponsor(knownSince: GoogleDate($0.since))
        }
        self.init(
            membership: membership,
            startDate: GoogleDate(record.period.from),
            endDate: record.period.to.effectiveEnd,
            recordTime: GoogleTimestamp(record.updatedAt),
            supersedeTime: try row.supersedeTime
        )
    }
}
