internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import ProtobufC
internal import Storage
internal import TypeContract
internal import WellKnownMessages

/// A sanction with what was written beside it: the rules as cited then, and when.
struct StoredSanction: Sendable {
    /// The sanction.
    let record: SanctionRecord
    /// The rule rows that the record rests on, as they were cited when it was made.
    let rules: [RuleReference]
    /// When the record was made.
    let recordedAt: Timestamp

    /// The form of a sanction's name.
    static let pattern: ResourcePattern = "officials/*/sanctions/*"

    /// A sanction about to be written.
    init(_ record: SanctionRecord, rules: [RuleReference], recordedAt: Timestamp) {
        self.record = record
        self.rules = rules
        self.recordedAt = recordedAt
    }

    /// The resource name.
    var name: String { Self.pattern.name(record.officialID, record.id) }

    /// The codes of the rules.
    var ruleCodes: [String] { rules.map(\.ruleCode) }

    /// The rules in wire form, inside the message that callers get them in.
    var encodedRules: [UInt8] { Sanction(rules: rules).encoded() }

    /// Reads the columns of ``SanctionTable``.
    init(_ row: Row) throws {
        record = SanctionRecord(
            id: try row.text("id"),
            officialID: try row.text("official_id"),
            track: try row.code("track"),
            subject: try row.code("subject"),
            form: try row.code("form"),
            decisionNumber: try row.text("decision_number"),
            decisionDate: try row.date("decision_date"),
            period: SanctionPeriod(
                from: try row.date("valid_from"),
                to: try row.optionalDate("valid_to")
            ),
            reasonReference: try row.text("reason_reference"),
            corruptionRelated: try row.boolean("corruption_related"),
            organization: try row.text("organization"),
            partySanctionID: try row.optionalText("party_sanction_id"),
            grade: try row.code("secrecy_grade")
        )
        rules = try Sanction(decoding: try row.bytes("rules")).rules
        recordedAt = try row.timestamp("recorded_at")
    }

    /// The form in which callers get it.
    var message: Sanction {
        Sanction(
            name: name,
            track: record.track.message,
            subject: record.subject.message,
            form: record.form.message,
            decisionNumber: record.decisionNumber,
            decisionDate: GoogleDate(record.decisionDate),
            effectiveDate: GoogleDate(record.period.start),
            endDate: record.period.end.map { GoogleDate($0) },
            reasonReference: record.reasonReference,
            corruptionRelated: record.corruptionRelated,
            organization: record.organization,
            partySanction: record.partySanctionID.map {
                Self.pattern.name(record.officialID, $0)
            } ?? "",
            rules: rules,
            createTime: GoogleTimestamp(recordedAt),
            secrecyGrade: record.grade.message
        )
    }
}
