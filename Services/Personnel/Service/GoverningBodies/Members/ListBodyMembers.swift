internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Lists the times of the members of a body, or of an official in bodies, in the order in which
/// they came on record.
struct ListBodyMembers {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListBodyMembersRequest,
        _ call: CallContext
    ) async throws -> ListBodyMembersResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let parent = BodyMemberParent(request.parent, &checks)
        let asked = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let point = asked ?? HistoryPoint(authority.clock.today)
        let isOfOneDay = request.asOf != nil
        let query = PageQuery(
            method: GoverningBodyMethods.listBodyMembers.description,
            arguments: [request.parent, String(isOfOneDay)] + (asked?.arguments ?? [])
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            var conditions = [
                try parent.condition(reader, caller),
                isOfOneDay ? point.condition("fact") : point.knowledge("fact"),
            ]
            if let after { conditions.append("member.number > \(after[0])") }
            let rows = try reader.rows(
                """
                SELECT \(BodyMemberRecord.columns) FROM \(BodyMemberRecord.source)
                WHERE \(Statement(joining: conditions, with: .and))
                ORDER BY member.number LIMIT \(size.count + 1)
                """
            )
            var listed = ListedReach(caller)
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) {
                try listed.shown(try BodyMemberRecord($0), at: asked)
            }
        }
        return ListBodyMembersResponse(
            bodyMembers: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}

/// Whose times a list shows, or whose corrections.
enum BodyMemberParent: Sendable {
    case official(id: String)
    case body(id: String)

    init(_ parent: String, _ checks: inout FieldChecks) {
        switch parent.prefix(while: { $0 != "/" }) {
        case "officials":
            self = .official(id: checks.identifier(parent, "parent", ResourceNames.official))
        case "governingBodies", "":
            self = .body(id: checks.identifier(parent, "parent", ResourceNames.governingBody))
        default:
            self = .body(id: "")
            checks.malformed(
                "parent",
                vi: "Phải có dạng governingBodies/* hoặc officials/*.",
                en: "Must have the form governingBodies/* or officials/*."
            )
        }
    }

    /// The condition on rows of times; throws a failure when there is no such parent, or the caller
    /// does not reach it.
    func condition(_ reader: any Reader, _ caller: CallerAuthority) throws -> Statement {
        try condition(on: "member", reader, caller)
    }

    /// The same on rows of corrections, called `taken`, with their times, called `member`.
    func condition(
        ofCorrections reader: any Reader,
        _ caller: CallerAuthority
    ) throws -> Statement {
        try condition(on: "taken", reader, caller)
    }

    private func condition(
        on rows: Statement,
        _ reader: any Reader,
        _ caller: CallerAuthority
    ) throws -> Statement {
        switch self {
        case .official(let id):
            try caller.admit(listOfOfficial: id)
            guard let official = try OfficialReader(reader: reader).find(id: id) else {
                throw Failure.noOfficial(id)
            }
            return "member.official_number = \(official.number)"
        case .body(let id):
            let row = try reader.first(
                """
                SELECT number, organization_number FROM governing_body WHERE id = \(id)
                """
            )
            let name = ResourceNames.governingBody.name(id)
            try caller.admit(bodyOf: try row?.integer("organization_number"), named: name)
            guard let row else { throw Failure.noGoverningBody(id) }
            return "\(rows).governing_body_number = \(try row.integer("number"))"
        }
    }
}
