internal import Conventions
package import Kernel

extension Reason {
    /// Too many operations run, or too many of the caller are kept.
    package static let operationsExhausted = Reason(
        "OPERATIONS_EXHAUSTED",
        .resourceExhausted,
        vi: "Đã đạt giới hạn tác vụ: {limit}; hãy chờ, hủy hoặc xóa bớt tác vụ.",
        en: "The limit of operations is reached: {limit}; wait, cancel some or delete them."
    )
    /// The process that worked on the operation has ended.
    package static let operationInterrupted = Reason(
        "OPERATION_INTERRUPTED",
        .unavailable,
        vi: "Tác vụ {resource} bị gián đoạn và không tiếp tục; hãy yêu cầu lại.",
        en: "The operation {resource} was interrupted and does not go on; ask for it again."
    )
    /// Somebody has cancelled the operation.
    package static let operationCancelled = Reason(
        "OPERATION_CANCELLED",
        .cancelled,
        vi: "Tác vụ {resource} đã bị hủy.",
        en: "The operation {resource} was cancelled."
    )
    /// The operation has not made a file, or not yet.
    package static let operationWithoutFile = Reason(
        "OPERATION_WITHOUT_FILE",
        .failedPrecondition,
        vi: "Tác vụ {resource} đang ở trạng thái {state}; chỉ lấy được tệp khi là {allowed}.",
        en: "The operation {resource} is {state}; its file can be fetched when it is {allowed}."
    )
    /// The file has what somebody else may see.
    package static let fileOfAnother = Reason(
        "FILE_OF_ANOTHER",
        .permissionDenied,
        vi: "Tệp của {resource} chỉ dành cho người đã yêu cầu.",
        en: "The file of {resource} is for who asked for it alone."
    )
    /// The caller does not reach any more, or see, what is in the file.
    package static let fileRightsEnded = Reason(
        "FILE_RIGHTS_ENDED",
        .permissionDenied,
        vi: "Quyền mà tệp của {resource} dựa vào không còn; hãy yêu cầu lại theo quyền hiện có.",
        en: """
            The rights under which the file of {resource} was made are no longer there; ask for a \
            new one.
            """
    )
    /// The caller may not begin such an import any more.
    package static let importRightsEnded = Reason(
        "IMPORT_RIGHTS_ENDED",
        .permissionDenied,
        vi: "Quyền mà tác vụ {resource} dựa vào không còn; các dòng đã nhập được giữ nguyên.",
        en: """
            The rights under which the operation {resource} was begun are no longer there; the \
            rows that were taken stay.
            """
    )
    /// What is to be written is more than a file may have.
    package static let exportTooLarge = Reason(
        "EXPORT_TOO_LARGE",
        .resourceExhausted,
        vi: "Tệp vượt giới hạn {limit}; hãy xuất từng phần.",
        en: "The file exceeds the limit of {limit}; export it in parts."
    )
}

extension Failure {
    /// An operation that is not there, or not for the caller.
    static func noOperation(_ id: String) -> Failure {
        notFound(BulkNames.type, BulkNames.operation(id))
    }

    /// An operation that is in no state for what is asked of it.
    static func withoutFile(_ record: BulkRecord, at now: Timestamp) -> Failure {
        condition(
            .operationWithoutFile,
            [
                "resource": record.name, "state": record.state(at: now).code,
                "allowed": BulkRecord.State.succeeded.code,
            ],
            subject: record.name
        )
    }

    /// A limit of operations that is reached.
    static func operationsExhausted(_ limit: String) -> Failure {
        Failure(
            .operationsExhausted,
            ["limit": limit],
            details: [.quota(subject: "operations", description: limit)]
        )
    }
}
