package import Kernel
package import PersonnelContract
package import RPC
package import Storage

/// Tells who has read the records of officials.
package struct RecordAccess: RecordAccessAPI {
    private let journal: Journal
    private let tokens: PageTokens
    private let authority: AuthorityRules
    private let presentFacts: PresentFacts

    /// Answers from the store whose reads ``OfficialReads`` keeps.
    package init(
        journal: Journal,
        tokens: PageTokens,
        roles: RoleRules,
        clock: any WallClock
    ) {
        self.journal = journal
        self.tokens = tokens
        authority = AuthorityRules(roles: roles, clock: clock)
        presentFacts = PresentFacts(journal: journal, clock: clock)
    }

    /// Every method: the official may ask of the own record.
    package var methodsThatJudgeReach: [MethodDescriptor] { [RecordAccessMethods.listRecordReads] }

    /// Lists the reads of an official's guarded fields.
    package func listRecordReads(
        _ request: ListRecordReadsRequest,
        _ call: CallContext
    ) async throws -> ListRecordReadsResponse {
        try await presentFacts.bringUpToDate()
        let list = ListRecordReads(
            database: journal.database,
            tokens: tokens,
            authority: authority
        )
        return try await list(request, call)
    }
}
