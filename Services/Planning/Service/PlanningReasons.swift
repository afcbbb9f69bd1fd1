internal import Kernel

extension Reason {
    /// Rules stand against an entry; the details name each.
    static let entryRefused = Reason(
        "ENTRY_REFUSED",
        .failedPrecondition,
        vi: "Không thể đưa {official} vào quy hoạch: {rules}.",
        en: "{official} cannot be entered into the plan: {rules}."
    )
    /// The plan is in a state in which it does not take what is asked.
    static let planStateRefused = Reason(
        "PLAN_STATE_REFUSED",
        .failedPrecondition,
        vi: "{plan} đang ở trạng thái {state}, không thể thực hiện.",
        en: "{plan} is in state {state}, which does not allow this."
    )
    /// A plan has as many posts as the service holds.
    static let postsExhausted = Reason(
        "POSTS_EXHAUSTED",
        .resourceExhausted,
        vi: "{plan} đã có {limit} chức danh, là mức tối đa.",
        en: "{plan} has {limit} posts, which is the most."
    )
}
