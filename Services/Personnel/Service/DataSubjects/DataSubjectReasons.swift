package import Kernel

extension Reason {
    /// A correction request that cannot go from its state to another one.
    package static let correctionStateRefused = Reason(
        "CORRECTION_STATE_REFUSED",
        .failedPrecondition,
        vi: "{resource} đang là {from}, không thể chuyển sang {to}; được phép: {allowed}.",
        en: "{resource} is {from} and cannot become {to}; allowed: {allowed}."
    )
    /// Who asked for a correction decides on it, or nobody knows who decides.
    package static let deciderNotAnotherPerson = Reason(
        "DECIDER_NOT_ANOTHER_PERSON",
        .permissionDenied,
        vi: "Người quyết định {resource} phải được xác thực và khác với người yêu cầu.",
        en: "Who decides on {resource} must be known, and another one than who asked for it."
    )
    /// Somebody else than who asked for a correction withdraws it.
    package static let requesterOnly = Reason(
        "REQUESTER_ONLY",
        .permissionDenied,
        vi: "Chỉ người đã yêu cầu mới được rút {resource}.",
        en: "Only who asked for it may withdraw {resource}."
    )
    /// Too many correction requests of one official wait for a decision.
    package static let correctionsExhausted = Reason(
        "CORRECTIONS_EXHAUSTED",
        .resourceExhausted,
        vi: "Đã có {requests_max} yêu cầu chỉnh sửa về {resource} chưa được quyết định.",
        en: "{requests_max} correction requests about {resource} wait for a decision already."
    )
    /// The personal data of the official were erased; nothing about it changes any more.
    package static let officialErased = Reason(
        "OFFICIAL_ERASED",
        .failedPrecondition,
        vi: "Dữ liệu cá nhân của {resource} đã được xóa vào {erase_time}.",
        en: "The personal data of {resource} were erased at {erase_time}."
    )
    /// The official is in service, or facts are on record for days to come.
    package static let officialNotLeft = Reason(
        "OFFICIAL_NOT_LEFT",
        .failedPrecondition,
        vi: "{resource} chưa thôi công tác hẳn: đang là {status}, hoặc còn thay đổi về sau.",
        en: "{resource} has not left for good: it is {status}, or facts are set for days to come."
    )
    /// The retention of the record is not over.
    package static let retentionRuns = Reason(
        "RETENTION_RUNS",
        .failedPrecondition,
        vi: "{resource} phải được lưu giữ đến {until}.",
        en: "{resource} is kept until {until}."
    )
    /// A legal hold keeps the record.
    package static let recordHeld = Reason(
        "RECORD_HELD",
        .failedPrecondition,
        vi: "{resource} đang được giữ lại theo lệnh {hold}.",
        en: "{resource} is kept by the hold {hold}."
    )
}
