package import Kernel

extension Reason {
    /// The table of states does not have that step.
    package static let evaluationStateRefused = Reason(
        "EVALUATION_STATE_REFUSED",
        .failedPrecondition,
        vi: "{resource} đang là {from}, không thể chuyển sang {to}; được phép: {allowed}.",
        en: "{resource} is {from} and cannot become {to}; allowed: {allowed}."
    )
    /// A grade breaks rules, each of which is named.
    package static let evaluationRefused = Reason(
        "EVALUATION_REFUSED",
        .failedPrecondition,
        vi: "Mức xếp loại của {resource} không đáp ứng quy định: {rules}.",
        en: "The grade of {resource} does not meet the rules: {rules}."
    )
    /// There is a round, or an evaluation, of that period already.
    package static let evaluationExists = Reason(
        "EVALUATION_EXISTS",
        .failedPrecondition,
        vi: "{subject} đã có đánh giá của kỳ này: {existing}.",
        en: "{subject} has an evaluation of this period already: {existing}."
    )
    /// The subject is not what the round evaluates.
    package static let evaluationSubjectRefused = Reason(
        "EVALUATION_SUBJECT_REFUSED",
        .failedPrecondition,
        vi: "{subject} không thuộc phạm vi của {round}.",
        en: "{subject} is not one whom {round} evaluates."
    )
    /// Evaluations of a round are in states in which the round cannot go on.
    package static let evaluationsNotReady = Reason(
        "EVALUATIONS_NOT_READY",
        .failedPrecondition,
        vi: "{resource} còn {count} đánh giá chưa ở trạng thái {state}.",
        en: "{resource} has {count} evaluations that are not {state}."
    )
    /// The one who did the step before would do the next one as well.
    package static let evaluatorNotAnother = Reason(
        "EVALUATOR_NOT_ANOTHER",
        .permissionDenied,
        vi: "Bước này của {resource} phải do người khác với người đã làm bước trước thực hiện.",
        en: "This step of {resource} is for another person than did the one before."
    )
    /// A round, or a subject, has as many evaluations as are held.
    package static let evaluationsExhausted = Reason(
        "EVALUATIONS_EXHAUSTED",
        .resourceExhausted,
        vi: "{resource} đã có {limit} đánh giá, mức tối đa.",
        en: "{resource} has {limit} evaluations, as many as are held."
    )
}
