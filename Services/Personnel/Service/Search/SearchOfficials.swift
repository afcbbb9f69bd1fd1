internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Finds officials by words or initials of their names, by year of birth, in a subtree, or by
/// personal identification number.
///
/// Candidates come in the order of the lists from one range of an index; what else is asked for
/// filters them. The work for one page has a limit that does not depend on the number of
/// officials: a page that reaches it ends early, and its token goes on behind the last candidate.
struct SearchOfficials {
    let database: any Database
    let tokens: PageTokens
    let rules: AuthorityRules
    let ages: RetirementAges
    let today: CalendarDate
    /// Whether personal identification numbers are told to who may see them.
    var showsPersonalID = false

    func callAsFunction(
        _ request: SearchOfficialsRequest,
        _ call: CallContext
    ) async throws -> SearchOfficialsResponse {
        try call.checkVisibility(ofFilter: request.filter, over: Official.guardedFields)
        var checks = FieldChecks()
        let terms = SearchTerms(request, today: today, ages, &checks)
        try checks.finish()
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        let query = PageQuery(
            method: PersonnelMethods.searchOfficials.description,
            arguments: terms.arguments
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        if let personalID = terms.personalID { return try await find(personalID, call) }
        let page = try await database.scan { reader in
            let authority = try rules.authority(of: call, in: reader)
            let organization = try terms.organizationID.map { id in
                try authority.admit(underOrganization: id, call)
                let number = try OrganizationReader(reader: reader).number(id: id)
                guard let number else { throw Failure.noOrganization(id) }
                return number
            }
            let plan = try SearchPlan(terms, under: organization, reader)
            var search = Search(reader: reader, plan: plan, position: after)
            let page = try search.page(size.count)
            let shown = try page.found.compactMap { record in
                let official = Official(record, showingPersonalID: showsPersonalID)
                return try authority.shown(official, record)
            }
            return (shown: shown, end: page.end)
        }
        return SearchOfficialsResponse(
            officials: page.shown,
            nextPageToken: page.end.map { tokens.token(after: $0, for: query) } ?? ""
        )
    }

    /// The official with a number, shown with it, so that the find is on record as a read of it.
    ///
    /// Nobody where the caller may not see that official's number: a number is not to be tried out.
    private func find(
        _ personalID: String,
        _ call: CallContext
    ) async throws -> SearchOfficialsResponse {
        let found = try await database.read { reader -> Official? in
            let authority = try rules.authority(of: call, in: reader)
            guard let record = try OfficialReader(reader: reader).find(personalID: personalID),
                record.erasedAt == nil
            else { return nil }
            return try authority.shown(Official(record, showingPersonalID: true), record)
        }
        let isShown = found?.personalID == personalID
        return SearchOfficialsResponse(officials: isShown ? [found].compactMap(\.self) : [])
    }
}

/// One page of a search as it is collected.
private struct Search {
    let reader: any Reader
    let plan: SearchPlan
    /// Behind which the page begins, or a step behind those passed over.
    private var passed: [StoredValue]?
    /// The last candidate looked at since; its keys are read where a page or a step ends, not
    /// before.
    private var last: Row?
    private var hits: [Int64] = []

    init(reader: any Reader, plan: SearchPlan, position: [StoredValue]?) {
        self.reader = reader
        self.plan = plan
        passed = position
    }

    /// The officials found, and the position behind them when there may be more.
    struct Page: Sendable {
        let found: [OfficialRecord]
        let end: [StoredValue]?
    }

    mutating func page(_ size: Int) throws -> Page {
        var seen = 0
        var limit = min(size + 1, PersonnelLimits.candidatesAtOnceMax)
        while seen < PersonnelLimits.candidatesMax {
            guard try goToMeetingPlace() else {
                return Page(found: try records(), end: nil)
            }
            let candidates = try reader.rows(
                plan.candidates(after: position(), limit: limit)
            )
            for candidate in candidates {
                guard try take(candidate, unless: size) else {
                    return Page(found: try records(), end: try position())
                }
            }
            guard candidates.count == limit else {
                return Page(found: try records(), end: nil)
            }
            seen += candidates.count
            limit = min(limit * 4, PersonnelLimits.candidatesAtOnceMax)
        }
        return Page(found: try records(), end: try position())
    }

    /// Passes over those who cannot be hits; tells whether there may be more.
    private mutating func goToMeetingPlace() throws -> Bool {
        guard let statement = plan.meetingPlace(after: try position()) else { return true }
        guard let place = try reader.first(statement) else { return false }
        passed = [try place.value("sort_key"), .integer(try place.integer("number") - 1)]
        last = nil
        return true
    }

    /// Goes past a candidate, or stays before a hit for which the page has no room.
    private mutating func take(_ candidate: Row, unless size: Int) throws -> Bool {
        let number = try candidate.integer("number")
        // A name may stand under several words that the query's word begins.
        if try candidate.boolean("is_hit"), hits.last != number {
            guard hits.count < size else { return false }
            hits.append(number)
        }
        last = candidate
        return true
    }

    private func position() throws -> [StoredValue]? {
        guard let last else { return passed }
        return [try last.value("sort_key"), try last.value("number")]
    }

    /// The hits in their order, in which the store need not put their rows, too.
    private func records() throws -> [OfficialRecord] {
        let rows = try reader.rows(
            """
            SELECT \(OfficialRecord.columns) FROM official
            WHERE official.number IN \(list: hits)
            """
        )
        let records = Dictionary(
            uniqueKeysWithValues: try rows.map { (try $0.integer("number"), $0) }
        )
        return try hits.compactMap { number in try records[number].map(OfficialRecord.init) }
    }
}
