internal import Kernel

extension NoticeTemplate {
    /// What is said of data that are inconsistent (DOMAIN 8.3), to who keeps them: which record and
    /// which rule, never what the record says.
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
        )
    ]
}
