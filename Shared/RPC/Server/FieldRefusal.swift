package import Kernel

extension Reason {
    /// A request writes, clears or asks by a field that its caller may not see.
    static let fieldNotVisible = Reason(
        "FIELD_NOT_VISIBLE",
        .permissionDenied,
        vi: "Bên gọi không được xem, vì vậy không được ghi hoặc hỏi theo: {fields}.",
        en: "The caller may not see, and so may not write or ask by: {fields}."
    )
}

extension Failure {
    /// The refusal of fields that the caller may not see.
    package static func fieldNotVisible(_ paths: [String]) -> Failure {
        Failure(
            .fieldNotVisible,
            ["fields": paths.joined(separator: ", ")],
            details: paths.map { path in
                .field(
                    FieldViolation(
                        path,
                        "FIELD_NOT_VISIBLE",
                        vi: "Bên gọi không được xem trường này.",
                        en: "The caller may not see this field."
                    )
                )
            }
        )
    }
}
