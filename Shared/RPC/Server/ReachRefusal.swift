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
}
