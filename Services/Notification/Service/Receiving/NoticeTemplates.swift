internal import Kernel

extension NoticeTemplate {
    /// The template of an event type; the generic one for a type that has no row.
    static func template(of eventType: String) -> NoticeTemplate {
        byType[eventType] ?? generic
    }

    /// Says that something happened and to what; no event is ever without a notice.
    static let generic = NoticeTemplate(
        "",
        to: [.organization],
        title: BilingualText(vi: "Sự kiện mới", en: "New event"),
        text: BilingualText(
            vi: "Sự kiện {event_type} đối với {subject}.",
            en: "Event {event_type} concerning {subject}."
        )
    )

    private static let byType = Dictionary(
        uniqueKeysWithValues: rows.map { ($0.eventType, $0) }
    )

    /// Every row.
    static let rows = ofTheWork + proposals + data + due

    /// What the work announces; the numbers are those of the notification rules in DOMAIN 9.
    private static let ofTheWork = [
        // N-30, N-31: the person is told of the decision itself, with its right of complaint.
        NoticeTemplate(
            "sanction.effective",
            to: [.subject],
            acknowledgementRequired: true,
            title: BilingualText(
                vi: "Quyết định kỷ luật có hiệu lực",
                en: "A disciplinary decision takes effect"
            ),
            text: BilingualText(
                vi: """
                    Quyết định {sanction} có hiệu lực từ ngày {effective_date}. Ông/bà có quyền \
                    khiếu nại theo quy định.
                    """,
                en: """
                    Decision {sanction} takes effect on {effective_date}. You have the right of \
                    complaint.
                    """
            )
        ),
        // DOMAIN 11.3.1: the person is told in writing that a case is opened, and where to read it.
        NoticeTemplate(
            "case.opened",
            to: [.subject],
            acknowledgementRequired: true,
            title: BilingualText(
                vi: "Thông báo xem xét kỷ luật",
                en: "A notice that discipline is considered"
            ),
            text: BilingualText(
                vi: """
                    Xem xét kỷ luật từ ngày {opened_date}, thời hạn đến ngày {due_date}: hành vi \
                    và quy định áp dụng có trong thông báo của {case}. Ông/bà có quyền trình bày \
                    ý kiến.
                    """,
                en: """
                    Discipline is considered from {opened_date}, until {due_date} at most: the \
                    notice of {case} tells the acts and the rules. You have the right to be heard.
                    """
            )
        ),
        // N-05: the organisation must look at what it has planned for the person.
        NoticeTemplate(
            "block.started",
            to: [.organization],
            title: BilingualText(
                vi: "Bắt đầu thời hạn hạn chế đối với cán bộ",
                en: "A block on an official starts"
            ),
            text: BilingualText(
                vi: """
                    {subject}: {block_kind} từ ngày {start_date}; rà soát các quy hoạch liên quan.
                    """,
                en: "{subject}: {block_kind} from {start_date}; review the plans concerned."
            )
        ),
        // N-04, its first step: the organisation that owns the plan follows its entries.
        NoticeTemplate(
            "plan.entry_added",
            to: [.organization],
            title: BilingualText(
                vi: "Đã đưa cán bộ vào danh sách quy hoạch",
                en: "An official was entered into a plan"
            ),
            text: BilingualText(
                vi: """
                    {subject} được đề xuất cho chức danh {post_title} (quy hoạch số \
                    {plan_number}), ngày {planned_date}.
                    """,
                en: """
                    {subject} was proposed for {post_title} (plan {plan_number}) on \
                    {planned_date}.
                    """
            )
        ),
        // N-56: those who watch over access are told at once; the reason is in the audit log.
        NoticeTemplate(
            "access.emergency_used",
            to: [.organization],
            acknowledgementRequired: true,
            title: BilingualText(
                vi: "Đã dùng quyền truy cập khẩn cấp",
                en: "Rights for an emergency were used"
            ),
            text: BilingualText(
                vi: """
                    {caller} đã dùng quyền khẩn cấp để gọi {method}; lý do có trong nhật ký kiểm \
                    toán, lời gọi {call}.
                    """,
                en: """
                    {caller} used rights for an emergency to call {method}; the audit log has the \
                    reason, under call {call}.
                    """
            )
        ),
        NoticeTemplate(
            "plan.created",
            to: [.organization],
            title: BilingualText(vi: "Quy hoạch mới", en: "A new plan"),
            text: BilingualText(
                vi: "Đã lập {subject}, số {plan_number}.",
                en: "{subject}, number {plan_number}, was created."
            )
        ),
        NoticeTemplate(
            "plan.source_chosen",
            to: [.organization],
            title: BilingualText(
                vi: "Quy hoạch đã chọn xong nguồn",
                en: "The persons of a plan are chosen"
            ),
            text: BilingualText(
                vi: "{subject} đã chọn xong nguồn theo biên bản {minutes_number}.",
                en: "{subject} is closed for entries by minutes {minutes_number}."
            )
        ),
    ]
}
