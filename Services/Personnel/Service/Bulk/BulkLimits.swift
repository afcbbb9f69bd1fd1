package import Kernel

/// What work on many records at once may take.
package enum BulkLimits {
    /// Operations that run at the same time in the whole installation.
    package static let runningMax = 8
    /// Operations of one caller that run at the same time.
    package static let runningOfOneMax = 2
    /// Operations of one caller that are kept, those that run included.
    package static let keptOfOneMax = 50
    /// After so long without progress an operation counts as interrupted.
    package static let lease: Duration = .seconds(60)
    /// Whole days for which an operation is kept behind the one on which it was begun.
    package static let daysKept = 1
    /// The longest that one call waits for an operation.
    package static let waitMax: Duration = .seconds(30)
    /// While one waits, how often the store is asked, in which another process may do the work.
    package static let waitInterval: Duration = .seconds(1)
    /// Calls that wait at the same time.
    package static let waitsMax = 1_000
    /// Rows that are read at a time.
    package static let rowsAtOnce = 500
    /// After so long without progress another worker may go on with an import.
    package static let importLease: Duration = .seconds(10)
    /// How often a process looks for imports on which nobody works.
    package static let importInterval: Duration = .seconds(5)
    /// How often an import is taken up without getting further, before it counts as interrupted.
    package static let claimsMax: Int64 = 20
    /// Bytes of a file that are kept together, at least of one that arrives.
    package static let partSize = 262_144
    /// Mistakes that the file of a result tells; rows behind them are told without.
    package static let mistakesMax: Int64 = 20_000
    /// Rows of a file that are one transaction of an import: few, since nobody waits for the import
    /// and others wait for the store.
    package static let importedAtOnce = 500
    /// Organisations, and posts, whose codes and names are remembered while a file is written.
    package static let referencesRemembered = 10_000
}

/// What one file may hold.
package struct FileLimits: Sendable {
    /// Rows, without the header.
    package var rowsMax = 1_000_000
    /// The file.
    package var sizeMax: ByteCount = .mebibytes(256)
    /// Its content before it is compressed.
    package var contentSizeMax: ByteCount = .mebibytes(2_048)

    /// What files hold unless a test wants less.
    package init() {}
}
