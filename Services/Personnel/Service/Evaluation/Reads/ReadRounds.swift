internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage
internal import TypeContract

/// Returns one round.
struct GetEvaluationRound {
    let database: any Database
    let authority: AuthorityRules
    let rules: EvaluationRules

    func callAsFunction(
        _ request: GetEvaluationRoundRequest,
        _ call: CallContext
    ) async throws -> EvaluationRound {
        let round = try await database.round(request.name, authority, call) { round, _ in round }
        return EvaluationRound(round, try rules.references(of: round))
    }
}

/// Lists the rounds of an organisation, the latest opened first.
struct ListEvaluationRounds {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules
    let rules: EvaluationRules

    func callAsFunction(
        _ request: ListEvaluationRoundsRequest,
        _ call: CallContext
    ) async throws -> ListEvaluationRoundsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let id = checks.identifier(request.parent, "parent", ResourceNames.organization)
        try checks.finish()
        let query = PageQuery(
            method: EvaluationMethods.listEvaluationRounds.description,
            arguments: [request.parent]
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            try caller.admit(listOfOrganization: id)
            guard let organization = try OrganizationReader(reader: reader).find(id: id) else {
                throw Failure.noOrganization(id)
            }
            let further: Statement = after.map { "AND number < \($0[0])" } ?? ""
            let rows = try reader.rows(
                """
                SELECT \(RoundRecord.columns) FROM evaluation_round
                WHERE organization_number = \(organization.number) \(further)
                ORDER BY number DESC LIMIT \(size.count + 1)
                """
            )
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) { row in
                let round = try RoundRecord(row)
                return EvaluationRound(round, try rules.references(of: round))
            }
        }
        return ListEvaluationRoundsResponse(
            evaluationRounds: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}

/// Counts the grades decided in a round, beside the quota and the tasks (giám sát phân bố).
struct GetEvaluationDistribution {
    let database: any Database
    let authority: AuthorityRules
    let rules: EvaluationRules

    func callAsFunction(
        _ request: GetEvaluationDistributionRequest,
        _ call: CallContext
    ) async throws -> EvaluationDistribution {
        let grouped = try await database.round(request.name, authority, call) { round, reader in
            let all = try EvaluationReader(reader: reader).all(ofRound: round.number)
            return try GroupedEvaluations(all, of: round, rules)
        }
        return EvaluationDistribution(
            name: grouped.round.name,
            groups: grouped.groups.map(EvaluationGroup.init),
            rules: grouped.rules
        )
    }
}

extension EvaluationGroup {
    fileprivate init(_ group: GroupedEvaluations.Group) {
        let grades = group.grades
        self.init(
            comparisonGroup: group.code,
            subjects: Int32(clamping: grades.count),
            grades: (EvaluationGrade.ranked + [.notGraded]).compactMap { grade in
                let count = grades.count { $0 == grade }
                return count == 0
                    ? nil : GradeCount(grade: grade, subjects: Int32(clamping: count))
            },
            excellentAllowed: Int32(clamping: group.allowed),
            quotaExceeded: group.excellent > group.allowed,
            contradictions: Int32(
                clamping: group.evaluations.count { $0.facts.facts.isExplained }
            ),
            tasks: group.evaluations.reduce(into: TaskFigures()) { sum, evaluation in
                sum.add(evaluation.facts.facts.content.appraisal?.tasks)
            }
        )
    }
}

extension EvaluationFacts {
    /// Whether the grade that was decided last stands by a written explanation.
    fileprivate var isExplained: Bool {
        let last = content.regrading?.decision ?? content.review ?? content.decision
        return last.map { !$0.explanation.isEmpty } ?? false
    }
}

extension TaskFigures {
    /// Adds other figures; each evaluation has few enough for sums of a round to fit.
    fileprivate mutating func add(_ other: TaskFigures?) {
        guard let other else { return }
        assigned += other.assigned
        done += other.done
        onTime += other.onTime
        exceeded += other.exceeded
        failed += other.failed
        late += other.late
    }
}

extension EvaluationRules {
    /// The rows for the grades of a round.
    fileprivate func references(of round: RoundRecord) throws(Failure) -> [RuleReference] {
        try scale(at: round.periodEnd).map(RuleReference.init)
    }
}

extension Database {
    /// What is made of a round that the caller reaches.
    fileprivate func round<Made: Sendable>(
        _ name: String,
        _ authority: AuthorityRules,
        _ call: CallContext,
        _ body: @escaping @Sendable (RoundRecord, any Reader) throws -> Made
    ) async throws -> Made {
        var checks = FieldChecks()
        let id = checks.identifier(name, "name", ResourceNames.evaluationRound)
        try checks.finish()
        return try await read { reader in
            let caller = try authority.authority(of: call, in: reader)
            let round = try RoundReader(reader: reader).find(id: id)
            try caller.admit(round, named: name, call)
            guard let round else { throw Failure.noEvaluationRound(id) }
            return try body(round, reader)
        }
    }
}
