package import Kernel
package import PersonnelContract
package import RPC
package import Storage

/// Tells who has read the records of officials.
package struct RecordAccess: RecordAccessAPI {
    private let journal: Journal
    private let tokens: PageTokens
    private let authority: AuthorityRules

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
    }

    /// Every method: the official may ask of the own record.
    package var methodsThatJudgeReach: [MethodDescriptor] { [RecordAccessMethods.listRecordReads] }

    /// Lists the reads of an official's guarded fields.
    package func listRecordReads(
        _ request: ListRecordReadsRequest,
        _ call: CallContext
    ) async throws -> ListRecordReadsResponse {
        let list = ListRecordReads(
            database: journal.database,
            tokens: tokens,
            authority: authority
        )
        return try await list(request, call)
    }
}
