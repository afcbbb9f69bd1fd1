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
                    fact.version AS fact_version, taken.kind AS correction_kind,
                    taken.reason AS correction_reason,
                    taken.decision_number AS correction_number,
                    taken.decision_date AS correction_date
                FROM holding JOIN holding_fact AS fact ON fact.holding_number = holding.number
                LEFT JOIN holding_correction AS taken
                    ON taken.holding_number = fact.holding_number
                    AND taken.recorded_at = fact.recorded_to
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
            supersedeTime: try row.supersedeTime,
            correction: try row.correction(of: record)
        )
    }
}

extension Row {
    /// What took back the facts of the row, with the columns called so; `nil` when nothing did.
    fileprivate func correction(of holding: HoldingRecord) throws -> HoldingCorrection? {
        guard case .integer = try value("correction_kind") else { return nil }
        return HoldingCorrection(
            HoldingCorrectionRecord(
                holding: holding,
                kind: HoldingCorrectionKind(number: try number("correction_kind")),
                reason: try text("correction_reason"),
                decision: HoldingFacts.Decision(
                    number: try text("correction_number"),
                    date: try date("correction_date")
                ),
                recordedAt: try timestamp("recorded_to")
            )
        )
    }
}
