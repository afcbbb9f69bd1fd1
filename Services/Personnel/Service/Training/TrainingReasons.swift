package import Kernel

extension Reason {
    /// The table of states does not have that step.
    package static let trainingStateRefused = Reason(
        "TRAINING_STATE_REFUSED",
        .failedPrecondition,
        vi: "{resource} đang là {from}, không thể chuyển sang {to}; được phép: {allowed}.",
        en: "{resource} is {from} and cannot become {to}; allowed: {allowed}."
    )
    /// An enrolment breaks rules, each of which is named.
    package static let enrolmentRefused = Reason(
        "ENROLMENT_REFUSED",
        .failedPrecondition,
        vi: "Việc cử {resource} đi học không đáp ứng quy định: {rules}.",
        en: "The enrolment of {resource} does not meet the rules: {rules}."
    )
    /// The official is in that class, or in another one on the same days.
    package static let enrolmentOverlaps = Reason(
        "ENROLMENT_OVERLAPS",
        .failedPrecondition,
        vi: "{official} đã có tên trong lớp trùng thời gian: {existing}.",
        en: "{official} is in a class on the same days already: {existing}."
    )
    /// The class has as many participants as it takes.
    package static let trainingClassFull = Reason(
        "TRAINING_CLASS_FULL",
        .failedPrecondition,
        vi: "{class} đã đủ {capacity} học viên.",
        en: "{class} has its {capacity} participants."
    )
    /// The one who nominated would confirm as well.
    package static let enrolmentDeciderNotAnother = Reason(
        "ENROLMENT_DECIDER_NOT_ANOTHER",
        .permissionDenied,
        vi: "{resource} phải do người khác với người đã cử xác nhận.",
        en: "{resource} is confirmed by another person than nominated."
    )
    /// A class has as many enrolments as are held.
    package static let enrolmentsExhausted = Reason(
        "ENROLMENTS_EXHAUSTED",
        .resourceExhausted,
        vi: "{resource} đã có {limit} lượt cử đi học, mức tối đa.",
        en: "{resource} has {limit} enrolments, as many as are held."
    )
}
