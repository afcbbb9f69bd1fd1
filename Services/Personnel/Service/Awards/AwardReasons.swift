package import Kernel

extension Reason {
    /// The table of states does not have that step.
    package static let awardStateRefused = Reason(
        "AWARD_STATE_REFUSED",
        .failedPrecondition,
        vi: "{resource} đang là {from}, không thể chuyển sang {to}; được phép: {allowed}.",
        en: "{resource} is {from} and cannot become {to}; allowed: {allowed}."
    )
    /// A nomination breaks rules, each of which is named.
    package static let awardRefused = Reason(
        "AWARD_REFUSED",
        .failedPrecondition,
        vi: "Đề nghị khen thưởng {resource} không đáp ứng quy định: {rules}.",
        en: "The nomination of {resource} does not meet the rules: {rules}."
    )
    /// The subject is nominated for the award in that round already.
    package static let awardNominationExists = Reason(
        "AWARD_NOMINATION_EXISTS",
        .failedPrecondition,
        vi: "{subject} đã được đề nghị danh hiệu này trong đợt: {existing}.",
        en: "{subject} is nominated for this award in the round already: {existing}."
    )
    /// The subject is not below the organisation that holds the round.
    package static let awardSubjectRefused = Reason(
        "AWARD_SUBJECT_REFUSED",
        .failedPrecondition,
        vi: "{subject} không thuộc phạm vi của {round}.",
        en: "{subject} is not below the organisation that holds {round}."
    )
    /// The last day of nominations is over.
    package static let awardRoundEnded = Reason(
        "AWARD_ROUND_ENDED",
        .failedPrecondition,
        vi: "{round} chỉ nhận đề nghị đến hết {date}.",
        en: "{round} takes nominations through {date} only."
    )
    /// The one who prepared the nomination would decide on it as well.
    package static let awardDeciderNotAnother = Reason(
        "AWARD_DECIDER_NOT_ANOTHER",
        .permissionDenied,
        vi: "Bước này của {resource} phải do người khác với người đã đề nghị, kiểm tra thực hiện.",
        en: "This step of {resource} is for another person than nominated or checked it."
    )
    /// A round has as many nominations as are held.
    package static let awardsExhausted = Reason(
        "AWARDS_EXHAUSTED",
        .resourceExhausted,
        vi: "{resource} đã có {limit} đề nghị, mức tối đa.",
        en: "{resource} has {limit} nominations, as many as are held."
    )
}
