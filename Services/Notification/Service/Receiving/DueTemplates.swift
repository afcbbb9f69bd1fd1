internal import Kernel

extension NoticeTemplate {
    /// What is said of what is due: to whom, what, and the day, never what the record says
    /// (DOMAIN 9).
    static let due = ofTraining + ofMembers + ofAwards + [cellBelowMinimum]

    private static let ofTraining =
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

    /// N-52: the superior is told.
    private static let cellBelowMinimum = NoticeTemplate(
        "org.below_minimum",
        to: [.organization],
        title: BilingualText(vi: "Chi bộ thiếu đảng viên", en: "A cell is too small"),
        text: BilingualText(
            vi: "{subject} có ít hơn {minimum} đảng viên chính thức, ngày {found_date}.",
            en: "{subject} has fewer than {minimum} official members on {found_date}."
        )
    )

    /// N-46.
    private static let ofAwards =
        stages(
            "award_nominations",
            of: "award_round",
            to: [.organization],
            BilingualText(vi: "hồ sơ đề nghị khen thưởng", en: "the nomination for awards")
        ) + [
            NoticeTemplate(
                "award.granted",
                to: [.subject, .organization],
                title: BilingualText(vi: "Quyết định khen thưởng", en: "An award is granted"),
                text: BilingualText(
                    vi: "{subject} được tặng {award} ngày {state_date} ({award_nomination}).",
                    en: "{subject} was granted {award} on {state_date} ({award_nomination})."
                )
            ),
            NoticeTemplate(
                "award.refused",
                to: [.subject, .organization],
                title: BilingualText(
                    vi: "Không khen thưởng",
                    en: "An award is not granted"
                ),
                text: BilingualText(
                    vi: """
                        {subject}: đề nghị tặng {award} không được chấp thuận ngày {state_date} \
                        ({award_nomination}).
                        """,
                    en: """
                        {subject}: the nomination for {award} was refused on {state_date} \
                        ({award_nomination}).
                        """
                )
            ),
        ]

    /// N-48, N-50, N-51: the cell and the member are told; of a transfer the cell that receives.
    private static let ofMembers =
        stages(
            "screening_reply",
            of: "screening_item",
            to: [.subject, .organization],
            BilingualText(vi: "việc trả lời đảng viên", en: "the reply to the member")
        )
        + stages(
            "probation",
            of: "membership",
            to: [.subject, .organization],
            BilingualText(vi: "thời gian dự bị", en: "the end of the probation")
        )
        + stages(
            "recognition",
            of: "membership",
            to: [.subject, .organization],
            BilingualText(
                vi: "quyết định công nhận đảng viên chính thức",
                en: "the decision on the recognition"
            )
        )
        + stages(
            "transfer_presentation",
            of: "membership",
            to: [.subject, .organization],
            BilingualText(
                vi: "việc xuất trình giấy giới thiệu chuyển sinh hoạt",
                en: "the presentation of the papers of the transfer"
            )
        )
        + stages(
            "transfer_validity",
            of: "membership",
            to: [.subject, .organization],
            BilingualText(
                vi: "giá trị của giấy giới thiệu chuyển sinh hoạt",
                en: "the end of the validity of the papers of the transfer"
            )
        )

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
