/// When the write-ahead log is copied into the file, and by whom.
///
/// Copying by the writer holds up the commits behind it; copying beside the writer does not, but is
/// never up to date while commits go on, and only a log that was copied to its end is begun anew.
/// So most of it is copied beside the writer, and the writer copies the little that has come since.
struct LogPlan {
    let limits: LogLimits
    private(set) var isCopying = false
    /// Pages of the present log that are known to be in the file.
    private var copiedPages = 0

    init(_ limits: LogLimits) { self.limits = limits }

    /// What is to be done after a commit.
    enum Step {
        case nothing
        case copyBeside
        /// Copying beside the writer has to end first, when it is under way.
        case finish
    }

    /// After a commit that left so many pages in the log.
    mutating func step(pages: Int) -> Step {
        guard pages >= limits.pages else {
            copiedPages = 0
            return .nothing
        }
        let isLong = pages >= limits.pagesMax
        if isCopying { return isLong ? .finish : .nothing }
        guard isLong || (copiedPages > 0 && pages - copiedPages <= limits.finishedByWriter) else {
            isCopying = true
            return .copyBeside
        }
        return .finish
    }

    /// Copying beside the writer came to an end after so many pages.
    mutating func copied(pages: Int) {
        isCopying = false
        copiedPages = pages
    }
}

/// Pages of the write-ahead log, of 4 KiB each.
package struct LogLimits: Sendable {
    /// When copying begins (64 MiB): of a page that changed many times the last state alone is
    /// copied.
    package var pages: Int
    /// What the writer may copy itself (16 MiB).
    package var finishedByWriter: Int
    /// When the writer copies the log whatever has been copied beside it (192 MiB), since look-ups
    /// would have to search a longer one.
    ///
    /// What a read that lasts still needs stays in it all the same.
    package var pagesMax: Int

    /// The limits; those of every store unless others are given.
    package init(pages: Int = 16_384, finishedByWriter: Int = 4_096, pagesMax: Int = 49_152) {
        self.pages = pages
        self.finishedByWriter = finishedByWriter
        self.pagesMax = pagesMax
    }
}
