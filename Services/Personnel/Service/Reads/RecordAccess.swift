package import PersonnelContract
package import RPC
package import Storage

/// Tells who has read the records of officials.
package struct RecordAccess: RecordAccessAPI {
    private let journal: Journal
    private let tokens: PageTokens

    /// Answers from the store whose reads ``OfficialReads`` keeps.
    package init(journal: Journal, tokens: PageTokens) {
        self.journal = journal
        self.tokens = tokens
    }

    /// Lists the reads of an official's guarded fields.
    package func listRecordReads(
        _ request: ListRecordReadsRequest,
        _ call: CallContext
    ) async throws -> ListRecordReadsResponse {
        try await ListRecordReads(database: journal.database, tokens: tokens)(request, call)
    }
}
