internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Returns the screening of one member: it is part of the member's cell and of the official's
/// record.
struct GetScreeningItem {
    let database: any Database
    let authority: AuthorityRules

    func callAsFunction(
        _ request: GetScreeningItemRequest,
        _ call: CallContext
    ) async throws -> ScreeningItem {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.screeningItem)
        try checks.finish()
        let found = try await database.read { reader in
            let found = try ScreeningItemReader(reader: reader).find(id: id)
            let member = try found.flatMap {
                try MembershipReader(reader: reader).find(id: $0.membershipID)
            }
            try authority.authority(of: call, in: reader)
                .admit(member, named: ResourceNames.screeningItem.name(id), call)
            return found
        }
        guard let found else { throw Failure.noScreeningItem(id) }
        return ScreeningItem(found)
    }
}

/// Lists screenings of a round or of an official, in the order in which they were proposed.
struct ListScreeningItems {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListScreeningItemsRequest,
        _ call: CallContext
    ) async throws -> ListScreeningItemsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let parent = ScreeningParent(request.parent, &checks)
        let categories = checks.choices(request.categories, "categories")
        let outcomes = checks.choices(request.outcomes, "outcomes")
        try checks.finish()
        let query = PageQuery(
            method: ScreeningMethods.listScreeningItems.description,
            arguments: [request.parent] + categories.map(\.code) + outcomes.map(\.code)
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            var conditions = [try parent.condition(reader, caller)]
            if !categories.isEmpty {
                conditions.append("item.category IN \(list: categories.map(\.number))")
            }
            if !outcomes.isEmpty { conditions.append(ScreeningOutcome.condition(outcomes)) }
            if let after { conditions.append("item.number > \(after[0])") }
            let rows = try reader.rows(
                """
                SELECT \(ScreeningItemRecord.columns) FROM \(ScreeningItemRecord.source)
                WHERE \(Statement(joining: conditions, with: .and))
                ORDER BY item.number LIMIT \(size.count + 1)
                """
            )
            var listed = ListedReach(caller)
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) { row in
                try listed.shown(try ScreeningItemRecord(row), reader)
            }
        }
        return ListScreeningItemsResponse(
            screeningItems: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}

/// Whose screenings a list shows.
private enum ScreeningParent: Sendable {
    case round(id: String)
    case official(id: String)

    init(_ parent: String, _ checks: inout FieldChecks) {
        if let round = ResourceNames.screeningRound.identifiers(in: parent)?.first {
            self = .round(id: round)
        } else if let official = ResourceNames.official.identifiers(in: parent)?.first {
            self = .official(id: official)
        } else {
            self = .round(id: "")
            checks.malformed(
                "parent",
                vi: "Phải có dạng screeningRounds/* hoặc officials/*.",
                en: "Must have the form screeningRounds/* or officials/*."
            )
        }
    }

    /// The condition on `item`; throws a failure when there is no such parent, or the caller
    /// reaches nothing of it.
    ///
    /// Of a round everybody sees the members that are reached.
    func condition(_ reader: any Reader, _ caller: CallerAuthority) throws -> Statement {
        switch self {
        case .round(let id):
            try caller.admitSomewhere()
            guard let round = try ScreeningRoundReader(reader: reader).find(id: id) else {
                throw Failure.noScreeningRound(id)
            }
            return "item.screening_round_number = \(round.number)"
        case .official(let id):
            try caller.admit(listOfOfficial: id)
            let officials = OfficialReader(reader: reader)
            guard let official = try officials.find(id: id) else {
                throw try officials.absence(of: id)
            }
            return "item.official_number = \(official.number)"
        }
    }
}

extension ListedReach {
    /// A screening in a list, with no more than may be seen of the member; `nil` when the member is
    /// not reached.
    fileprivate mutating func shown(
        _ record: ScreeningItemRecord,
        _ reader: any Reader
    ) throws -> ScreeningItem? {
        var item = ScreeningItem(record)
        if reachesEverything { return item }
        guard let member = try MembershipReader(reader: reader).find(id: record.membershipID),
            let sees = try clearance(of: member)
        else { return nil }
        item.hide(beyond: sees)
        return item
    }
}
