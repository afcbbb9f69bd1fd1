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
    /// An official has as many documents as are held.
    package static let profileDocumentsExhausted = Reason(
        "PROFILE_DOCUMENTS_EXHAUSTED",
        .resourceExhausted,
        vi: "{resource} đã có {limit} tài liệu, mức tối đa.",
        en: "{resource} has {limit} documents, as many as are held."
    )
    /// A file, or a chunk of one, is too large.
    package static let profileDocumentTooLarge = Reason(
        "PROFILE_DOCUMENT_TOO_LARGE",
        .resourceExhausted,
        vi: "Tệp vượt giới hạn {limit}; hãy quét với độ phân giải thấp hơn.",
        en: "The file exceeds the limit of {limit}; scan it with a lower resolution."
    )
    /// Too many files arrive at the same time.
    package static let profileUploadsExhausted = Reason(
        "PROFILE_UPLOADS_EXHAUSTED",
        .resourceExhausted,
        vi: "Đang có {limit} tệp được gửi đến, mức tối đa; hãy thử lại sau.",
        en: "{limit} files are arriving, as many as there may; try again later."
    )
    /// The profile cannot have been found to be that.
    package static let profileFindingRefused = Reason(
        "PROFILE_FINDING_REFUSED",
        .failedPrecondition,
        vi: "{resource} đang là {state}, không thể kết luận {kind}; được phép: {allowed}.",
        en: "{resource} is {state} and cannot be found {kind}; allowed: {allowed}."
    )
    /// A finding on the same section and field stands.
    package static let profileFindingStands = Reason(
        "PROFILE_FINDING_STANDS",
        .failedPrecondition,
        vi: "Hồ sơ của {resource} đã có kết luận còn hiệu lực về mục này: {finding}.",
        en: "A finding on the same part of the profile of {resource} stands: {finding}."
    )
    /// The finding was withdrawn before.
    package static let profileFindingWithdrawn = Reason(
        "PROFILE_FINDING_WITHDRAWN",
        .failedPrecondition,
        vi: "{resource} đã được rút từ ngày {day}; chỉ kết luận còn hiệu lực mới được rút.",
        en: "{resource} was withdrawn from {day} on; only one that stands is withdrawn."
    )
    /// A profile has as many findings as are held.
    package static let profileFindingsExhausted = Reason(
        "PROFILE_FINDINGS_EXHAUSTED",
        .resourceExhausted,
        vi: "Hồ sơ của {resource} đã có {limit} kết luận, mức tối đa.",
        en: "The profile of {resource} has {limit} findings, as many as are held."
    )
}
