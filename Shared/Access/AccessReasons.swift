package import Kernel

extension Reason {
    /// No grant gives the caller the method.
    package static let methodNotGranted = Reason(
        "METHOD_NOT_GRANTED",
        .permissionDenied,
        vi: "{caller} không được cấp quyền gọi {method}.",
        en: "{caller} has no grant to call {method}."
    )
}
