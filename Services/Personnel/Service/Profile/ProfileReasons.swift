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
}
