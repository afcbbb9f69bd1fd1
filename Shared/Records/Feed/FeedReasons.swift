internal import Kernel
internal import Storage

extension Reason {
    /// The events that a reader asks for are no longer kept.
    static let eventsExpired = Reason(
        "EVENTS_EXPIRED",
        .outOfRange,
        vi: """
            Các sự kiện sau vị trí {position} không còn được lưu, sự kiện cũ nhất còn lưu là \
            {oldest_position}; hãy đọc lại các danh sách rồi theo dõi từ snapshot_cursor.
            """,
        en: """
            Events after position {position} are no longer kept, the oldest kept is \
            {oldest_position}; read the lists anew, then follow the feed from snapshot_cursor.
            """
    )
    /// A cursor that this service did not give, or gave in another history of its store.
    static let cursorInvalid = Reason(
        "CURSOR_INVALID",
        .invalidArgument,
        vi: "Vị trí đọc không hợp lệ đối với dịch vụ này.",
        en: "The cursor is not valid for this service."
    )
}

extension Failure {
    /// What was sent in a field is no cursor of this service.
    static func noCursor(_ field: String) -> Failure {
        Failure(
            .cursorInvalid,
            details: [
                .field(
                    FieldViolation(
                        field,
                        "CURSOR_INVALID",
                        vi: "Không phải vị trí đọc do dịch vụ này cấp; hãy gửi nguyên văn.",
                        en: "Is no cursor that this service gave; send it back as it came."
                    )
                )
            ]
        )
    }

    /// The cursor that was sent in a field is of a time that the store knows nothing of.
    static func cursorOfOtherHistory(_ field: String) -> Failure {
        Failure(
            .cursorInvalid,
            details: [
                .field(
                    FieldViolation(
                        field,
                        "OTHER_HISTORY",
                        vi: """
                            Kho dữ liệu đã được khôi phục từ bản sao lưu trước vị trí này; hãy gọi \
                            GetSnapshotPosition, đọc lại các danh sách rồi theo dõi từ đó.
                            """,
                        en: """
                            The store was restored from a backup of before this place; call \
                            GetSnapshotPosition, read the lists anew, and follow the feed from \
                            there.
                            """
                    )
                )
            ]
        )
    }
}
