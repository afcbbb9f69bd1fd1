package import Kernel
package import PersonnelContract
package import RPC
package import Storage

/// Answers the calls on accounts, one use case each.
package struct AccountService: AccountAPI {
    private let journal: Journal
    private let tokens: PageTokens
    private let randomness: any RandomSource
    private let presentFacts: PresentFacts
    private let rules: AuthorityRules

    /// The service over a store with the schema ``Storage/DatabaseSchema/personnel``.
    ///
    /// The clock tells today's date; the random source makes identifiers.
    package init(
        journal: Journal,
        tokens: PageTokens,
        roles: RoleRules,
        clock: any WallClock,
        randomness: any RandomSource = SystemRandomSource()
    ) {
        self.journal = journal
        self.tokens = tokens
        self.randomness = randomness
        rules = AuthorityRules(roles: roles, clock: clock)
        presentFacts = PresentFacts(journal: journal, clock: clock)
    }

    /// Every method: an account is part of the official's record.
    package var methodsThatJudgeReach: [MethodDescriptor] {
        [
            AccountMethods.getAccount, AccountMethods.listAccounts, AccountMethods.createAccount,
            AccountMethods.endAccount,
        ]
    }

    /// What is reached is judged by the facts of today; who reaches everything waits for none.
    private func prepare(_ call: CallContext) async throws {
        if !call.reachesEverywhere { try await presentFacts.bringUpToDate() }
    }
}

extension AccountService {
    /// Returns one account.
    package func getAccount(
        _ request: GetAccountRequest,
        _ call: CallContext
    ) async throws -> Account {
        try await prepare(call)
        return try await GetAccount(database: journal.database, rules: rules)(request, call)
    }

    /// Lists the accounts of an official or of a caller's name.
    package func listAccounts(
        _ request: ListAccountsRequest,
        _ call: CallContext
    ) async throws -> ListAccountsResponse {
        try await prepare(call)
        let list = ListAccounts(database: journal.database, tokens: tokens, rules: rules)
        return try await list(request, call)
    }

    /// Ties a caller's name to an official.
    package func createAccount(
        _ request: CreateAccountRequest,
        _ call: CallContext
    ) async throws -> Account {
        try await presentFacts.changing { today in
            let create = CreateAccount(
                journal: journal,
                today: today,
                randomness: randomness,
                rules: rules
            )
            return try await create(request, call)
        }
    }

    /// Ends an account.
    package func endAccount(
        _ request: EndAccountRequest,
        _ call: CallContext
    ) async throws -> Account {
        try await presentFacts.changing { today in
            try await EndAccount(journal: journal, today: today, rules: rules)(request, call)
        }
    }
}
