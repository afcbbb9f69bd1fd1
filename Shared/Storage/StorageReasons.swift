package import Kernel

extension Reason {
    /// The store cannot be written or read now: full disk, read-only file, lost connection.
    package static let storageUnavailable = Reason(
        "STORAGE_UNAVAILABLE",
        .unavailable,
        vi: "Kho dữ liệu tạm thời không dùng được; chưa có gì được ghi. Hãy thử lại sau.",
        en: "The store cannot be used now; nothing was written. Try again later."
    )
    /// The store was lost at the end of a change, and whether it was kept cannot be learnt.
    package static let storageOutcomeUnknown = Reason(
        "STORAGE_OUTCOME_UNKNOWN",
        .unavailable,
        vi: """
            Mất kết nối với kho dữ liệu đúng lúc ghi; không rõ thay đổi đã được ghi hay chưa. \
            Hãy gửi lại với cùng request_id.
            """,
        en: """
            The store was lost while it wrote; whether the change was made is not known. Send it \
            again with the same request_id.
            """
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
    /// The store has a step of its schema that this program does not know.
    package static let schemaNewer = Reason(
        "SCHEMA_NEWER",
        .failedPrecondition,
        vi: """
            Kho dữ liệu {schema} đã ở bước {found}, chương trình này chỉ biết đến bước {known}: \
            hãy chạy phiên bản mới hơn hoặc khôi phục bản sao lưu trước khi nâng cấp.
            """,
        en: """
            The store {schema} is at step {found} but this program knows only {known}: run the \
            newer version, or restore the backup from before the upgrade.
            """
    )
    /// A step that was run is not the step that this program has under its number.
    package static let schemaAltered = Reason(
        "SCHEMA_ALTERED",
        .failedPrecondition,
        vi: """
            Bước {number} ({name}) của kho dữ liệu {schema} khác với bước đã chạy: hãy dùng đúng \
            phiên bản chương trình đã tạo kho dữ liệu này, hoặc khôi phục bản sao lưu.
            """,
        en: """
            Step {number} ({name}) of the store {schema} differs from the step that was run: use \
            the program version that made this store, or restore a backup.
            """
    )
    /// Steps of the schema are missing between others that were run.
    package static let schemaIncomplete = Reason(
        "SCHEMA_INCOMPLETE",
        .failedPrecondition,
        vi: """
            Kho dữ liệu {schema} thiếu bước {number} nhưng có các bước sau nó: hãy khôi phục \
            bản sao lưu.
            """,
        en: """
            The store {schema} lacks step {number} but has later ones: restore a backup.
            """
    )
    /// A step of the schema cannot be run on the tables that are there.
    package static let schemaStepFailed = Reason(
        "SCHEMA_STEP_FAILED",
        .failedPrecondition,
        vi: """
            Không chạy được bước {number} ({name}) của kho dữ liệu {schema}; không có gì của bước \
            này được giữ lại. Các bảng không như các bước trước đã tạo: hãy khôi phục bản sao lưu \
            trước khi nâng cấp.
            """,
        en: """
            Step {number} ({name}) of the store {schema} could not be run, and nothing of it was \
            kept. The tables are not as the steps before made them: restore the backup from \
            before the upgrade.
            """
    )
    /// The store was moved to another place and is used there.
    package static let storeMoved = Reason(
        "STORE_MOVED",
        .failedPrecondition,
        vi: "Kho dữ liệu đã được chuyển sang {target}: hãy chạy dịch vụ với kho dữ liệu đó.",
        en: "The store was moved to {target}: start the service with that store."
    )
    /// Text with a NUL, which not every engine can keep.
    package static let textHoldsNUL = Reason(
        "TEXT_HOLDS_NUL",
        .invalidArgument,
        vi: "Văn bản chứa ký tự NUL, không thể lưu.",
        en: "Text holds a NUL character and cannot be stored."
    )
}
