internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Lists the memberships of a day of an official, or of the cells of an organisation and all below,
/// in the order in which they came on record.
struct ListMemberships {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListMembershipsRequest,
        _ call: CallContext
    ) async throws -> ListMembershipsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let parent = MembershipParent(request.parent, &checks)
        let asked = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: nil,
            clock: authority.clock
        )
        let states = checks.states(request.states)
        try checks.finish()
        let point = asked ?? HistoryPoint(authority.clock.today)
        let query = PageQuery(
            method: MembershipMethods.listMemberships.description,
            arguments: [request.parent, asked?.day.description ?? ""] + states.map(\.code)
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            let source = try parent.source(reader, point, caller)
            var conditions = [source.condition, point.condition("fact")]
            if !states.isEmpty {
                conditions.append("fact.state IN \(list: states.map(\.number))")
            }
            if let after { conditions.append("fact.membership_number > \(after[0])") }
            let rows = try reader.rows(
                """
                \(source.tree) SELECT \(MembershipRecord.recordedColumns)
                FROM \(MembershipRecord.recorded)
                WHERE \(Statement(joining: conditions, with: .and))
                ORDER BY fact.membership_number LIMIT \(size.count + 1)
                """
            )
            var listed = ListedReach(caller)
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) {
                try listed.shown(try MembershipRecord($0), at: asked)
            }
        }
        return ListMembershipsResponse(
            memberships: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}

/// Whose memberships a list shows.
private enum MembershipParent: Sendable {
    case official(id: String)
    case organization(id: String)

    init(_ parent: String, _ checks: inout FieldChecks) {
        switch parent.prefix(while: { $0 != "/" }) {
        case "officials":
            self = .official(id: checks.identifier(parent, "parent", ResourceNames.official))
        case "organizations", "":
            self = .organization(
                id: checks.identifier(parent, "parent", ResourceNames.organization)
            )
        default:
            self = .organization(id: "")
            checks.malformed(
                "parent",
                vi: "Phải có dạng officials/* hoặc organizations/*.",
                en: "Must have the form officials/* or organizations/*."
            )
        }
    }

    /// Where the rows come from: the tree and the condition on `fact`; throws a failure when there
    /// is no such parent, or the caller does not reach it.
    func source(
        _ reader: any Reader,
        _ point: HistoryPoint,
        _ caller: CallerAuthority
    ) throws -> (tree: Statement, condition: Statement) {
        switch self {
        case .official(let id):
            try caller.admit(listOfOfficial: id)
            guard let official = try OfficialReader(reader: reader).find(id: id) else {
                throw try OfficialReader(reader: reader).absence(of: id)
            }
            return ("", "membership.official_number = \(official.number)")
        case .organization(let id):
            try caller.admit(listOfOrganization: id)
            let organizations = OrganizationReader(reader: reader)
            guard let root = try organizations.find(id: id) else {
                throw Failure.noOrganization(id)
            }
            let scope = MembershipScope(root: root.number, point: point)
            return (scope.tree, try scope.condition(reader))
        }
    }
}

extension FieldChecks {
    /// States that a list is narrowed to.
    fileprivate mutating func states(_ states: [MembershipState]) -> [MembershipState] {
        if states.count > PersonnelLimits.statesMax {
            number(states.count, "states", in: 0...PersonnelLimits.statesMax)
            return []
        }
        return states.enumerated().map { choice($1, "states[\($0)]") }
    }
}
