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
    /// Events of one mutation: for each of ten thousand things, and for what follows from it.
    package static let eventsPerMutationMax = 20_000
    /// Audit records of one mutation: as many, and one for all of them.
    package static let auditEntriesPerMutationMax = 20_001
    /// Text of one audit summary, in bytes of UTF-8.
    package static let auditSummarySizeMax: ByteCount = .kibibytes(8)
    /// Size of the audit records on one page, after which it is cut; at least one is on it.
    package static let auditPageSizeMax: ByteCount = .kibibytes(512)
    /// Entries in the data of one event.
    package static let eventDataEntriesMax = 32
    /// Keys and values of one event's data together, in bytes of UTF-8.
    package static let eventDataSizeMax: ByteCount = .kibibytes(8)
    /// How long the first answer to a `request_id` is kept.
    package static let requestRecordKept: Duration = .seconds(24 * 3_600)
    /// Expired request records removed with each new one.
    package static let requestRecordsRemovedAtOnce = 2
    /// How long events stay readable unless the operator says otherwise.
    package static let eventsKept: Duration = .seconds(30 * 24 * 3_600)
    /// Old events removed by one transaction.
    package static let eventsRemovedAtOnce = 512
    /// Transactions that remove old events one after the other; the rest comes a minute later.
    package static let removalsAtOnce = 200
    /// Rows past their retention that one transaction removes; as many transactions as of old
    /// events make a round.
    package static let rowsRemovedAtOnce = 512
    /// Events that a consumer may be behind before the log warns.
    package static let eventsBehindMax: Int64 = 10_000
    /// Age of the oldest event that a consumer does not have before the log warns.
    package static let ageBehindMax: Duration = .seconds(3_600)
    /// Rows looked at for one page of events when few of them pass the filter.
    package static let eventsScannedAtOnce = 1_000
    /// Size of the events on one page, after which it is cut; at least one event is on it.
    package static let eventPageSizeMax: ByteCount = .kibibytes(512)
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
