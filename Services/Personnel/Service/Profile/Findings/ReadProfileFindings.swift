internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Returns one finding, as it is known now or was known at an instant.
struct GetProfileFinding {
    let database: any Database
    let authority: AuthorityRules

    func callAsFunction(
        _ request: GetProfileFindingRequest,
        _ call: CallContext
    ) async throws -> ProfileFinding {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.profileFinding)
        let point = checks.historyPoint(
            asOf: nil,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        return try await database.read { reader in
            let caller = try authority.authority(of: call, in: reader)
            let (record, _) = try ProfileFindingReader(reader: reader).reached(id, by: caller, call)
            if let instant = point?.instant, record.createdAt > instant {
                throw Failure.notRecorded(record, at: instant)
            }
            return record.message(at: point?.instant)
        }
    }
}

/// Lists the findings on the profile of an official in the order in which they came on record.
struct ListProfileFindings {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListProfileFindingsRequest,
        _ call: CallContext
    ) async throws -> ListProfileFindingsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let id = checks.identifier(request.parent, "parent", ResourceNames.official)
        let point = checks.historyPoint(
            asOf: nil,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let query = PageQuery(
            method: ProfileMethods.listProfileFindings.description,
            arguments: [request.parent] + (point?.arguments ?? [])
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let official = try authority.official(id, in: reader, call)
            let rows = try ProfileFindingReader(reader: reader).rows(
                of: official.number,
                knownAt: point?.instant,
                after: after?.first ?? .integer(0),
                limit: size.count + 1
            )
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) {
                try ProfileFindingRecord($0).message(at: point?.instant)
            }
        }
        return ListProfileFindingsResponse(
            profileFindings: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}
