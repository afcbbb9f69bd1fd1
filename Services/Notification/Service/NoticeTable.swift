internal import Conventions
internal import Kernel
internal import RPC
internal import Storage
internal import TypeContract

/// The SQL of notices.
struct NoticeTable {
    /// Reads inside the present snapshot or transaction.
    let reader: any Reader

    /// The columns of a notice with its acknowledgement.
    private static let selection: Statement = """
        SELECT n.sequence, n.id, n.recipient, n.subject, n.event_id, n.event_type, n.producer,
            n.title_vi, n.title_en, n.text_vi, n.text_en, n.secrecy_grade, n.rules,
            n.acknowledgement_required, n.occurred_at, n.recorded_at,
            a.recorded_at AS acknowledged_at
        FROM notice n LEFT JOIN acknowledgement a ON a.notice_sequence = n.sequence
        """

    /// One notice by its identifier.
    func notice(_ id: String) throws -> NoticeRecord? {
        try reader.first(Self.selection + "WHERE n.id = \(id)").map(NoticeRecord.init)
    }

    /// The rows of notices before a place, the latest first.
    func before(_ place: StoredValue, _ filter: NoticeFilter, count: Int) throws -> [Row] {
        try reader.rows(
            Self.selection
                + "WHERE n.sequence < \(place) \(filter.condition)"
                + "ORDER BY n.sequence DESC LIMIT \(count)"
        )
    }

    /// Notices after a place, the earliest first.
    func after(_ place: Int64, _ filter: NoticeFilter, count: Int) throws -> [NoticeRecord] {
        try reader.rows(
            Self.selection
                + "WHERE n.sequence > \(place) \(filter.condition)"
                + "ORDER BY n.sequence LIMIT \(count)"
        ).map(NoticeRecord.init)
    }

    /// The events of a batch without notices, each once, in their order.
    func unknown(of events: [IncomingEvent]) throws -> [IncomingEvent] {
        let ids = events.map(\.id)
        var known = Set(
            try reader.rows("SELECT event_id FROM notice WHERE event_id IN \(list: ids)")
                .map { try $0.text("event_id") }
        )
        return events.filter { known.insert($0.id).inserted }
    }

    /// Takes so many places; gives the place before the first of them.
    ///
    /// Holds the feed's row until the commit, so that places become visible in their order.
    func reserve(_ count: Int, in transaction: any Transaction) throws -> Int64 {
        try transaction.execute(
            "UPDATE notice_feed SET sequence = sequence + \(count) WHERE id = 1"
        )
        let row = try transaction.first("SELECT sequence FROM notice_feed WHERE id = 1")
        guard let row else { throw RowError.missingColumn("sequence", existing: []) }
        return try row.integer("sequence") - Int64(count)
    }

    /// Writes one notice.
    static func insertion(
        of draft: NoticeDraft,
        _ event: IncomingEvent,
        at place: Int64,
        id: String,
        _ now: Timestamp
    ) -> Statement {
        """
        INSERT INTO notice (
            sequence, id, recipient, subject, event_id, event_type, producer,
            title_vi, title_en, text_vi, text_en, secrecy_grade, rules,
            acknowledgement_required, occurred_at, recorded_at
        ) VALUES (
            \(place), \(id), \(draft.recipient), \(event.subject), \(event.id), \(event.type),
            \(event.producer), \(draft.title.vietnamese), \(draft.title.english),
            \(draft.text.vietnamese), \(draft.text.english), \(event.secrecyGrade),
            \(event.rules.joined(separator: "\n")), \(draft.acknowledgementRequired),
            \(event.occurredAt), \(now)
        )
        """
    }
}

/// Which notices a caller wants.
struct NoticeFilter: Sendable, Hashable {
    /// Only those to this recipient; all when empty.
    var recipient = ""
    /// Only those about this subject; all when empty.
    var subject = ""
    /// Whether notices of secret records are there for the caller, too.
    var withSecrets = true

    /// The further conditions of a query.
    var condition: Statement {
        var condition: Statement = ""
        if !recipient.isEmpty { condition = condition + "AND n.recipient = \(recipient)" }
        if !subject.isEmpty { condition = condition + "AND n.subject = \(subject)" }
        if !withSecrets {
            condition = condition + "AND n.secrecy_grade < \(SecrecyGrade.secret.number)"
        }
        return condition
    }
}
