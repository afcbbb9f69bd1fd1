internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import RPC
internal import Storage

/// Lists correction requests, the one that is due first first.
struct ListCorrectionRequests {
    let database: any Database
    let tokens: PageTokens
    let policy: Policy
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListCorrectionRequestsRequest,
        _ call: CallContext
    ) async throws -> ListCorrectionRequestsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: DataSubjectLimits.pageSizeStandard,
            most: DataSubjectLimits.pageSizeMax
        )
        let conditions = try conditions(request)
        let query = PageQuery(
            method: DataSubjectMethods.listCorrectionRequests.description,
            arguments: [
                request.official, String(request.state.number),
                request.dueBefore.flatMap { CalendarDate($0) }?.description ?? "",
            ]
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let official = ResourceNames.official.identifiers(in: request.official)?.first
        let page = try await database.scan { [tokens, policy] reader in
            let reached = try authority.authority(of: call, in: reader)
            var conditions = conditions
            if let official {
                try reached.admit(listOfOfficial: official)
            } else if reached.scopeHolders == nil,
                // Else the list is passed: whose scope reaches whom is found for each row.
                let within = try reached.officials("correction_request.official_number")
            {
                conditions.append(within)
            }
            var listed = ListedReach(reached)
            return try tokens.page(
                of: CorrectionReader(reader: reader)
                    .rows(conditions, after: after, limit: size.count + 1),
                size: size,
                for: query,
                keys: ["due_on", "id"]
            ) { try listed.shown(try CorrectionRecord($0), policy) }
        }
        return ListCorrectionRequestsResponse(
            correctionRequests: page.elements,
            nextPageToken: page.nextPageToken
        )
    }

    private func conditions(_ request: ListCorrectionRequestsRequest) throws -> [Statement] {
        var checks = FieldChecks()
        var conditions: [Statement] = []
        if !request.official.isEmpty {
            let id = checks.identifier(request.official, "official", ResourceNames.official)
            conditions.append("official_id = \(id)")
        }
        let state = checks.optionalChoice(request.state, "state")
        if state != .unspecified { conditions.append("state = \(state.number)") }
        if let day = checks.optionalDate(request.dueBefore, "due_before") {
            conditions.append("state = \(CorrectionState.submitted.number) AND due_on < \(day)")
        }
        try checks.finish()
        return conditions
    }
}
