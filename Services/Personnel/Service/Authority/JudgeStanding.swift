internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Says who callers are and how they stand to one official, for a service that answers the call.
struct JudgeStanding {
    let database: any Database
    let rules: AuthorityRules

    func callAsFunction(_ request: JudgeStandingRequest) async throws -> JudgeStandingResponse {
        var checks = FieldChecks()
        let caller = checks.holder(request.caller, "caller")
        let principal =
            request.principal == nil ? nil : checks.holder(request.principal, "principal")
        checks.method(request.method, "method")
        let official = checks.identifier(request.official, "official", ResourceNames.official)
        if !ScopeDecision.allCases.contains(request.decision) || request.decision == .unspecified {
            checks.unknownCode("decision")
        }
        try checks.finish()
        let day = rules.clock.today
        return try await database.read { reader in
            let finding = StandingFinding(
                reader: reader,
                roles: rules.roles,
                method: "/" + request.method,
                decision: request.decision,
                day: day
            )
            let found = try OfficialReader(reader: reader).find(id: official)
            return JudgeStandingResponse(
                standings: try [caller, principal].compactMap(\.self).map {
                    try finding.standing(of: $0, to: found)
                },
                found: found != nil
            )
        }
    }
}

/// Finds how somebody stands to an official in calls of one method on one day.
private struct StandingFinding {
    let reader: any Reader
    let roles: RoleRules
    /// The method's path.
    let method: String
    let decision: ScopeDecision
    let day: CalendarDate

    func standing(of holder: ReachHolder, to official: OfficialRecord?) throws -> Standing {
        let posts = HeldPosts(reader: reader, day: day)
        let person = try posts.official(of: holder.name)
        let sees = try reached(by: holder, official)
        var standing = Standing(
            official: person.map { ResourceNames.official($0.id) } ?? "",
            isServing: person?.isServing ?? false,
            reached: sees != nil,
            sees: sees?.classes ?? []
        )
        guard let official, let person,
            let decider = try decider(person, by: holder, over: official)
        else { return standing }
        standing.managementScope = ResourceNames.managementScope.name(decider.scope.id)
        standing.decidingOrganization = ResourceNames.organization(decider.scope.decidingID)
        standing.deciderSees = decider.sees.classes
        return standing
    }

    private func reached(by holder: ReachHolder, _ official: OfficialRecord?) throws -> Clearance? {
        let authority = try CallerAuthority(
            of: holder,
            for: nil,
            seeing: .everything,
            in: method,
            roles,
            on: day,
            reader
        )
        guard let official else { return nil }
        return try authority.clearance(
            under: official.facts.organizationNumber,
            official: official.number
        )
    }

    /// The scope in which an organisation decides over which the holder has a post with the method,
    /// and what that shows.
    private func decider(
        _ person: HeldPosts.Holder,
        by holder: ReachHolder,
        over official: OfficialRecord
    ) throws -> (scope: ScopeRecord, sees: Clearance)? {
        guard person.number != official.number, let most = holder.seesByPosts,
            let found = try ScopeFinding(reader: reader, day: day)
                .scope(ofOfficial: official.number),
            let scope = try ScopeReader(reader: reader).find(number: found.scope),
            CodeText.values(scope.period.facts.decides, of: ScopeDecision.self).contains(decision)
        else { return nil }
        var sees: Clearance?
        for post in try HeldPosts(reader: reader, day: day).posts(of: person)
        where post.organization == found.deciding {
            for role in post.roles {
                guard let given = roles.given(by: role, in: method, on: day) else { continue }
                sees = (sees ?? []).union(given.sees.intersection(most))
            }
        }
        return sees.map { (scope, $0) }
    }
}

extension ReachHolder {
    /// What the grants show of what the posts reach; `nil` when none counts posts.
    ///
    /// Who reaches the whole record holds posts as well.
    fileprivate var seesByPosts: Clearance? {
        let parts = reach.parts(seeing: .everything)
            .filter { $0.place == .posts || $0.place == .everywhere }
        guard !parts.isEmpty else { return nil }
        return parts.reduce(into: Clearance()) { $0.formUnion($1.sees) }
    }
}
