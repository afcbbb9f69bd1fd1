package import Kernel
package import PersonnelContract
package import RPC
package import Storage

/// Answers the calls on profiles, one use case each.
package struct ProfileService: ProfileAPI {
    let journal: Journal
    let tokens: PageTokens
    private let randomness: any RandomSource
    let presentFacts: PresentFacts
    let authority: AuthorityRules
    let rules: ProfileRules
    private let uploads = ProfileUploadRoom()

    /// The service over a store with the schema ``Storage/DatabaseSchema/personnel``.
    ///
    /// The clock tells today's date; the random source makes identifiers.
    package init(
        journal: Journal,
        tokens: PageTokens,
        roles: RoleRules,
        rules: ProfileRules,
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

    /// Every method: a profile is the official's record, and the catalogue tells of nobody.
    package var methodsThatJudgeReach: [MethodDescriptor] { ProfileMethods.all }

    private func entryDesk(on today: CalendarDate) -> ProfileEntryDesk {
        ProfileEntryDesk(journal: journal, today: today, authority: authority, rules: rules)
    }

    private func stepDesk(on today: CalendarDate) -> ProfileStepDesk {
        ProfileStepDesk(journal: journal, today: today, authority: authority, rules: rules)
    }
}

extension ProfileService {
    /// Lists the catalogue.
    package func listProfileFields(
        _ request: ListProfileFieldsRequest,
        _ call: CallContext
    ) async throws -> ListProfileFieldsResponse {
        try ListProfileFields(catalogue: rules.catalogue, today: authority.clock.today)(request)
    }

    /// Returns one profile.
    package func getProfile(
        _ request: GetProfileRequest,
        _ call: CallContext
    ) async throws -> Profile {
        try await presentFacts.bringUpToDate()
        let get = GetProfile(database: database, authority: authority, rules: rules)
        return try await get(request, call)
    }

    /// Says what a profile lacks.
    package func getProfileCompleteness(
        _ request: GetProfileCompletenessRequest,
        _ call: CallContext
    ) async throws -> ProfileCompleteness {
        try await presentFacts.bringUpToDate()
        let get = GetProfileCompleteness(database: database, authority: authority, rules: rules)
        return try await get(request, call)
    }

    /// Returns one entry.
    package func getProfileEntry(
        _ request: GetProfileEntryRequest,
        _ call: CallContext
    ) async throws -> ProfileEntry {
        try await presentFacts.bringUpToDate()
        let get = GetProfileEntry(database: database, authority: authority, rules: rules)
        return try await get(request, call)
    }

    /// Lists entries of a day.
    package func listProfileEntries(
        _ request: ListProfileEntriesRequest,
        _ call: CallContext
    ) async throws -> ListProfileEntriesResponse {
        try await presentFacts.bringUpToDate()
        let list = ListProfileEntries(
            database: database,
            tokens: tokens,
            authority: authority,
            rules: rules
        )
        return try await list(request, call)
    }
}

extension ProfileService {
    /// Records an entry.
    package func createProfileEntry(
        _ request: CreateProfileEntryRequest,
        _ call: CallContext
    ) async throws -> ProfileEntry {
        try await presentFacts.changing { today in
            let create = CreateProfileEntry(
                desk: entryDesk(on: today),
                randomness: randomness
            )
            return try await create(request, call)
        }
    }

    /// Changes an entry.
    package func updateProfileEntry(
        _ request: UpdateProfileEntryRequest,
        _ call: CallContext
    ) async throws -> ProfileEntry {
        try await presentFacts.changing { today in
            try await UpdateProfileEntry(desk: entryDesk(on: today))(request, call)
        }
    }

    /// Ends an entry.
    package func endProfileEntry(
        _ request: EndProfileEntryRequest,
        _ call: CallContext
    ) async throws -> ProfileEntry {
        try await presentFacts.changing { today in
            try await EndProfileEntry(desk: entryDesk(on: today))(request, call)
        }
    }

    /// Declares a profile.
    package func declareProfile(
        _ request: DeclareProfileRequest,
        _ call: CallContext
    ) async throws -> Profile {
        try await presentFacts.changing { today in
            try await DeclareProfile(desk: stepDesk(on: today))(request, call)
        }
    }

    /// Records a verification.
    package func verifyProfile(
        _ request: VerifyProfileRequest,
        _ call: CallContext
    ) async throws -> Profile {
        try await presentFacts.changing { today in
            try await VerifyProfile(desk: stepDesk(on: today))(request, call)
        }
    }

    /// Confirms a profile.
    package func confirmProfile(
        _ request: ConfirmProfileRequest,
        _ call: CallContext
    ) async throws -> Profile {
        try await presentFacts.changing { today in
            try await ConfirmProfile(desk: stepDesk(on: today))(request, call)
        }
    }

    /// Gives a profile back.
    package func returnProfile(
        _ request: ReturnProfileRequest,
        _ call: CallContext
    ) async throws -> Profile {
        try await presentFacts.changing { today in
            try await ReturnProfile(desk: stepDesk(on: today))(request, call)
        }
    }
}

extension ProfileService {
    /// Keeps a document.
    package func addProfileDocument(
        _ requests: RequestStream<AddProfileDocumentRequest>,
        _ call: CallContext
    ) async throws -> ProfileDocument {
        let add = AddProfileDocument(
            journal: journal,
            today: try await presentFacts.bringUpToDate(),
            authority: authority,
            rules: rules,
            room: uploads,
            randomness: randomness
        )
        return try await add(requests, call)
    }

    /// Returns one document.
    package func getProfileDocument(
        _ request: GetProfileDocumentRequest,
        _ call: CallContext
    ) async throws -> ProfileDocument {
        try await presentFacts.bringUpToDate()
        return try await GetProfileDocument(database: database, authority: authority)(
            request,
            call
        )
    }

    /// Lists documents.
    package func listProfileDocuments(
        _ request: ListProfileDocumentsRequest,
        _ call: CallContext
    ) async throws -> ListProfileDocumentsResponse {
        try await presentFacts.bringUpToDate()
        let list = ListProfileDocuments(database: database, tokens: tokens, authority: authority)
        return try await list(request, call)
    }

    /// Sends the file of a document.
    package func getProfileDocumentFile(
        _ request: GetProfileDocumentFileRequest,
        _ responses: ResponseWriter<GetProfileDocumentFileResponse>,
        _ call: CallContext
    ) async throws {
        try await presentFacts.bringUpToDate()
        let get = GetProfileDocumentFile(journal: journal, authority: authority)
        try await get(request, responses, call)
    }
}
