internal import Conventions
internal import Kernel
internal import NotificationContract
internal import RPC
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
    private var isSecret: Bool { message.secrecyGrade.number >= SecrecyGrade.secret.number }

    /// Whether it is there for the caller.
    func isFound(by call: CallContext) -> Bool { !isSecret || call.finds(.secret) }

    /// Whether it is there for the caller where that sees so much.
    func isFound(by call: CallContext, seeing clearance: Clearance) -> Bool {
        !isSecret || call.finds(.secret, seeing: clearance)
    }

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

    /// What the notice belongs to: its recipient, or its subject when nobody in particular is told.
    var owner: String { message.recipient.isEmpty ? message.subject : message.recipient }

    /// What the notice of a row of ``NoticeTable`` belongs to.
    static func owner(_ row: Row) throws -> String {
        let recipient = try row.text("recipient")
        return recipient.isEmpty ? try row.text("subject") : recipient
    }

    /// The form in which a caller gets it who sees so much of what belongs to the owner.
    func message(seeing clearance: Clearance) -> Notice {
        var shown = message
        shown.hide(beyond: clearance)
        return shown
    }

    /// The form of a notice's name.
    static let pattern: ResourcePattern = "notices/*"
}

extension Failure {
    /// There is no such notice for the caller: whose reach is in parts is told the same of what is
    /// out of reach, not there, or secret.
    static func noNotice(_ name: String, _ call: CallContext) -> Failure {
        call.reachesEverywhere
            ? .notFound("notification.canbo.gov.vn/Notice", name) : .notWithinReach(name)
    }
}
