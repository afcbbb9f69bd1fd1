internal import Kernel

extension NoticeTemplate {
    /// What is said of the record to who keeps it: what is inconsistent (DOMAIN 8.3) and what is to
    /// be followed up, by names, rules and days, never what the record says.
    static let data = [
        NoticeTemplate(
            "data.invariant_violated",
            to: [.organization],
            title: BilingualText(
                vi: "Dữ liệu không nhất quán",
                en: "Inconsistent data"
            ),
            text: BilingualText(
                vi: """
                    {subject} không đúng quy tắc {rule}, theo kiểm tra ngày {found_date}; xem danh \
                    sách dữ liệu không nhất quán.
                    """,
                en: """
                    {subject} breaks the rule {rule}, as the check of {found_date} found; see the \
                    list of inconsistencies.
                    """
            )
        ),
        // N-21, N-40, N-47: which matter it is tells more of the person than a notice may.
        NoticeTemplate(
            "follow_up.opened",
            to: [.organization],
            title: BilingualText(
                vi: "Có việc phát sinh cần giải quyết",
                en: "Something is to be followed up"
            ),
            text: BilingualText(
                vi: "{subject}: {follow_up} cần được giải quyết đến ngày {due_date}.",
                en: "{subject}: {follow_up} is to be settled by {due_date}."
            )
        ),
    ]
}
