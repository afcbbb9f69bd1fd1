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

    /// The service over a store with the schema ``Storage/DatabaseSchema/personnel``.
    ///
    /// The clock tells today's date; the random source makes identifiers.
    package init(
        journal: Journal,
        tokens: PageTokens,
        clock: any WallClock,
        randomness: any RandomSource = SystemRandomSource()
    ) {
        self.journal = journal
        self.tokens = tokens
        self.randomness = randomness
        presentFacts = PresentFacts(journal: journal, clock: clock)
    }
}

extension AccountService {
    /// Returns one account.
    package func getAccount(
        _ request: GetAccountRequest,
        _ call: CallContext
    ) async throws -> Account {
        try await GetAccount(database: journal.database)(request)
    }

    /// Lists the accounts of an official or of a caller's name.
    package func listAccounts(
        _ request: ListAccountsRequest,
        _ call: CallContext
    ) async throws -> ListAccountsResponse {
        try await ListAccounts(database: journal.database, tokens: tokens)(request)
    }

    /// Ties a caller's name to an official.
    package func createAccount(
        _ request: CreateAccountRequest,
        _ call: CallContext
    ) async throws -> Account {
        try await presentFacts.changing { today in
            let create = CreateAccount(journal: journal, today: today, randomness: randomness)
            return try await create(request, call)
        }
    }

    /// Ends an account.
    package func endAccount(
        _ request: EndAccountRequest,
        _ call: CallContext
    ) async throws -> Account {
        try await presentFacts.changing { today in
            try await EndAccount(journal: journal, today: today)(request, call)
        }
    }
}
