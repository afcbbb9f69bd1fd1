internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Lists the accounts of an official or of a caller's name, the earliest start first.
struct ListAccounts {
    let database: any Database
    let tokens: PageTokens
    let rules: AuthorityRules

    func callAsFunction(
        _ request: ListAccountsRequest,
        _ call: CallContext
    ) async throws -> ListAccountsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        let (officialID, subject) = try check(request)
        let query = PageQuery(
            method: AccountMethods.listAccounts.description,
            arguments: [request.parent, request.subject]
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            var conditions: [Statement] = []
            let authority = try rules.authority(of: call, in: reader)
            if let officialID {
                try authority.admit(listOfOfficial: officialID)
                guard let official = try OfficialReader(reader: reader).find(id: officialID) else {
                    throw Failure.noOfficial(officialID)
                }
                conditions.append("official_number = \(official.number)")
            }
            if let subject { conditions.append("subject = \(subject)") }
            if let after { conditions.append("(valid_from, number) > (\(after[0]), \(after[1]))") }
            let rows = try reader.rows(
                """
                SELECT \(AccountRecord.columns) FROM account
                WHERE \(Statement(joining: conditions, with: .and))
                ORDER BY valid_from, number LIMIT \(size.count + 1)
                """
            )
            var listed = ListedReach(authority)
            return try tokens.page(
                of: rows,
                size: size,
                for: query,
                keys: ["valid_from", "number"]
            ) { try listed.shown(try AccountRecord($0)) }
        }
        return ListAccountsResponse(
            accounts: page.elements,
            nextPageToken: page.nextPageToken
        )
    }

    /// Whose accounts are asked for: an official's, a caller's name's, or both.
    private func check(
        _ request: ListAccountsRequest
    ) throws(Failure) -> (officialID: String?, subject: String?) {
        var checks = FieldChecks()
        let isAny = request.parent.isEmpty || request.parent == "officials/-"
        let officialID =
            isAny ? nil : checks.identifier(request.parent, "parent", ResourceNames.official)
        var subject: String?
        if isAny || !request.subject.isEmpty {
            subject = checks.subject(request.subject, "subject")
        }
        try checks.finish()
        return (officialID, subject)
    }
}
