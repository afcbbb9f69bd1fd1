internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Returns one document, without its file.
struct GetProfileDocument {
    let database: any Database
    let authority: AuthorityRules

    func callAsFunction(
        _ request: GetProfileDocumentRequest,
        _ call: CallContext
    ) async throws -> ProfileDocument {
        var checks = FieldChecks()
        let key = checks.profileDocument(request.name, "name")
        try checks.finish()
        return try await database.read { reader in
            _ = try authority.official(key.officialID, in: reader, call)
            guard let found = try ProfileDocumentReader(reader: reader).find(key) else {
                throw Failure.noProfileDocument(key)
            }
            return found.message
        }
    }
}

/// Lists the documents of an official in the order in which they came on record.
struct ListProfileDocuments {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListProfileDocumentsRequest,
        _ call: CallContext
    ) async throws -> ListProfileDocumentsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let id = checks.identifier(request.parent, "parent", ResourceNames.official)
        try checks.finish()
        let query = PageQuery(
            method: ProfileMethods.listProfileDocuments.description,
            arguments: [request.parent]
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let official = try authority.official(id, in: reader, call)
            let rows = try ProfileDocumentReader(reader: reader).rows(
                of: official.number,
                after: after?.first ?? .integer(0),
                limit: size.count + 1
            )
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) {
                try ProfileDocumentRecord($0).message
            }
        }
        return ListProfileDocumentsResponse(
            profileDocuments: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}
