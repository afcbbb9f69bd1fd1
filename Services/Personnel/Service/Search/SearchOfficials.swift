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

    func callAsFunction(
        _ request: SearchOfficialsRequest
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
            return try search.page(size.count)
        }
        return SearchOfficialsResponse(
            officials: page.found.map { Official($0, showingPersonalID: false) },
            nextPageToken: page.end.map { tokens.token(after: $0, for: query) } ?? ""
        )
    }
}

/// One page of a search as it is collected.
private struct Search {
    let reader: any Reader
    let words: NameQuery
    var position: [StoredValue]?
    private var found: [OfficialRecord] = []
    private var candidatesSeen = 0

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
        var batch = size + 1
        while candidatesSeen < PersonnelLimits.candidatesMax {
            let limit = min(batch, PersonnelLimits.candidatesAtOnceMax)
            let candidates = try reader.rows(plan.candidates(after: position, limit: limit))
            for row in try matches(among: candidates) {
                guard found.count < size else { return Page(found: found, end: position) }
                position = [try row.value("sort_key"), try row.value("number")]
                found.append(try OfficialRecord(row))
            }
            guard let last = candidates.last, candidates.count == limit else {
                return Page(found: found, end: nil)
            }
            position = [try last.value("sort_key"), try last.value("number")]
            candidatesSeen += candidates.count
            batch *= 4
        }
        return Page(found: found, end: position)
    }

    private func matches(among candidates: [Row]) throws -> [Row] {
        let numbers = try candidates.map { try $0.integer("number") }
        return try reader.rows(
            """
            SELECT sort_key, \(OfficialRecord.columns) FROM official
            WHERE official.number IN \(list: numbers) AND \(words.filter)
            ORDER BY sort_key, official.number
            """
        )
    }
}
