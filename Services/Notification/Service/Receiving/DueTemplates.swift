internal import Kernel

extension NoticeTemplate {
    /// What is said of what is due: to whom, what, and the day, never what the record says
    /// (DOMAIN 9).
    static let due =
        // N-47: the course follows from the post, which is no secret.
        stages(
            "leadership_course",
            of: "follow_up",
            to: [.subject, .organization],
            BilingualText(vi: "khóa bồi dưỡng lãnh đạo, quản lý", en: "the leadership course")
        )
        // Which matter it is tells more of the person than a notice may.
        + stages(
            "follow_up",
            of: "follow_up",
            to: [.organization],
            BilingualText(vi: "việc phát sinh cần giải quyết", en: "what is to be followed up")
        ) + [
            // N-47: a number, no names.
            NoticeTemplate(
                "due.training_periods",
                to: [.organization],
                title: BilingualText(
                    vi: "Bồi dưỡng hằng năm còn thiếu",
                    en: "Training of the year is missing"
                ),
                text: BilingualText(
                    vi: """
                        {subject}: {official_count} người chưa đạt {periods} trên \
                        {required_periods} tiết bồi dưỡng của năm {year}.
                        """,
                    en: """
                        {subject}: {official_count} officials have fewer than {periods} of the \
                        {required_periods} periods of training of {year}.
                        """
                )
            )
        ]

    /// What is said before the day, on it, and after it; `key` has the name of the record.
    private static func stages(
        _ word: String,
        of key: String,
        to audience: [Audience],
        _ matter: BilingualText
    ) -> [NoticeTemplate] {
        let (vi, en) = (
            "{subject}: \(matter.vietnamese) ({\(key)})", "{subject}: \(matter.english) ({\(key)})"
        )
        return [
            NoticeTemplate(
                "due.\(word)_ahead",
                to: audience,
                title: BilingualText(vi: "Sắp đến hạn", en: "Due soon"),
                text: BilingualText(
                    vi: "\(vi) đến hạn ngày {due_date}.",
                    en: "\(en) is due on {due_date}."
                )
            ),
            NoticeTemplate(
                "due.\(word)_reached",
                to: audience,
                title: BilingualText(vi: "Đến hạn hôm nay", en: "Due today"),
                text: BilingualText(
                    vi: "\(vi) đến hạn hôm nay, ngày {due_date}.",
                    en: "\(en) is due today, {due_date}."
                )
            ),
            NoticeTemplate(
                "due.\(word)_overdue",
                to: audience,
                title: BilingualText(vi: "Quá hạn", en: "Overdue"),
                text: BilingualText(
                    vi: "\(vi) đã quá hạn ngày {due_date}.",
                    en: "\(en) was due on {due_date} and is overdue."
                )
            ),
        ]
    }
}
