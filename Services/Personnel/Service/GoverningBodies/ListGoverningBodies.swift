internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Lists the bodies of an organisation on a day, in the order in which they came on record.
struct ListGoverningBodies {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListGoverningBodiesRequest,
        _ call: CallContext
    ) async throws -> ListGoverningBodiesResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let parent = checks.identifier(request.parent, "parent", ResourceNames.organization)
        let asked = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        let kinds = checks.bodyKinds(request.kinds)
        try checks.finish()
        let point = asked ?? HistoryPoint(authority.clock.today)
        let query = PageQuery(
            method: GoverningBodyMethods.listGoverningBodies.description,
            arguments: [request.parent, String(request.includeBelow)] + (asked?.arguments ?? [])
                + kinds.map(\.code)
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            try caller.admit(listOfOrganization: parent)
            guard let root = try OrganizationReader(reader: reader).find(id: parent) else {
                throw Failure.noOrganization(parent)
            }
            let scope = MembershipScope(root: root.number, point: point)
            var conditions = [point.condition("fact")]
            conditions.append(
                request.includeBelow
                    ? "body.organization_number IN (SELECT number FROM below)"
                    : "body.organization_number = \(root.number)"
            )
            if !kinds.isEmpty { conditions.append("body.kind IN \(list: kinds.map(\.number))") }
            if let after { conditions.append("body.number > \(after[0])") }
            let rows = try reader.rows(
                """
                \(request.includeBelow ? scope.tree : "")
                SELECT \(GoverningBodyRecord.columns(at: point))
                FROM \(GoverningBodyRecord.source)
                WHERE \(Statement(joining: conditions, with: .and))
                ORDER BY body.number LIMIT \(size.count + 1)
                """
            )
            var listed = ListedReach(caller)
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) {
                let record = try GoverningBodyRecord($0)
                // Below in the tree of another day may be what is not reached today.
                guard try listed.clearance(under: record.organizationNumber) != nil else {
                    return GoverningBody?.none
                }
                return GoverningBody(record, at: asked)
            }
        }
        return ListGoverningBodiesResponse(
            governingBodies: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}

extension FieldChecks {
    /// Kinds that a list is narrowed to.
    fileprivate mutating func bodyKinds(_ kinds: [GoverningBodyKind]) -> [GoverningBodyKind] {
        if kinds.count > PersonnelLimits.bodyKindsMax {
            number(kinds.count, "kinds", in: 0...PersonnelLimits.bodyKindsMax)
            return []
        }
        return kinds.enumerated().map { choice($1, "kinds[\($0)]") }
    }
}
