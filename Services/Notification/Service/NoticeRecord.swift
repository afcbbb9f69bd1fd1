internal import Conventions
internal import Kernel
internal import NotificationContract
internal import Storage
internal import TypeContract
internal import WellKnownMessages

/// A stored notice.
struct NoticeRecord: Sendable {
    /// Its place among all notices.
    let sequence: Int64
    /// Its version: a notice changes once, when it is acknowledged.
    let tag: EntityTag
    /// The form in which callers get it.
    let message: Notice
    /// Whether it tells of a secret record.
    var isSecret: Bool { message.secrecyGrade.number >= SecrecyGrade.secret.number }

    /// Reads the columns of ``NoticeTable``.
    init(_ row: Row) throws {
        sequence = try row.integer("sequence")
        let acknowledgedAt = try row.optionalTimestamp("acknowledged_at")
        tag = EntityTag(version: acknowledgedAt == nil ? 1 : 2)
        message = Notice(
            name: NoticeRecord.pattern.name(try row.text("id")),
            sequence: sequence,
            recipient: try row.text("recipient"),
            subject: try row.text("subject"),
            eventID: try row.text("event_id"),
            eventType: try row.text("event_type"),
            producer: try row.text("producer"),
            titleVi: try row.text("title_vi"),
            titleEn: try row.text("title_en"),
            textVi: try row.text("text_vi"),
            textEn: try row.text("text_en"),
            secrecyGrade: SecrecyGrade(number: try row.number("secrecy_grade")),
            rules: try row.text("rules").split(separator: "\n").map(String.init),
            occurTime: GoogleTimestamp(try row.timestamp("occurred_at")),
            createTime: GoogleTimestamp(try row.timestamp("recorded_at")),
            acknowledgementRequired: try row.boolean("acknowledgement_required"),
            acknowledgeTime: acknowledgedAt.map(GoogleTimestamp.init),
            etag: tag.text
        )
    }

    /// The form of a notice's name.
    static let pattern: ResourcePattern = "notices/*"
}
