package import Kernel

/// What the gateway itself tells a caller.
extension Reason {
    /// No backend of the route can be reached.
    package static let backendUnreachable = Reason(
        "BACKEND_UNREACHABLE",
        .unavailable,
        vi: "Máy chủ của dịch vụ hiện không trả lời; hãy thử lại sau.",
        en: "The server of the service does not answer now; try again later."
    )
    /// The backend went away in the middle of the call.
    package static let backendLost = Reason(
        "BACKEND_LOST",
        .unavailable,
        vi: "Máy chủ của dịch vụ đã ngắt kết nối trong khi xử lý.",
        en: "The server of the service went away during the call."
    )
    /// Too many calls wait for a backend.
    package static let backendBusy = Reason(
        "BACKEND_BUSY",
        .resourceExhausted,
        vi: "Quá nhiều lời gọi đang chờ máy chủ của dịch vụ; hãy thử lại sau.",
        en: "Too many calls wait for the server of the service; try again later."
    )
    /// The installation is maintained; what that means is told by who does it.
    package static let maintenance = Reason(
        "MAINTENANCE",
        .unavailable,
        vi: "{message_vi}",
        en: "{message_en}"
    )
    /// The caller may see less than when the call began.
    package static let rightsChanged = Reason(
        "RIGHTS_CHANGED",
        .aborted,
        vi: "Quyền của bên gọi đã thay đổi; hãy gọi lại.",
        en: "The caller's rights have changed; call again."
    )
}
