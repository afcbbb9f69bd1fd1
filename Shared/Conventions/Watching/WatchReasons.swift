internal import Kernel

extension Reason {
    /// As many watches are open as the service holds.
    static let watchesExhausted = Reason(
        "WATCHES_EXHAUSTED",
        .resourceExhausted,
        vi: "Đã có {limit} phiên theo dõi đang mở; hãy thử lại sau.",
        en: "There are {limit} watches open already; try again later."
    )
    /// The service is stopping, and a watch must resume elsewhere.
    static let watchEnded = Reason(
        "WATCH_ENDED",
        .unavailable,
        vi: "Dịch vụ đang dừng; hãy theo dõi lại từ vị trí cuối cùng đã nhận.",
        en: "The service is stopping; watch again from the last place received."
    )
}
