package import Kernel

extension Reason {
    /// The organisation has a quota of that kind and year.
    package static let staffQuotaExists = Reason(
        "STAFF_QUOTA_EXISTS",
        .alreadyExists,
        vi: "{organization} đã có biên chế loại này của năm: {existing}.",
        en: "{organization} has a quota of this kind for the year: {existing}."
    )
    /// A quota breaks rules, each of which is named.
    package static let staffQuotaRefused = Reason(
        "STAFF_QUOTA_REFUSED",
        .failedPrecondition,
        vi: "Biên chế {resource} không đáp ứng quy định: {rules}.",
        en: "The quota {resource} does not meet the rules: {rules}."
    )
    /// The table of states does not have that step.
    package static let streamliningStateRefused = Reason(
        "STREAMLINING_STATE_REFUSED",
        .failedPrecondition,
        vi: "{resource} đang là {from}, không thể chuyển sang {to}; được phép: {allowed}.",
        en: "{resource} is {from} and cannot become {to}; allowed: {allowed}."
    )
    /// A case breaks rules, each of which is named.
    package static let streamliningRefused = Reason(
        "STREAMLINING_REFUSED",
        .failedPrecondition,
        vi: "Việc tinh giản {resource} không đáp ứng quy định: {rules}.",
        en: "The streamlining of {resource} does not meet the rules: {rules}."
    )
    /// There is a case of the official that is neither settled nor rejected.
    package static let streamliningCaseExists = Reason(
        "STREAMLINING_CASE_EXISTS",
        .failedPrecondition,
        vi: "{official} đang có hồ sơ tinh giản: {existing}.",
        en: "There is a case of {official} that goes on: {existing}."
    )
    /// A holding begins on the day on which the posts are to end, or after it.
    package static let streamliningHoldingAhead = Reason(
        "STREAMLINING_HOLDING_AHEAD",
        .failedPrecondition,
        vi: "{holding} bắt đầu từ ngày {start}, không trước ngày thôi giữ chức vụ {end}.",
        en: "{holding} begins on {start}, not before the end of the posts on {end}."
    )
    /// The one who prepared the case would decide on it as well.
    package static let streamliningDeciderNotAnother = Reason(
        "STREAMLINING_DECIDER_NOT_ANOTHER",
        .permissionDenied,
        vi: "{resource} phải do người khác với người đã lập danh sách, đề nghị phê duyệt.",
        en: "{resource} is approved by another person than listed or proposed it."
    )
}
