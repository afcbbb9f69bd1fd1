internal import Kernel

extension NoticeTemplate {
    /// What is said of proposals that wait for a second person, and of their ends: never what they
    /// hold, which is for those who may read them.
    static let proposals = [
        proposal(
            "waiting",
            title: BilingualText(
                vi: "Đề xuất chờ người thứ hai phê duyệt",
                en: "A proposal waits for a second person"
            ),
            text: BilingualText(
                vi: "{subject}: {method} chờ người thứ hai phê duyệt trước {ends}.",
                en: "{subject}: {method} waits for a second person's approval until {ends}."
            )
        ),
        proposal(
            "approved",
            title: BilingualText(
                vi: "Đề xuất đã được phê duyệt",
                en: "A proposal was approved"
            ),
            text: BilingualText(
                vi: "{subject}: {method} đã được người thứ hai phê duyệt và thực hiện.",
                en: "{subject}: {method} was approved by a second person and made."
            )
        ),
        proposal(
            "rejected",
            title: BilingualText(vi: "Đề xuất bị từ chối", en: "A proposal was rejected"),
            text: BilingualText(
                vi: "{subject}: {method} bị người thứ hai từ chối; lý do có trong đề xuất.",
                en: "{subject}: {method} was rejected by a second person; it says why."
            )
        ),
        proposal(
            "withdrawn",
            title: BilingualText(vi: "Đề xuất đã được rút", en: "A proposal was withdrawn"),
            text: BilingualText(
                vi: "{subject}: {method} đã được người soạn rút.",
                en: "{subject}: {method} was withdrawn by its drafter."
            )
        ),
        proposal(
            "expired",
            title: BilingualText(vi: "Đề xuất đã hết hạn", en: "A proposal has expired"),
            text: BilingualText(
                vi: "{subject}: {method} hết hạn {ends}, không ai quyết định.",
                en: "{subject}: {method} expired {ends}, and nobody had decided."
            )
        ),
    ]

    private static func proposal(
        _ act: String,
        title: BilingualText,
        text: BilingualText
    ) -> NoticeTemplate {
        NoticeTemplate("proposal.\(act)", to: [.organization], title: title, text: text)
    }
}
