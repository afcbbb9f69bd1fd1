internal import Kernel

extension Reason {
    /// What a call says of the purpose of its read is no purpose, or no case.
    static let purposeInvalid = Reason(
        "PURPOSE_INVALID",
        .invalidArgument,
        vi: "Mục đích sử dụng dữ liệu không hợp lệ ({fields}); các mã hiện dùng: {allowed}.",
        en: "The purpose of the read is not valid ({fields}); codes in use: {allowed}."
    )
}
