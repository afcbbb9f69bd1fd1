internal import Conventions
package import Kernel
internal import PersonnelContract
package import RPC
package import Records
package import Storage

/// Tells who has read the records of officials.
package struct RecordAccess: RecordAccessAPI, RecordAccessAnswers {
    /// The reads that are asked for.
    package let reads: RecordReadDesk
    private let database: any Database
    private let authority: AuthorityRules
    private let presentFacts: PresentFacts

    /// Answers from the store whose reads ``Records/OfficialReads`` keeps.
    package init(
        journal: Journal,
        tokens: PageTokens,
        roles: RoleRules,
        clock: any WallClock
    ) {
        reads = RecordReadDesk(of: journal, tokens: tokens)
        database = journal.database
        authority = AuthorityRules(roles: roles, clock: clock)
        presentFacts = PresentFacts(journal: journal, clock: clock)
    }

    /// Every method: the official may ask of the own record.
    package var methodsThatJudgeReach: [MethodDescriptor] { RecordAccessMethods.all }

    /// Passes when the caller reaches the official; NOT_FOUND when there is none, for who reaches
    /// the whole record.
    package func admit(_ call: CallContext, toReadsOf official: String) async throws {
        try await presentFacts.bringUpToDate()
        let id = ResourceNames.official.lastIdentifier(in: official)
        try await authority.admit(call, toOfficial: id, in: database)
        let found = try await database.read { try OfficialReader(reader: $0).standing(id: id) }
        guard found != nil else { throw Failure.noOfficial(id) }
    }
}
