internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import RPC
internal import Storage
internal import TypeContract

/// Lists inconsistencies of a part of the tree, in the order in which they were found.
struct ListInconsistencies {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListInconsistenciesRequest,
        _ call: CallContext
    ) async throws -> ListInconsistenciesResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let parent = InconsistencyParent(request.parent, &checks)
        checks.number(request.ruleCodes.count, "rule_codes", in: 0...ConsistencyLimits.codesMax)
        let known = Invariant.allCases.map(\.code)
        for (index, code) in request.ruleCodes.enumerated().prefix(ConsistencyLimits.codesMax)
        where !known.contains(code) {
            checks.malformed(
                "rule_codes[\(index)]",
                vi: "Phải là một trong: \(known.joined(separator: ", ")).",
                en: "Must be one of: \(known.joined(separator: ", "))."
            )
        }
        checks.text(request.subject, "subject", length: ConsistencyLimits.subjectLength)
        try checks.finish()
        let query = PageQuery(
            method: ConsistencyMethods.listInconsistencies.description,
            arguments: [
                request.parent, request.subject, request.showClosed ? "closed" : "",
            ] + request.ruleCodes
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let source = try parent.source(try authority.authority(of: call, in: reader))
            var conditions = [source.condition]
            if !request.showClosed { conditions.append("inconsistency.closed_on IS NULL") }
            if !request.subject.isEmpty {
                conditions.append("inconsistency.subject_name = \(request.subject)")
            }
            if !request.ruleCodes.isEmpty {
                conditions.append(
                    "inconsistency.invariant_code IN \(list: request.ruleCodes)"
                )
            }
            if let after { conditions.append("inconsistency.number > \(after[0])") }
            let rows = try reader.rows(
                """
                \(source.tree) SELECT \(InconsistencyRecord.columns) FROM inconsistency
                WHERE \(Statement(joining: conditions, with: .and))
                ORDER BY inconsistency.number LIMIT \(size.count + 1)
                """
            )
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) {
                Inconsistency(try InconsistencyRecord($0))
            }
        }
        return ListInconsistenciesResponse(
            inconsistencies: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}

/// Tells when the record was checked last, and what stands of a part of the tree.
struct GetConsistencyStatus {
    let database: any Database
    let authority: AuthorityRules
    let policy: Policy

    func callAsFunction(
        _ request: GetConsistencyStatusRequest,
        _ call: CallContext
    ) async throws -> ConsistencyStatus {
        var checks = FieldChecks()
        let parent = InconsistencyParent(request.parent, &checks)
        try checks.finish()
        let today = authority.clock.today
        return try await database.scan { reader in
            let source = try parent.source(try authority.authority(of: call, in: reader))
            let counts = try reader.rows(
                """
                \(source.tree) SELECT invariant_code, COUNT(*) AS n FROM inconsistency
                WHERE \(source.condition) AND closed_on IS NULL GROUP BY invariant_code
                """
            ).map { (try $0.text("invariant_code"), try $0.integer("n")) }
            let open = Dictionary(uniqueKeysWithValues: counts)
            let runs = ConsistencyRunReader(reader: reader)
            return ConsistencyStatus(
                lastRun: try runs.lastComplete().map { ConsistencyRun($0) },
                currentRun: try runs.underWay().map { ConsistencyRun($0) },
                invariants: try Invariant.allCases.map { invariant in
                    InvariantStatus(
                        rule: RuleReference(try policy.rule(invariant.code, at: today)),
                        openCount: open[invariant.code] ?? 0
                    )
                }
            )
        }
    }
}

/// Of which part of the tree inconsistencies are asked for.
private struct InconsistencyParent: Sendable {
    /// `nil` for the whole record.
    private let organizationID: String?

    init(_ parent: String, _ checks: inout FieldChecks) {
        organizationID = checks.organizationOrAll(parent)
    }

    /// The tree and the condition on rows of `inconsistency`; throws a failure when there is no
    /// such organisation, or the caller does not reach it.
    func source(_ caller: CallerAuthority) throws -> (tree: Statement, condition: Statement) {
        guard let organizationID else {
            guard caller.isEverywhere else { throw Failure(.wholeRecordNeeded) }
            return ("", "1 = 1")
        }
        try caller.admit(listOfOrganization: organizationID)
        guard let found = try caller.organizations.find(id: organizationID) else {
            throw Failure.noOrganization(organizationID)
        }
        let tree: Statement = """
            WITH RECURSIVE below (number) AS (
                SELECT number FROM organization WHERE number = \(found.number)
                UNION
                SELECT child.number FROM organization AS child
                JOIN below ON child.parent_number = below.number
            )
            """
        return (tree, "inconsistency.organization_number IN (SELECT number FROM below)")
    }
}
