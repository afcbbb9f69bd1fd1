internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Finds officials by words of their names.
///
/// Candidates come in the order of the lists from the index of the query's rarest word; the other
/// words filter them. The work for one page has a limit that does not depend on the number of
/// officials: a page that reaches it ends early, and its token goes on behind the last candidate.
struct SearchOfficials {
    let database: any Database
    let tokens: PageTokens
    let rules: AuthorityRules

    func callAsFunction(
        _ request: SearchOfficialsRequest,
        _ call: CallContext
    ) async throws -> SearchOfficialsResponse {
        var checks = FieldChecks()
        let words = NameQuery(request.query, &checks)
        try checks.finish()
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        let query = PageQuery(
            method: PersonnelMethods.searchOfficials.description,
            arguments: words.words
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            var search = Search(reader: reader, words: words, position: after)
            let page = try search.page(size.count)
            let authority = try rules.authority(of: call, in: reader)
            let shown = try page.found.compactMap { record in
                try authority.shown(Official(record, showingPersonalID: false), record)
            }
            return (shown: shown, end: page.end)
        }
        return SearchOfficialsResponse(
            officials: page.shown,
            nextPageToken: page.end.map { tokens.token(after: $0, for: query) } ?? ""
        )
    }
}

/// One page of a search as it is collected.
private struct Search {
    let reader: any Reader
    let words: NameQuery
    /// The last candidate looked at.
    var position: [StoredValue]?
    private var hits: [Int64] = []

    init(reader: any Reader, words: NameQuery, position: [StoredValue]?) {
        self.reader = reader
        self.words = words
        self.position = position
    }

    /// The officials found, and the position behind them when there may be more.
    struct Page: Sendable {
        let found: [OfficialRecord]
        let end: [StoredValue]?
    }

    mutating func page(_ size: Int) throws -> Page {
        let plan = try SearchPlan(words, reader)
        var seen = 0
        var limit = min(size + 1, PersonnelLimits.candidatesAtOnceMax)
        while seen < PersonnelLimits.candidatesMax {
            let candidates = try reader.rows(
                plan.candidates(hit: words.filter, after: position, limit: limit)
            )
            for candidate in candidates {
                guard try take(candidate, unless: size) else {
                    return Page(found: try records(), end: position)
                }
            }
            guard candidates.count == limit else {
                return Page(found: try records(), end: nil)
            }
            seen += candidates.count
            limit = min(limit * 4, PersonnelLimits.candidatesAtOnceMax)
        }
        return Page(found: try records(), end: position)
    }

    /// Goes past a candidate, or stays before a hit for which the page has no room.
    private mutating func take(_ candidate: Row, unless size: Int) throws -> Bool {
        let number = try candidate.integer("number")
        // A name may stand under several words that the query's word begins.
        if try candidate.boolean("is_hit"), hits.last != number {
            guard hits.count < size else { return false }
            hits.append(number)
        }
        position = [try candidate.value("sort_key"), .integer(number)]
        return true
    }

    private func records() throws -> [OfficialRecord] {
        try reader.rows(
            """
            SELECT \(OfficialRecord.columns) FROM official
            WHERE official.number IN \(list: hits) ORDER BY sort_key, official.number
            """
        ).map(OfficialRecord.init)
    }
}
