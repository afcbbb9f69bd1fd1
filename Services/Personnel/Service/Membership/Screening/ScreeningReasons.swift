package import Kernel

extension Reason {
    /// The step does not follow from the state.
    package static let screeningStateRefused = Reason(
        "SCREENING_STATE_REFUSED",
        .failedPrecondition,
        vi: "{resource} đang là {from}, không thể chuyển sang {to}; được phép: {allowed}.",
        en: "{resource} is {from} and cannot become {to}; allowed: {allowed}."
    )
    /// Rules stand against a round, a proposal or a step, each of which is named.
    package static let screeningRefused = Reason(
        "SCREENING_REFUSED",
        .failedPrecondition,
        vi: "Việc rà soát, sàng lọc {resource} không đáp ứng quy định: {rules}.",
        en: "The screening of {resource} does not meet the rules: {rules}."
    )
    /// There is a round of the year, or the person is in the round.
    package static let screeningExists = Reason(
        "SCREENING_EXISTS",
        .alreadyExists,
        vi: "Đã có {existing}.",
        en: "There is {existing} already."
    )
    /// Members of the round wait for their next step.
    package static let screeningsNotEnded = Reason(
        "SCREENINGS_NOT_ENDED",
        .failedPrecondition,
        vi: "{resource} còn {count} đảng viên chưa kết thúc, trước hết là {first}.",
        en: "In {resource} {count} members wait for their next step, {first} first."
    )
    /// The round has as many members as one may have.
    package static let screeningsExhausted = Reason(
        "SCREENINGS_EXHAUSTED",
        .resourceExhausted,
        vi: "{resource} đã có đủ {limit} đảng viên.",
        en: "{resource} has {limit} members, which is as many as there may be."
    )
    /// Rounds of an organisation that ends are open.
    package static let screeningRoundsOpen = Reason(
        "SCREENING_ROUNDS_OPEN",
        .failedPrecondition,
        vi: "Từ ngày {day}, {resource} còn {count} đợt rà soát, sàng lọc chưa kết thúc: {names}.",
        en: "From {day} on {resource} holds {count} open rounds of screening: {names}."
    )
}
