package import Kernel

extension Reason {
    /// The store cannot be written or read now: full disk, read-only file, lost connection.
    package static let storageUnavailable = Reason(
        "STORAGE_UNAVAILABLE",
        .unavailable,
        vi: "Kho dữ liệu tạm thời không dùng được; chưa có gì được ghi. Hãy thử lại sau.",
        en: "The store cannot be used now; nothing was written. Try again later."
    )
    /// More work waits for the store than it will queue.
    package static let storageBusy = Reason(
        "STORAGE_BUSY",
        .resourceExhausted,
        vi: "Kho dữ liệu đang quá tải; hãy thử lại sau giây lát.",
        en: "The store has too much work queued; try again in a moment."
    )
    /// The store's file or rows are damaged.
    package static let storageDamaged = Reason(
        "STORAGE_DAMAGED",
        .dataLoss,
        vi: "Kho dữ liệu bị hỏng; cần khôi phục từ bản sao lưu.",
        en: "The store is damaged; it must be restored from a backup."
    )
    /// A value is too large for the store, or an answer for memory.
    package static let storageLimitReached = Reason(
        "STORAGE_LIMIT_REACHED",
        .resourceExhausted,
        vi: "Vượt giới hạn của kho dữ liệu: {limit}.",
        en: "A limit of the store was reached: {limit}."
    )
    /// The schema in the store is not one that this program can work with.
    package static let schemaRefused = Reason(
        "SCHEMA_REFUSED",
        .failedPrecondition,
        vi: "Không thể dùng lược đồ của kho dữ liệu {schema}: {problem}",
        en: "The schema of the store {schema} cannot be used: {problem}"
    )
    /// Text with a NUL, which not every engine can keep.
    package static let textHoldsNUL = Reason(
        "TEXT_HOLDS_NUL",
        .invalidArgument,
        vi: "Văn bản chứa ký tự NUL, không thể lưu.",
        en: "Text holds a NUL character and cannot be stored."
    )
    /// The events that a reader asks for are no longer kept.
    package static let eventsExpired = Reason(
        "EVENTS_EXPIRED",
        .outOfRange,
        vi: "Các sự kiện sau vị trí {position} không còn được lưu; hãy đọc lại toàn bộ.",
        en: "Events after position {position} are no longer kept; read everything anew."
    )
}
