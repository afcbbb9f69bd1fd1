package import Kernel
package import PersonnelContract
package import RPC
package import Storage

/// Answers the calls on identifiers of organisations, one use case each.
package struct OrganizationIdentifierService: OrganizationIdentifierAPI {
    private let journal: Journal
    private let tokens: PageTokens
    private let schemes: IdentifierSchemes
    private let rules: AuthorityRules
    private let randomness: any RandomSource
    private let presentFacts: PresentFacts

    /// The service over a store with the schema ``Storage/DatabaseSchema/personnel``.
    ///
    /// The clock tells today's date; the random source makes identifiers of resources.
    package init(
        journal: Journal,
        tokens: PageTokens,
        roles: RoleRules,
        schemes: IdentifierSchemes,
        clock: any WallClock,
        randomness: any RandomSource = SystemRandomSource()
    ) {
        self.journal = journal
        self.tokens = tokens
        self.schemes = schemes
        self.randomness = randomness
        rules = AuthorityRules(roles: roles, clock: clock)
        presentFacts = PresentFacts(journal: journal, clock: clock)
    }

    /// Every method: what organisations are called is for everybody who may ask; what is changed
    /// lies within reach or not.
    package var methodsThatJudgeReach: [MethodDescriptor] {
        [
            OrganizationIdentifierMethods.assignOrganizationIdentifier,
            OrganizationIdentifierMethods.endOrganizationIdentifier,
            OrganizationIdentifierMethods.listOrganizationIdentifiers,
        ]
    }
}

extension OrganizationIdentifierService {
    /// Gives an organisation an identifier.
    package func assignOrganizationIdentifier(
        _ request: AssignOrganizationIdentifierRequest,
        _ call: CallContext
    ) async throws -> OrganizationIdentifier {
        try await presentFacts.changing { today in
            let assign = AssignOrganizationIdentifier(
                journal: journal,
                schemes: schemes,
                today: today,
                randomness: randomness,
                rules: rules
            )
            return try await assign(request, call)
        }
    }

    /// Ends an identifier.
    package func endOrganizationIdentifier(
        _ request: EndOrganizationIdentifierRequest,
        _ call: CallContext
    ) async throws -> OrganizationIdentifier {
        try await presentFacts.changing { today in
            try await EndOrganizationIdentifier(journal: journal, today: today, rules: rules)(
                request,
                call
            )
        }
    }

    /// Lists identifiers.
    package func listOrganizationIdentifiers(
        _ request: ListOrganizationIdentifiersRequest,
        _ call: CallContext
    ) async throws -> ListOrganizationIdentifiersResponse {
        let list = ListOrganizationIdentifiers(
            database: journal.database,
            tokens: tokens,
            clock: rules.clock
        )
        return try await list(request)
    }
}
