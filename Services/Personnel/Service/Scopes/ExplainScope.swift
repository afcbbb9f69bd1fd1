internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Says in which management scope an official or a post is on a day, and by which row.
struct ExplainScope {
    let database: any Database
    let rules: AuthorityRules

    /// The answer; posts are for everybody who may ask, officials for who reaches them.
    func callAsFunction(
        _ request: ExplainScopeRequest,
        _ call: CallContext
    ) async throws -> ExplainScopeResponse {
        var checks = FieldChecks()
        let asked = Asked(request.record, &checks)
        let asOf = checks.optionalDate(request.asOf, "as_of")
        if let asOf { checks.historyDay(asOf, "as_of") }
        try checks.finish()
        if case .official(let id) = asked {
            try await rules.admit(call, toOfficial: id, in: database)
        }
        let day = asOf ?? rules.clock.today
        return try await database.read { reader in
            try asked.answer(by: ScopeFinding(reader: reader, day: day))
        }
    }
}

/// Of what is asked in which scope it is.
private enum Asked: Sendable {
    case official(String)
    case position(String)

    init(_ name: String, _ checks: inout FieldChecks) {
        if let id = ResourceNames.official.identifiers(in: name)?.first {
            self = .official(id)
            return
        }
        self = .position(ResourceNames.position.lastIdentifier(in: name))
        guard ResourceNames.position.identifiers(in: name) == nil else { return }
        checks.malformed(
            "record",
            vi: "Phải có dạng officials/* hoặc positions/*.",
            en: "Must have the form officials/* or positions/*."
        )
    }

    func answer(by finding: ScopeFinding) throws -> ExplainScopeResponse {
        switch self {
        case .position(let id):
            let found = try PositionReader(reader: finding.reader).find(id: id)
            guard let position = found else { throw Failure.noPosition(id) }
            return try answer(by: finding, position.number, position.id, holding: "")
        case .official(let id):
            let found = try OfficialReader(reader: finding.reader).find(id: id)
            guard let official = found else { throw Failure.noOfficial(id) }
            guard let standing = try finding.standing(of: official.number) else {
                return ExplainScopeResponse()
            }
            return try answer(
                by: finding,
                standing.position,
                standing.positionID,
                holding: ResourceNames.holding.name(standing.holdingID)
            )
        }
    }

    private func answer(
        by finding: ScopeFinding,
        _ position: Int64,
        _ id: String,
        holding: String
    ) throws -> ExplainScopeResponse {
        let found = try finding.scope(ofPosition: position)
        let scope = try found.flatMap {
            try ScopeReader(reader: finding.reader).find(number: $0.scope)
        }
        let match: ScopeMatch =
            found.map { $0.ruleID == nil ? .position : .rule } ?? .unspecified
        return ExplainScopeResponse(
            managementScope: scope.map { ManagementScope($0) },
            position: ResourceNames.position.name(id),
            holding: holding,
            match: match,
            ruleOrganization: ResourceNames.organization(found?.ruleID ?? "")
        )
    }
}
