package import Kernel
package import PersonnelContract
package import RPC
package import Storage

/// Answers the calls on governing bodies, one use case each.
package struct GoverningBodyService: GoverningBodyAPI {
    let journal: Journal
    let tokens: PageTokens
    private let randomness: any RandomSource
    let presentFacts: PresentFacts
    let authority: AuthorityRules
    let rules: GoverningBodyRules

    /// The service over a store with the schema ``Storage/DatabaseSchema/personnel``.
    ///
    /// The clock tells today's date; the random source makes identifiers.
    package init(
        journal: Journal,
        tokens: PageTokens,
        roles: RoleRules,
        rules: GoverningBodyRules,
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

    /// Every method: a body is part of its organisation, a member's time of that and of the
    /// official's record.
    package var methodsThatJudgeReach: [MethodDescriptor] { GoverningBodyMethods.all }
}

extension GoverningBodyService {
    /// Returns one body.
    package func getGoverningBody(
        _ request: GetGoverningBodyRequest,
        _ call: CallContext
    ) async throws -> GoverningBody {
        try await presentFacts.bringUpToDate()
        return try await GetGoverningBody(database: database, authority: authority)(request, call)
    }

    /// Lists the bodies of an organisation.
    package func listGoverningBodies(
        _ request: ListGoverningBodiesRequest,
        _ call: CallContext
    ) async throws -> ListGoverningBodiesResponse {
        try await presentFacts.bringUpToDate()
        let list = ListGoverningBodies(database: database, tokens: tokens, authority: authority)
        return try await list(request, call)
    }

    /// Founds a body.
    package func createGoverningBody(
        _ request: CreateGoverningBodyRequest,
        _ call: CallContext
    ) async throws -> GoverningBody {
        try await presentFacts.changing { today in
            let create = CreateGoverningBody(
                journal: journal,
                rules: rules,
                today: today,
                randomness: randomness,
                authority: authority
            )
            return try await create(request, call)
        }
    }

    /// Sets another number of members.
    package func resizeGoverningBody(
        _ request: ResizeGoverningBodyRequest,
        _ call: CallContext
    ) async throws -> GoverningBody {
        try await presentFacts.changing { today in
            let resize = ResizeGoverningBody(
                journal: journal,
                rules: rules,
                today: today,
                authority: authority
            )
            return try await resize(request, call)
        }
    }

    /// Ends a body.
    package func endGoverningBody(
        _ request: EndGoverningBodyRequest,
        _ call: CallContext
    ) async throws -> GoverningBody {
        try await presentFacts.changing { today in
            let end = EndGoverningBody(
                journal: journal,
                rules: rules,
                today: today,
                authority: authority
            )
            return try await end(request, call)
        }
    }

    /// Says who is in a body.
    package func getBodyComposition(
        _ request: GetBodyCompositionRequest,
        _ call: CallContext
    ) async throws -> BodyComposition {
        try await presentFacts.bringUpToDate()
        return try await GetBodyComposition(database: database, authority: authority)(
            request,
            call
        )
    }

    /// Lists cells without a committee.
    package func listMissingCommittees(
        _ request: ListMissingCommitteesRequest,
        _ call: CallContext
    ) async throws -> ListMissingCommitteesResponse {
        try await presentFacts.bringUpToDate()
        let list = ListMissingCommittees(
            database: database,
            tokens: tokens,
            rules: rules,
            authority: authority
        )
        return try await list(request, call)
    }
}

extension GoverningBodyService {
    /// Returns one member's time.
    package func getBodyMember(
        _ request: GetBodyMemberRequest,
        _ call: CallContext
    ) async throws -> BodyMember {
        try await presentFacts.bringUpToDate()
        return try await GetBodyMember(database: database, authority: authority)(request, call)
    }

    /// Lists times of members.
    package func listBodyMembers(
        _ request: ListBodyMembersRequest,
        _ call: CallContext
    ) async throws -> ListBodyMembersResponse {
        try await presentFacts.bringUpToDate()
        let list = ListBodyMembers(database: database, tokens: tokens, authority: authority)
        return try await list(request, call)
    }

    /// Records that somebody is in a body.
    package func startBodyMember(
        _ request: StartBodyMemberRequest,
        _ call: CallContext
    ) async throws -> BodyMember {
        try await presentFacts.changing { today in
            let start = StartBodyMember(
                journal: journal,
                rules: rules,
                today: today,
                randomness: randomness,
                authority: authority
            )
            return try await start(request, call)
        }
    }

    /// Records that somebody is in a body no more.
    package func endBodyMember(
        _ request: EndBodyMemberRequest,
        _ call: CallContext
    ) async throws -> BodyMember {
        try await presentFacts.changing { today in
            let end = EndBodyMember(
                journal: journal,
                rules: rules,
                today: today,
                authority: authority
            )
            return try await end(request, call)
        }
    }
}
