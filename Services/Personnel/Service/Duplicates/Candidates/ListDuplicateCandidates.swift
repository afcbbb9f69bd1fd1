internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Lists pairs of officials who may be one person, in the order in which lists have the first.
///
/// Officials are passed in that order, some at a time, and for each those with something in common
/// are found by an index. A page ends when it is full, or when enough officials were passed.
struct ListDuplicateCandidates {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules
    let rules: DuplicateRules

    func callAsFunction(
        _ request: ListDuplicateCandidatesRequest,
        _ call: CallContext
    ) async throws -> ListDuplicateCandidatesResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let isAll = request.parent == ResourceNames.allOrganizations
        let id =
            isAll ? "" : checks.identifier(request.parent, "parent", ResourceNames.organization)
        try checks.finish()
        let query = PageQuery(
            method: DuplicateMethods.listDuplicateCandidates.description,
            arguments: [request.parent, request.showDismissed ? "dismissed" : ""]
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let matches = try rules.matches(on: authority.clock.today)
        return try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            let walk = DuplicateWalk(
                matching: DuplicateMatching(reader: reader, matches: matches),
                organization: isAll ? nil : try organization(id, caller),
                showsDismissed: request.showDismissed,
                today: authority.clock.today
            )
            if isAll, !caller.isEverywhere { throw Failure(.wholeRecordNeeded) }
            let page = try walk.page(after: after, size: size.count, caller)
            return ListDuplicateCandidatesResponse(
                duplicateCandidates: page.candidates,
                nextPageToken: page.end.map { tokens.token(after: $0, for: query) } ?? ""
            )
        }
    }

    private func organization(_ id: String, _ caller: CallerAuthority) throws -> Int64 {
        try caller.admit(listOfOrganization: id)
        guard let found = try caller.organizations.find(id: id) else {
            throw Failure.noOrganization(id)
        }
        return found.number
    }
}

/// A walk along the officials of a list, which finds with whom each may be one person.
private struct DuplicateWalk {
    let matching: DuplicateMatching
    /// `nil` for all officials.
    let organization: Int64?
    let showsDismissed: Bool
    /// The day whose profiles are compared.
    let today: CalendarDate

    private var reader: any Reader { matching.reader }

    /// Where the walk is: behind a pair, whose first official is known by the place in the list.
    private struct Place {
        let sortKey: [UInt8]
        let first: Int64
        let second: Int64

        var values: [StoredValue] { [.bytes(sortKey), .integer(first), .integer(second)] }
    }

    /// The candidates behind a position, and where the next page begins, if there is one.
    func page(
        after: [StoredValue]?,
        size: Int,
        _ caller: CallerAuthority
    ) throws -> (candidates: [DuplicateCandidate], end: [StoredValue]?) {
        var (place, passed) = (after, 0)
        var found: [DuplicateCandidate] = []
        var listed = ListedReach(caller)
        while true {
            let officials = try officials(from: place)
            for (pair, sortKey) in try pairs(of: officials, after: place) {
                guard let candidate = try shown(pair, &listed) else { continue }
                found.append(candidate)
                if found.count == size {
                    let end = Place(sortKey: sortKey, first: pair.first, second: pair.second)
                    return (found, end.values)
                }
            }
            passed += officials.count
            guard let last = officials.last, officials.count == DuplicateLimits.officialsAtOnce
            else { return (found, nil) }
            place = Place(sortKey: last.sortKey, first: last.number, second: .max).values
            if passed >= DuplicateLimits.officialsOfPageMax { return (found, place) }
        }
    }

    /// The officials of the list from a position on, whose own pairs may not all have been shown.
    private func officials(
        from place: [StoredValue]?
    ) throws -> [(number: Int64, sortKey: [UInt8])] {
        let rows: [Row]
        if let organization {
            let keyset: Statement =
                place.map { "AND (sort_key, official_number) >= (\($0[0]), \($0[1]))" } ?? ""
            rows = try reader.rows(
                """
                SELECT sort_key, official_number AS number FROM official_placement
                WHERE organization_number = \(organization) \(keyset)
                ORDER BY sort_key, official_number LIMIT \(DuplicateLimits.officialsAtOnce)
                """
            )
        } else {
            let keyset: Statement =
                place.map { "WHERE (sort_key, number) >= (\($0[0]), \($0[1]))" } ?? ""
            rows = try reader.rows(
                """
                SELECT sort_key, number FROM official \(keyset)
                ORDER BY sort_key, number LIMIT \(DuplicateLimits.officialsAtOnce)
                """
            )
        }
        return try rows.map { (try $0.integer("number"), try $0.bytes("sort_key")) }
    }

    /// The pairs of officials behind a position, each pair once in the whole walk.
    private func pairs(
        of officials: [(number: Int64, sortKey: [UInt8])],
        after place: [StoredValue]?
    ) throws -> [(DuplicateMatching.Pair, sortKey: [UInt8])] {
        let all = try matching.pairs(of: officials.map(\.number))
        let within = try passed(all.values.joined().map(\.second))
        return officials.flatMap { official in
            (all[official.number] ?? []).filter { pair in
                if within.contains(pair.second), pair.second < pair.first { return false }
                guard case .integer(pair.first) = place?[1], case .integer(let last) = place?[2]
                else { return true }
                return pair.second > last
            }.map { ($0, sortKey: official.sortKey) }
        }
    }

    /// Those of some officials whom the walk passes, too.
    private func passed(_ officials: [Int64]) throws -> Set<Int64> {
        guard let organization, !officials.isEmpty else { return Set(officials) }
        let rows = try reader.rows(
            """
            SELECT official.number FROM official JOIN official_placement AS placed
                ON placed.organization_number = \(organization)
                AND placed.sort_key = official.sort_key AND placed.official_number = official.number
            WHERE official.number IN \(list: officials)
            """
        )
        return Set(try rows.map { try $0.integer("number") })
    }

    /// The candidate of a pair; `nil` for one that was dismissed, or whose officials are not both
    /// reached.
    private func shown(
        _ pair: DuplicateMatching.Pair,
        _ listed: inout ListedReach
    ) throws -> DuplicateCandidate? {
        let dismissal = try DismissalRecord.find(pair, in: reader)
        if dismissal != nil, !showsDismissed { return nil }
        var candidate = try DuplicateCandidate(pair, dismissal, matching, on: today)
        if listed.reachesEverything { return candidate }
        guard let first = try listed.clearance(ofOfficial: pair.first),
            let second = try listed.clearance(ofOfficial: pair.second)
        else { return nil }
        candidate.hide(beyond: first.intersection(second))
        return candidate
    }
}

extension DuplicateCandidate {
    /// The message of a pair.
    init(
        _ pair: DuplicateMatching.Pair,
        _ dismissal: DismissalRecord?,
        _ matching: DuplicateMatching,
        on day: CalendarDate
    ) throws {
        let officials = OfficialReader(reader: matching.reader)
        guard let first = try officials.find(number: pair.first),
            let second = try officials.find(number: pair.second)
        else { throw Failure(.storageDamaged) }
        let places =
            matching.matches.contains(.nativePlace)
            ? try NativePlaces(reader: matching.reader, day: day).comparison(of: pair) : nil
        let place = DuplicateMatch.nativePlace.rawValue
        self.init(
            official: first.name,
            other: second.name,
            matches: pair.matches.map(\.rawValue) + (places == .same ? [place] : []),
            dismissal: dismissal.map { DuplicateDismissal($0) },
            differences: places == .different ? [place] : []
        )
    }
}
