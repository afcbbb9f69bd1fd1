internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Lists follow-ups of a part of the tree, of all of it, or of an official, in the order in which
/// they came on record.
struct ListFollowUps {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListFollowUpsRequest,
        _ call: CallContext
    ) async throws -> ListFollowUpsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let parent = FollowUpParent(request.parent, &checks)
        let matters = checks.choices(request.matters, "matters")
        checks.number(request.matters.count, "matters", in: 0...FollowUpLimits.mattersMax)
        try checks.finish()
        let query = PageQuery(
            method: FollowUpMethods.listFollowUps.description,
            arguments: [request.parent, request.showClosed ? "closed" : ""] + matters.map(\.code)
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            let source = try parent.source(caller)
            var conditions = [source.condition]
            if !request.showClosed {
                conditions.append("follow_up.state = \(FollowUpState.open.number)")
            }
            if !matters.isEmpty {
                conditions.append("follow_up.matter IN \(list: matters.map(\.number))")
            }
            if let after { conditions.append("follow_up.number > \(after[0])") }
            let rows = try reader.rows(
                """
                SELECT \(FollowUpRecord.columns) FROM \(source.tables)
                WHERE \(Statement(joining: conditions, with: .and))
                ORDER BY follow_up.number LIMIT \(size.count + 1)
                """
            )
            var listed = ListedReach(caller)
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) {
                row -> FollowUp? in
                let record = try FollowUpRecord(row)
                let isSeen =
                    try listed.reachesEverything
                    || listed.clearance(ofOfficial: record.officialNumber) != nil
                return isSeen ? FollowUp(record) : nil
            }
        }
        return ListFollowUpsResponse(
            followUps: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}

/// Whose follow-ups are asked for.
private enum FollowUpParent: Sendable {
    /// Everybody whom the caller reaches.
    case everybody
    case organization(id: String)
    case official(id: String)

    init(_ parent: String, _ checks: inout FieldChecks) {
        if parent == ResourceNames.allOrganizations {
            self = .everybody
        } else if let found = ResourceNames.organization.identifiers(in: parent)?.first {
            self = .organization(id: found)
        } else if let official = ResourceNames.official.identifiers(in: parent)?.first {
            self = .official(id: official)
        } else {
            self = .official(id: "")
            checks.malformed(
                "parent",
                vi: "Phải có dạng organizations/* hoặc officials/*.",
                en: "Must have the form organizations/* or officials/*."
            )
        }
    }

    /// The tables and the condition on rows of `follow_up`; throws a failure when there is no such
    /// parent, or the caller does not reach it.
    func source(_ caller: CallerAuthority) throws -> (tables: Statement, condition: Statement) {
        let reader = caller.organizations.reader
        switch self {
        case .everybody: return ("follow_up", "1 = 1")
        case .organization(let id):
            try caller.admit(listOfOrganization: id)
            guard let found = try caller.organizations.find(id: id) else {
                throw Failure.noOrganization(id)
            }
            return (
                """
                follow_up JOIN official_placement AS placed
                    ON placed.official_number = follow_up.official_number
                """, "placed.organization_number = \(found.number)"
            )
        case .official(let id):
            try caller.admit(listOfOfficial: id)
            guard let found = try OfficialReader(reader: reader).find(id: id) else {
                throw Failure.noOfficial(id)
            }
            return ("follow_up", "follow_up.official_number = \(found.number)")
        }
    }
}
