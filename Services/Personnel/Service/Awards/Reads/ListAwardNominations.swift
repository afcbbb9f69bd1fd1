internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Lists nominations of a round, or of a subject, in the order in which they were recorded.
struct ListAwardNominations {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListAwardNominationsRequest,
        _ call: CallContext
    ) async throws -> ListAwardNominationsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let parent = AwardParent(request.parent, &checks)
        let filter = AwardFilter(request, &checks)
        let point = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let query = PageQuery(
            method: AwardMethods.listAwardNominations.description,
            arguments: [request.parent] + filter.arguments + (point?.arguments ?? [])
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            var conditions = [try parent.condition(reader, caller, call)]
            conditions += filter.conditions(isPast: point != nil)
            if let point { conditions.append(point.condition("fact")) }
            if let after { conditions.append("award_nomination.number > \(after[0])") }
            let facts: Statement =
                point == nil
                ? ""
                : """
                JOIN award_nomination_fact AS fact
                    ON fact.award_nomination_number = award_nomination.number
                """
            let columns = point == nil ? AwardRecord.columns : AwardRecord.recordedColumns
            let rows = try reader.rows(
                """
                SELECT \(columns) FROM award_nomination \(facts)
                WHERE \(Statement(joining: conditions, with: .and))
                ORDER BY award_nomination.number LIMIT \(size.count + 1)
                """
            )
            var listed = ListedReach(caller)
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) { row in
                let record = try AwardRecord(row)
                return try listed.reaches(record) ? AwardNomination(record, at: point) : nil
            }
        }
        return ListAwardNominationsResponse(
            awardNominations: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}

/// To what a list of nominations is narrowed.
private struct AwardFilter: Sendable {
    let states: [AwardState]
    let awardCode: String
    let subjectKind: AwardSubjectKind

    init(_ request: ListAwardNominationsRequest, _ checks: inout FieldChecks) {
        if request.states.count > PersonnelLimits.statesMax {
            checks.number(request.states.count, "states", in: 0...PersonnelLimits.statesMax)
            states = []
        } else {
            states = request.states.enumerated().map { checks.choice($1, "states[\($0)]") }
        }
        awardCode =
            request.awardCode.isEmpty ? "" : checks.code(request.awardCode, "award_code")
        subjectKind = checks.optionalChoice(request.subjectKind, "subject_kind")
    }

    /// What a page token is bound to.
    var arguments: [String] { [awardCode, subjectKind.code] + states.map(\.code) }

    /// The conditions on the rows.
    func conditions(isPast: Bool) -> [Statement] {
        var conditions: [Statement] = []
        let table: Statement = isPast ? "fact" : "award_nomination"
        if !states.isEmpty {
            conditions.append("\(table).state IN \(list: states.map(\.number))")
        }
        if !awardCode.isEmpty {
            conditions.append("award_nomination.award_code = \(awardCode)")
        }
        if subjectKind != .unspecified {
            conditions.append("award_nomination.subject_kind = \(subjectKind.number)")
        }
        return conditions
    }
}

/// Whose nominations are asked for.
private enum AwardParent: Sendable {
    case round(id: String)
    case subject(AwardSubjectKind, id: String)

    init(_ parent: String, _ checks: inout FieldChecks) {
        if let round = ResourceNames.awardRound.identifiers(in: parent)?.first {
            self = .round(id: round)
        } else if let found = AwardSubjectKind.subject(in: parent) {
            self = .subject(found.kind, id: found.id)
        } else {
            self = .round(id: "")
            checks.malformed(
                "parent",
                vi: "Phải có dạng awardRounds/*, officials/* hoặc organizations/*.",
                en: "Must have the form awardRounds/*, officials/* or organizations/*."
            )
        }
    }

    /// The condition on rows of `award_nomination`; throws a failure when there is no such parent,
    /// or the caller does not reach it.
    func condition(
        _ reader: any Reader,
        _ caller: CallerAuthority,
        _ call: CallContext
    ) throws -> Statement {
        switch self {
        case .round(let id):
            let round = try AwardRoundRecord.find(id: id, in: reader)
            try caller.admit(round, named: ResourceNames.awardRound.name(id), call)
            guard let round else { throw Failure.noAwardRound(id) }
            return "award_nomination.round_number = \(round.number)"
        case .subject(let kind, let id):
            let number = try Self.number(of: kind, id, reader, caller)
            return """
                award_nomination.subject_kind = \(kind.number)
                AND award_nomination.subject_number = \(number)
                """
        }
    }

    private static func number(
        of kind: AwardSubjectKind,
        _ id: String,
        _ reader: any Reader,
        _ caller: CallerAuthority
    ) throws -> Int64 {
        if kind == .person {
            try caller.admit(listOfOfficial: id)
            guard let found = try OfficialReader(reader: reader).find(id: id) else {
                throw Failure.noOfficial(id)
            }
            return found.number
        }
        try caller.admit(listOfOrganization: id)
        guard let found = try OrganizationReader(reader: reader).find(id: id) else {
            throw Failure.noOrganization(id)
        }
        return found.number
    }
}
