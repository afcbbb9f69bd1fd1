package import Kernel

extension Reason {
    /// The table of states does not have that step.
    package static let profileStateRefused = Reason(
        "PROFILE_STATE_REFUSED",
        .failedPrecondition,
        vi: "{resource} đang là {state}, không thể {step}; được phép: {allowed}.",
        en: "{resource} is {state}, in which there is no {step}; allowed: {allowed}."
    )
    /// The one who did the step before would do the next one as well.
    package static let profileStepNotAnother = Reason(
        "PROFILE_STEP_NOT_ANOTHER",
        .permissionDenied,
        vi: "Bước này của {resource} phải do người khác với người đã làm bước trước thực hiện.",
        en: "This step of {resource} is for another person than did the one before."
    )
    /// An official has as many entries as are held.
    package static let profileEntriesExhausted = Reason(
        "PROFILE_ENTRIES_EXHAUSTED",
        .resourceExhausted,
        vi: "{resource} đã có {limit} mục, mức tối đa.",
        en: "{resource} has {limit} entries, as many as are held."
    )
}
