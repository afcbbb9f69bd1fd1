import Kernel

/// Where a SQLite store lies and how much work it takes at once.
package struct SQLiteConfiguration: Sendable {
    /// The file, or memory.
    package var location: Location
    /// Read connections for look-ups in place; at least one per event loop.
    package var pointReaders = 4
    /// Read connections with a thread each, for lists and searches.
    package var scanReaders = 4
    /// Scans that may wait for a connection.
    package var scanQueueMax = 1_024
    /// Writes that may wait for their turn.
    package var writeQueueMax = 4_096
    /// Writes that share one transaction and one fsync.
    package var writeGroupMax = 256
    /// How long a connection waits for another process that holds the file.
    package var busyTimeout: Duration = .seconds(5)

    /// A store at that place, with the standard limits.
    package init(location: Location) {
        self.location = location
    }

    /// Where the rows are kept.
    package enum Location: Sendable, Hashable {
        /// A file with its write-ahead log beside it; made when it does not exist.
        case file(String)
        /// Memory of this process, gone when the store is closed; one connection does everything.
        case memory
    }
}

/// Limits of one connection that nobody needs to configure.
enum ConnectionLimits {
    /// Prepared statements kept for reuse; the least recently used go first.
    static let preparedStatementsMax = 256
    /// Instructions of the SQLite machine between two looks at cancellation (about 50 µs).
    static let instructionsBetweenChecks: Int32 = 1_000
    /// Such looks during a look-up on the calling thread (about 10 ms).
    static let checksInPlaceMax = 200
    /// Pages in the write-ahead log before it is copied into the file (64 MiB): of one that changed
    /// many times, the last state alone is copied.
    static let checkpointPages = 16_384
    /// What remains of the write-ahead log file after it was copied.
    static let logSizeKept: ByteCount = .mebibytes(64)
    /// Page cache of a connection that reads; eight of them fill at most 32 MiB of a service.
    static let readingCacheSize: ByteCount = .mebibytes(4)
    /// Page cache of the one that writes: what a transaction changes should fit, or pages go to the
    /// log, and are read again, in its midst.
    static let writingCacheSize: ByteCount = .mebibytes(48)
}
