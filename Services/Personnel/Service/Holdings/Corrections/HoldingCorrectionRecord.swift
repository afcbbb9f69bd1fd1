internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import WellKnownMessages

/// What was taken back of a holding, as the store keeps it.
struct HoldingCorrectionRecord: Sendable {
    let holding: HoldingRecord
    let kind: HoldingCorrectionKind
    let reason: String
    let decision: HoldingFacts.Decision
    let recordedAt: Timestamp

    /// The columns that make a record.
    static let columns: Statement = """
        holding_correction.version, holding_correction.kind, holding_correction.reason,
        holding_correction.decision_number, holding_correction.decision_date,
        holding_correction.recorded_at
        """

    /// Puts it on record, with the version of the holding that it made.
    func insert(in transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO holding_correction (
                holding_number, version, kind, reason, decision_number, decision_date, recorded_at
            ) VALUES (
                \(holding.number), \(holding.version), \(kind.number), \(reason),
                \(decision.number), \(decision.date), \(recordedAt)
            )
            """
        )
    }
}

extension HoldingCorrectionRecord {
    /// The record of a row with those columns.
    init(_ row: Row, of holding: HoldingRecord) throws {
        self.init(
            holding: holding,
            kind: HoldingCorrectionKind(number: try row.number("kind")),
            reason: try row.text("reason"),
            decision: HoldingFacts.Decision(
                number: try row.text("decision_number"),
                date: try row.date("decision_date")
            ),
            recordedAt: try row.timestamp("recorded_at")
        )
    }
}

extension HoldingCorrection {
    /// The message of a record.
    init(_ record: HoldingCorrectionRecord) {
        self.init(
            holding: record.holding.name,
            kind: record.kind,
            reason: record.reason,
            decisionNumber: record.decision.number,
            decisionDate: record.decision.date.map { GoogleDate($0) },
            recordTime: GoogleTimestamp(record.recordedAt)
        )
    }
}
