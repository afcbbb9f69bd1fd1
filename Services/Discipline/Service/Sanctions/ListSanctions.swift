internal import Authority
internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import RPC
internal import Storage

/// Lists an official's sanctions, the latest effective date first.
struct ListSanctions: Sendable {
    /// The store.
    let database: any Database
    /// Knows how far rights reach.
    let authority: AuthorityDesk
    /// Makes and checks page tokens.
    let tokens: PageTokens
    /// Page sizes.
    let limits: DisciplineLimits

    /// One page.
    func run(
        _ request: ListSanctionsRequest,
        _ call: CallContext
    ) async throws
        -> ListSanctionsResponse
    {
        var checks = FieldChecks()
        let officialID = checks.name(request.parent, "parent", .official)?.first ?? ""
        try checks.finish()
        let size = try PageSize(
            requested: request.pageSize,
            standard: limits.pageSizeDefault,
            most: limits.pageSizeMax
        )
        let query = PageQuery(method: call.method.path, arguments: [officialID])
        try await authority.admit(call, to: ReachedThing(request.parent))
        let position = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { [tokens] reader in
            try tokens.page(
                of: SanctionTable(reader: reader)
                    .rows(of: officialID, after: position, count: size.count + 1, for: call),
                size: size,
                for: query,
                keys: ["valid_from", "id"]
            ) { try StoredSanction($0).message }
        }
        return ListSanctionsResponse(
            sanctions: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}
