internal import Kernel

extension Reason {
    /// A rule stands against recording a sanction; the details name each.
    static let sanctionRefused = Reason(
        "SANCTION_REFUSED",
        .failedPrecondition,
        vi: "Không thể ghi nhận hình thức kỷ luật đối với {official}: {rules}.",
        en: "The sanction on {official} cannot be recorded: {rules}."
    )
    /// An official has as many sanctions as the service holds.
    static let sanctionsExhausted = Reason(
        "SANCTIONS_EXHAUSTED",
        .resourceExhausted,
        vi: "{official} đã có {limit} hình thức kỷ luật được ghi nhận, là mức tối đa.",
        en: "{official} has {limit} sanctions recorded, which is the most."
    )
    /// A rule stands against a change of a case; the details name each.
    static let caseRefused = Reason(
        "CASE_REFUSED",
        .failedPrecondition,
        vi: "Không thể thực hiện đối với {case}: {rules}.",
        en: "{case} cannot be changed so: {rules}."
    )
    /// The case has no such step from where it stands.
    static let caseStateRefused = Reason(
        "CASE_STATE_REFUSED",
        .failedPrecondition,
        vi: "{case} đang ở trạng thái {state}; chỉ được chuyển sang: {allowed}.",
        en: "{case} is in the state {state}, from which it may go to: {allowed}."
    )
    /// The step is for others than the caller.
    static let caseStepNotGranted = Reason(
        "CASE_STEP_NOT_GRANTED",
        .permissionDenied,
        vi: "Bước {step} của {case} thuộc thẩm quyền của: {parties}.",
        en: "The step to {step} of {case} is for: {parties}."
    )
    /// An official has as many cases as the service holds, or a case as many participants or steps.
    static let casesExhausted = Reason(
        "CASES_EXHAUSTED",
        .resourceExhausted,
        vi: "{resource} đã có {limit} vụ việc, người tham gia hoặc bước, là mức tối đa.",
        en: "{resource} has {limit} cases, participants or steps, which is the most."
    )
}
