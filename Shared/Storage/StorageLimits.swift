package import Kernel

/// What the storage layer accepts at most; reaching a limit is a failure, never a slow death.
package enum StorageLimits {
    /// Values in one `IN` list.
    package static let listMax = 1_024
    /// Rows of one answer held in memory.
    package static let rowsMax = 100_000
    /// Text and bytes of one answer held in memory.
    package static let answerSizeMax: ByteCount = .mebibytes(64)
    /// One text or bytes value.
    package static let valueSizeMax: ByteCount = .mebibytes(16)
    /// Events of one mutation.
    package static let eventsPerMutationMax = 10_000
    /// Audit records of one mutation.
    package static let auditEntriesPerMutationMax = 10_000
    /// Text of one audit summary, in bytes of UTF-8.
    package static let auditSummarySizeMax: ByteCount = .kibibytes(8)
    /// Entries in the data of one event.
    package static let eventDataEntriesMax = 32
    /// Keys and values of one event's data together, in bytes of UTF-8.
    package static let eventDataSizeMax: ByteCount = .kibibytes(8)
    /// How long the first answer to a `request_id` is kept.
    package static let requestRecordKept: Duration = .seconds(24 * 3_600)
    /// Expired request records removed with each new one.
    package static let requestRecordsRemovedAtOnce = 2
    /// How long events stay readable after every consumer has acknowledged them.
    package static let deliveredEventsKept: Duration = .seconds(30 * 24 * 3_600)
    /// Delivered events removed after one acknowledgement.
    package static let eventsRemovedAtOnce = 512
    /// Events handed to a consumer at once.
    package static let relayBatchMax = 100
    /// A page token as text.
    package static let pageTokenSizeMax: ByteCount = .kibibytes(4)
}

extension Failure {
    /// More rows, or more of them in bytes, than one answer may hold in memory.
    package static var answerTooLarge: Failure {
        let limit = "\(StorageLimits.rowsMax) rows or \(StorageLimits.answerSizeMax) in one answer"
        return Failure(.storageLimitReached, ["limit": limit])
    }
}
