package import Storage

/// Who has read the records of officials, as ``OfficialReads`` keeps it in a service's store.
package struct RecordReadDesk: Sendable {
    let database: any Database
    let tokens: PageTokens
    let limits = RecordReadLimits()

    /// The reads in a journal's store; `tokens` are those of the same store.
    package init(of journal: Journal, tokens: PageTokens) {
        database = journal.database
        self.tokens = tokens
    }
}

/// What a list of reads gives at most.
struct RecordReadLimits: Sendable {
    /// Reads on a page when the caller names no size.
    let pageSizeDefault = 50
    /// Reads on a page at most; a larger size is taken as this one.
    let pageSizeMax = 500
}
