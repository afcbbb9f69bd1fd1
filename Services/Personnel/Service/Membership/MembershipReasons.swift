package import Kernel

extension Reason {
    /// The table of states does not have that step.
    package static let membershipStateRefused = Reason(
        "MEMBERSHIP_STATE_REFUSED",
        .failedPrecondition,
        vi: "{resource} đang là {from}, không thể chuyển sang {to}; được phép: {allowed}.",
        en: "{resource} is {from} and cannot become {to}; allowed: {allowed}."
    )
    /// A step breaks rules, each of which is named.
    package static let membershipRefused = Reason(
        "MEMBERSHIP_REFUSED",
        .failedPrecondition,
        vi: "{resource} không đáp ứng quy định: {rules}.",
        en: "{resource} does not meet the rules: {rules}."
    )
    /// The official has a membership, or asks for one, already.
    package static let membershipExists = Reason(
        "MEMBERSHIP_EXISTS",
        .failedPrecondition,
        vi: "{official} đã có hồ sơ đảng viên hoặc hồ sơ xin vào Đảng: {membership}.",
        en: "{official} has a membership, or asks for one, already: {membership}."
    )
    /// The number of a member or of a card belongs to another member.
    package static let memberNumberTaken = Reason(
        "MEMBER_NUMBER_TAKEN",
        .alreadyExists,
        vi: "Số ở {field} đã thuộc về đảng viên khác.",
        en: "The number in {field} already belongs to another member."
    )
    /// The one who recorded the cell's vote records the decision on it.
    package static let memberDeciderNotAnother = Reason(
        "MEMBER_DECIDER_NOT_ANOTHER",
        .permissionDenied,
        vi: "Quyết định về {resource} phải do người khác với người ghi nghị quyết chi bộ nhập.",
        en: "The decision on {resource} is recorded by another one than the cell's vote was."
    )
    /// There is one state only, so that there is no step to take back.
    package static let membershipFirstState = Reason(
        "MEMBERSHIP_FIRST_STATE",
        .failedPrecondition,
        vi: "{resource} chỉ có một trạng thái, không có bước nào để rút lại.",
        en: "{resource} has one state only; there is no step to take back."
    )
}
