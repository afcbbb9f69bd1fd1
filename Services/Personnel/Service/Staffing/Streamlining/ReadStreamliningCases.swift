internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

extension ListedReach {
    /// What may be seen of a case: it is part of the organisation that listed the official, and of
    /// the official's record; `nil` when it is not reached.
    mutating func clearance(of record: StreamliningRecord) throws -> Clearance? {
        let byOfficial = try clearance(ofOfficial: record.officialNumber)
        guard let byPlace = try clearance(under: record.organization.number) else {
            return byOfficial
        }
        return byPlace.union(byOfficial ?? [])
    }

    /// A case in a list, with no more than may be seen of it; `nil` for one that is not reached.
    fileprivate mutating func shown(
        _ record: StreamliningRecord,
        at point: HistoryPoint?
    ) throws -> StreamliningCase? {
        var message = StreamliningCase(record, at: point)
        if reachesEverything { return message }
        guard let sees = try clearance(of: record) else { return nil }
        message.hide(beyond: sees)
        return message
    }
}

/// Returns one case: the present one, or that of a day as known now or at an instant.
struct GetStreamliningCase {
    let database: any Database
    let authority: AuthorityRules

    func callAsFunction(
        _ request: GetStreamliningCaseRequest,
        _ call: CallContext
    ) async throws -> StreamliningCase {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.streamliningCase)
        let point = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let record = try await database.read { reader in
            let cases = StreamliningReader(reader: reader)
            let present = try cases.find(id: id)
            let caller = try authority.authority(of: call, in: reader)
            if !caller.isEverywhere {
                var listed = ListedReach(caller)
                guard let present, let sees = try listed.clearance(of: present) else {
                    throw Failure.notWithinReach(request.name)
                }
                call.narrow(to: sees)
            }
            guard let point else { return present }
            return try cases.find(id: id, at: point)
        }
        guard let record else { throw Failure.noStreamliningCase(id) }
        return StreamliningCase(record, at: point)
    }
}

/// Lists cases of a part of the tree, or of an official, in the order in which they were recorded.
struct ListStreamliningCases {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListStreamliningCasesRequest,
        _ call: CallContext
    ) async throws -> ListStreamliningCasesResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let parent = StreamliningParent(request.parent, &checks)
        let filter = StreamliningFilter(request, &checks)
        let point = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let query = PageQuery(
            method: StaffingMethods.listStreamliningCases.description,
            arguments: [request.parent] + filter.arguments + (point?.arguments ?? [])
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            let source = try parent.source(caller, at: HistoryPoint(authority.clock.today))
            var conditions = [source.condition] + filter.conditions(isPast: point != nil)
            if let point { conditions.append(point.condition("fact")) }
            if let after { conditions.append("streamlining_case.number > \(after[0])") }
            let columns =
                point == nil ? StreamliningRecord.columns : StreamliningRecord.recordedColumns
            let rows = try reader.rows(
                """
                \(source.tree) SELECT \(columns) FROM \(StreamliningRecord.source(point))
                WHERE \(Statement(joining: conditions, with: .and))
                ORDER BY streamlining_case.number LIMIT \(size.count + 1)
                """
            )
            var listed = ListedReach(caller)
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) {
                try listed.shown(try StreamliningRecord($0), at: point)
            }
        }
        return ListStreamliningCasesResponse(
            streamliningCases: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}

/// To what a list of cases is narrowed.
private struct StreamliningFilter: Sendable {
    let states: [StreamliningState]
    let groups: [Int32]
    let year: Int32

    init(_ request: ListStreamliningCasesRequest, _ checks: inout FieldChecks) {
        states = checks.choices(request.states, "states")
        groups = request.groups
        checks.number(groups.count, "groups", in: 0...PersonnelLimits.statesMax)
        for (index, group) in groups.enumerated().prefix(PersonnelLimits.statesMax) {
            checks.number(group, "groups[\(index)]", in: PersonnelLimits.streamliningGroups)
        }
        year = request.year
        if year != 0 { checks.number(year, "year", in: PersonnelLimits.staffingYears) }
    }

    /// What a page token is bound to.
    var arguments: [String] {
        states.map(\.code) + ["/"] + groups.map { String($0) } + ["/", String(year)]
    }

    /// The conditions on the rows.
    func conditions(isPast: Bool) -> [Statement] {
        var conditions: [Statement] = []
        let table: Statement = isPast ? "fact" : "streamlining_case"
        if !states.isEmpty {
            conditions.append("\(table).state IN \(list: states.map(\.number))")
        }
        if !groups.isEmpty {
            conditions.append("streamlining_case.decree_group IN \(list: groups)")
        }
        if let days = year == 0 ? nil : CalendarDate.days(ofYear: year) {
            conditions.append(
                """
                \(table).state_from >= \(days.lowerBound)
                AND \(table).state_from < \(days.upperBound)
                """
            )
        }
        return conditions
    }
}

/// Whose cases are asked for.
private enum StreamliningParent: Sendable {
    case organization(id: String)
    case official(id: String)

    init(_ parent: String, _ checks: inout FieldChecks) {
        if let found = ResourceNames.organization.identifiers(in: parent)?.first {
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

    /// The tree and the condition on rows of `streamlining_case`; throws a failure when there is no
    /// such parent, or the caller does not reach it.
    func source(
        _ caller: CallerAuthority,
        at point: HistoryPoint
    ) throws -> (tree: Statement, condition: Statement) {
        let reader = caller.organizations.reader
        switch self {
        case .organization(let id):
            try caller.admit(listOfOrganization: id)
            guard let found = try OrganizationReader(reader: reader).find(id: id) else {
                throw Failure.noOrganization(id)
            }
            return (
                ReportTree(root: found.number, point: point).below,
                "streamlining_case.organization_number IN (SELECT number FROM below)"
            )
        case .official(let id):
            try caller.admit(listOfOfficial: id)
            guard let found = try OfficialReader(reader: reader).find(id: id) else {
                throw Failure.noOfficial(id)
            }
            return ("", "streamlining_case.official_number = \(found.number)")
        }
    }
}
