package import Kernel
package import PersonnelContract
package import RPC
package import Storage

/// Answers the calls on duplicates and merges, one use case each.
package struct DuplicateService: DuplicateAPI {
    private let journal: Journal
    private let tokens: PageTokens
    private let randomness: any RandomSource
    private let presentFacts: PresentFacts
    private let authority: AuthorityRules
    private let rules: DuplicateRules

    /// The service over a store with the schema ``Storage/DatabaseSchema/personnel``.
    ///
    /// The clock tells today's date; the random source makes identifiers.
    package init(
        journal: Journal,
        tokens: PageTokens,
        roles: RoleRules,
        rules: DuplicateRules,
        clock: any WallClock,
        randomness: any RandomSource = SystemRandomSource()
    ) {
        self.journal = journal
        self.tokens = tokens
        self.randomness = randomness
        self.rules = rules
        authority = AuthorityRules(roles: roles, clock: clock)
        presentFacts = PresentFacts(journal: journal, clock: clock)
    }

    private var database: any Database { journal.database }

    /// Every method: all of it is about officials.
    package var methodsThatJudgeReach: [MethodDescriptor] { DuplicateMethods.all }
}

extension DuplicateService {
    /// Lists pairs of officials who may be one person.
    package func listDuplicateCandidates(
        _ request: ListDuplicateCandidatesRequest,
        _ call: CallContext
    ) async throws -> ListDuplicateCandidatesResponse {
        try await presentFacts.bringUpToDate()
        let list = ListDuplicateCandidates(
            database: database,
            tokens: tokens,
            authority: authority,
            rules: rules
        )
        return try await list(request, call)
    }

    /// Records that two officials are two persons.
    package func dismissDuplicateCandidate(
        _ request: DismissDuplicateCandidateRequest,
        _ call: CallContext
    ) async throws -> DuplicateCandidate {
        try await presentFacts.changing { today in
            let dismiss = DismissDuplicateCandidate(
                journal: journal,
                today: today,
                authority: authority,
                rules: rules
            )
            return try await dismiss(request, call)
        }
    }

    /// Merges a record into another one.
    package func mergeOfficials(
        _ request: MergeOfficialsRequest,
        _ call: CallContext
    ) async throws -> OfficialMerge {
        try await presentFacts.changing { today in
            let merge = MergeOfficials(
                journal: journal,
                today: today,
                randomness: randomness,
                authority: authority
            )
            return try await merge(request, call)
        }
    }

    /// Undoes a merge.
    package func undoOfficialMerge(
        _ request: UndoOfficialMergeRequest,
        _ call: CallContext
    ) async throws -> OfficialMerge {
        try await presentFacts.changing { today in
            let undo = UndoOfficialMerge(journal: journal, today: today, authority: authority)
            return try await undo(request, call)
        }
    }

    /// Returns one merge.
    package func getOfficialMerge(
        _ request: GetOfficialMergeRequest,
        _ call: CallContext
    ) async throws -> OfficialMerge {
        try await presentFacts.bringUpToDate()
        return try await GetOfficialMerge(database: database, authority: authority)(request, call)
    }

    /// Lists the merges of an official.
    package func listOfficialMerges(
        _ request: ListOfficialMergesRequest,
        _ call: CallContext
    ) async throws -> ListOfficialMergesResponse {
        try await presentFacts.bringUpToDate()
        let list = ListOfficialMerges(database: database, tokens: tokens, authority: authority)
        return try await list(request, call)
    }

    /// Tells which record of an official stands now.
    package func getOfficialIdentity(
        _ request: GetOfficialIdentityRequest,
        _ call: CallContext
    ) async throws -> OfficialIdentity {
        try await presentFacts.bringUpToDate()
        let get = GetOfficialIdentity(database: database, authority: authority)
        return try await get(request, call)
    }
}
