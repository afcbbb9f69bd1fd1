package import Kernel

extension Reason {
    /// The method does not ask of each record whether rights reach it, and the caller's reach parts
    /// of the record alone.
    package static let wholeRecordNeeded = Reason(
        "WHOLE_RECORD_NEEDED",
        .permissionDenied,
        vi: "Phương thức này chỉ dành cho bên gọi có quyền trên toàn bộ hồ sơ.",
        en: "This method is for callers alone whose rights reach the whole record."
    )
    /// The caller's rights do not reach the record, which may not be there at all.
    package static let notWithinReach = Reason(
        "NOT_WITHIN_REACH",
        .permissionDenied,
        vi: "{resource} nằm ngoài phạm vi quyền của bên gọi, hoặc không tồn tại.",
        en: "{resource} is not within reach of the caller's rights, or does not exist."
    )
    /// Who calls would act on what is the own case.
    package static let ownCase = Reason(
        "OWN_CASE",
        .permissionDenied,
        vi: "{resource} là việc của chính bên gọi: không ai tự thay đổi, tự quyết định ({rule}).",
        en: "{resource} is the caller's own case, on which nobody acts for himself ({rule})."
    )
}

extension Failure {
    /// The refusal to act on what is one's own.
    package static func ownCase(_ name: String) -> Failure {
        Failure(.ownCase, ["resource": name, "rule": "OWN_CASE"])
    }

    /// The refusal of a record that the caller does not reach, or that is not there.
    package static func notWithinReach(_ name: String) -> Failure {
        Failure(.notWithinReach, ["resource": name])
    }
}
