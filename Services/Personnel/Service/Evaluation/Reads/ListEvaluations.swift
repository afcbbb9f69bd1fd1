internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Lists evaluations of a round, or of a subject, in the order in which they were added.
struct ListEvaluations {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListEvaluationsRequest,
        _ call: CallContext
    ) async throws -> ListEvaluationsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let round = ResourceNames.evaluationRound.identifiers(in: request.parent)?.first
        let parent: EvaluationParent =
            if let round { .round(id: round) } else {
                .subject(checks.evaluated(request.parent, "parent"))
            }
        let states = checks.evaluationStates(request.states)
        try checks.finish()
        let query = PageQuery(
            method: EvaluationMethods.listEvaluations.description,
            arguments: [request.parent] + states.map(\.code)
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            var conditions = [try parent.condition(reader, caller, call)]
            if !states.isEmpty { conditions.append("state IN \(list: states.map(\.number))") }
            if let after { conditions.append("number > \(after[0])") }
            let rows = try reader.rows(
                """
                SELECT \(EvaluationRecord.columns) FROM evaluation
                WHERE \(Statement(joining: conditions, with: .and))
                ORDER BY number LIMIT \(size.count + 1)
                """
            )
            var listed = ListedReach(caller)
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) {
                try listed.shown(try EvaluationRecord($0))
            }
        }
        return ListEvaluationsResponse(
            evaluations: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}

/// Whose evaluations are asked for.
enum EvaluationParent: Sendable {
    case round(id: String)
    case subject((kind: EvaluationSubjectKind, id: String))

    /// The condition on rows of `evaluation`; throws a failure when there is no such parent, or the
    /// caller does not reach it.
    func condition(
        _ reader: any Reader,
        _ caller: CallerAuthority,
        _ call: CallContext
    ) throws -> Statement {
        switch self {
        case .round(let id):
            let round = try RoundReader(reader: reader).find(id: id)
            try caller.admit(round, named: ResourceNames.evaluationRound.name(id), call)
            guard let round else { throw Failure.noEvaluationRound(id) }
            return "round_number = \(round.number)"
        case .subject(let subject):
            let number = try Self.number(of: subject, reader, caller, call)
            // Of an official all there are, as a member of the Party, too.
            return subject.kind == .official
                ? "official_number = \(number)"
                : "subject_kind = \(subject.kind.number) AND subject_number = \(number)"
        }
    }

    /// The key of a subject that the caller reaches.
    static func number(
        of subject: (kind: EvaluationSubjectKind, id: String),
        _ reader: any Reader,
        _ caller: CallerAuthority,
        _ call: CallContext
    ) throws -> Int64 {
        let id = subject.id
        switch subject.kind {
        case .official:
            try caller.admit(listOfOfficial: id)
            guard let found = try OfficialReader(reader: reader).find(id: id) else {
                throw try OfficialReader(reader: reader).absence(of: id)
            }
            return found.number
        case .member:
            let found = try MembershipReader(reader: reader).find(id: id)
            try caller.admit(found, named: ResourceNames.membership.name(id), call)
            guard let found else { throw Failure.noMembership(id) }
            return found.number
        default:
            try caller.admit(listOfOrganization: id)
            guard let found = try OrganizationReader(reader: reader).find(id: id) else {
                throw Failure.noOrganization(id)
            }
            return found.number
        }
    }
}

extension FieldChecks {
    /// States that a list is narrowed to.
    fileprivate mutating func evaluationStates(_ states: [EvaluationState]) -> [EvaluationState] {
        if states.count > PersonnelLimits.statesMax {
            number(states.count, "states", in: 0...PersonnelLimits.statesMax)
            return []
        }
        return states.enumerated().map { choice($1, "states[\($0)]") }
    }
}
