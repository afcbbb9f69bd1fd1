internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage
internal import WellKnownMessages

extension ExportReading {
    /// What the record says and said of the official's holdings, one holding after the other.
    func holdings(
        after place: [StoredValue]?
    ) async throws -> Page<RecordedHolding, [StoredValue]> {
        let number = official.number
        let rows = try await journal.database.scan { [limit] reader in
            let keyset: Statement =
                place.map {
                    """
                    AND (fact.holding_number, fact.recorded_to, fact.valid_from, fact.version)
                        > (\($0[0]), \($0[1]), \($0[2]), \($0[3]))
                    """
                } ?? ""
            return try reader.rows(
                """
                SELECT \(HoldingRecord.recordedColumns), fact.recorded_to AS recorded_to,
                    fact.version AS fact_version
                FROM holding JOIN holding_fact AS fact ON fact.holding_number = holding.number
                WHERE holding.official_number = \(number) \(keyset)
                ORDER BY fact.holding_number, fact.recorded_to, fact.valid_from, fact.version
                LIMIT \(limit)
                """
            )
        }
        return try page(of: rows, by: Self.factKeys) { try RecordedHolding($0) }
    }

    /// The accounts, the earliest start first.
    func accounts(after place: [StoredValue]?) async throws -> Page<Account, [StoredValue]> {
        let number = official.number
        let rows = try await journal.database.scan { [limit] reader in
            let keyset: Statement =
                place.map { "AND (valid_from, number) > (\($0[0]), \($0[1]))" } ?? ""
            return try reader.rows(
                """
                SELECT \(AccountRecord.columns) FROM account
                WHERE official_number = \(number) \(keyset)
                ORDER BY valid_from, number LIMIT \(limit)
                """
            )
        }
        return try page(of: rows, by: ["valid_from", "number"]) { Account(try AccountRecord($0)) }
    }
}

extension RecordedHolding {
    /// The holding of a row with the recorded columns and `recorded_to`.
    fileprivate init(_ row: Row) throws {
        let record = try HoldingRecord(row)
        var holding = Holding(record)
        holding.etag = ""
        self.init(
            holding: holding,
            recordTime: GoogleTimestamp(record.updatedAt),
            supersedeTime: try row.supersedeTime
        )
    }
}
