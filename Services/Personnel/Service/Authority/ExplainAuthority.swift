internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import RPC
internal import Storage
internal import TypeContract

/// Says what the posts of somebody give in a method on a day, and by which rule.
struct ExplainAuthority {
    let database: any Database
    let rules: AuthorityRules

    /// The answer; everybody may ask of itself, who reaches the whole record of everybody.
    ///
    /// Throws INVALID_ARGUMENT for what names no method, record or day; `WHOLE_RECORD_NEEDED`.
    func callAsFunction(
        _ request: ExplainAuthorityRequest,
        _ call: CallContext
    ) async throws -> ExplainAuthorityResponse {
        var checks = FieldChecks()
        checks.text(request.subject, "subject", length: 1...ReachQuestionLimits.nameSizeMax)
        checks.method(request.method, "method")
        let record = request.record.isEmpty ? nil : checks.record(request.record, "record")
        let asked = checks.optionalDate(request.day, "day")
        try checks.finish()
        guard call.reachesEverywhere || call.caller.principal == request.subject else {
            throw Failure(.wholeRecordNeeded)
        }
        let day = asked ?? rules.clock.today
        return try await database.read { reader in
            let explanation = Explanation(
                reader: reader,
                rules: rules.roles,
                method: "/" + request.method,
                day: day
            )
            return try explanation.of(request.subject, record)
        }
    }
}

/// One answer as it is put together.
private struct Explanation {
    let reader: any Reader
    let rules: RoleRules
    let method: String
    let day: CalendarDate

    func of(_ subject: String, _ record: ReachedRecord?) throws -> ExplainAuthorityResponse {
        let posts = HeldPosts(reader: reader, day: day)
        guard let official = try posts.official(of: subject) else {
            return ExplainAuthorityResponse()
        }
        let place = try record.flatMap(place)
        var roles = [ownRecord(official, place)]
        // By posts nobody reaches what is the own case.
        let isOwnCase =
            place?.official == official.number && rules.ownCase.holds(in: method, on: day)
        for post in try posts.posts(of: official) {
            for role in post.roles {
                roles.append(try held(role, post, isOwnCase ? nil : place))
            }
        }
        let seen = roles.filter(\.reachesRecord)
            .reduce(into: Clearance()) { $0.formUnion(Clearance($1.sees)) }
        return ExplainAuthorityResponse(
            official: ResourceNames.official(official.id),
            isServing: official.isServing,
            reached: roles.contains(where: \.reachesRecord),
            sees: seen.classes,
            roles: roles.filter(\.reachesRecord) + roles.filter { !$0.reachesRecord }
        )
    }

    /// Where a record lies, if it is there.
    private struct Place {
        let lineage: [Int64]
        let official: Int64?
        let scope: ScopeFinding.Found?
    }

    private func place(_ record: ReachedRecord) throws -> Place? {
        let organizations = OrganizationReader(reader: reader)
        let found: (organization: Int64, official: Int64?)?
        switch record {
        case .organization(let id):
            found = try organizations.find(id: id).map { ($0.number, nil) }
        case .official(let id):
            found = try OfficialReader(reader: reader).find(id: id)
                .map { ($0.facts.organizationNumber, $0.number) }
        }
        guard let found else { return nil }
        return Place(
            lineage: try organizations.lineage(of: found.organization).map(\.number),
            official: found.official,
            scope: try found.official.flatMap(scopes.scope(ofOfficial:))
        )
    }

    private func ownRecord(_ official: HeldPosts.Holder, _ place: Place?) -> HeldRole {
        let given = rules.given(by: RoleRules.ownRecord, in: method, on: day)
        return HeldRole(
            role: RoleRules.ownRecord,
            hasMethod: given != nil,
            reachesRecord: given != nil && place?.official == official.number,
            sees: given?.sees.classes ?? [],
            rules: given?.rules.map(RuleReference.init) ?? []
        )
    }

    private var scopes: ScopeFinding { ScopeFinding(reader: reader, day: day) }

    /// How a role reaches a record by the management scope.
    private enum ByScope {
        case deciding
        case consulted
    }

    private func byScope(_ post: HeldPosts.Post, _ place: Place?) throws -> ByScope? {
        guard let scope = place?.scope else { return nil }
        if scope.deciding == post.organization { return .deciding }
        return try scopes.consults(scope.scope, [post.organization]) ? .consulted : nil
    }

    private func held(_ role: String, _ post: HeldPosts.Post, _ place: Place?) throws -> HeldRole {
        let given = rules.given(by: role, in: method, on: day)
        let organization = try OrganizationReader(reader: reader).find(number: post.organization)
        let isBelow = given != nil && place?.lineage.contains(post.organization) ?? false
        let byScope = given?.readsByScope == true && !isBelow ? try byScope(post, place) : nil
        return HeldRole(
            role: role,
            holding: ResourceNames.holding.name(post.holding),
            position: ResourceNames.position.name(post.position),
            organization: ResourceNames.organization(organization?.id ?? ""),
            hasMethod: given != nil,
            reachesRecord: isBelow || byScope != nil,
            sees: byScope == .consulted ? [] : given?.sees.classes ?? [],
            rules: given?.rules.map(RuleReference.init) ?? [],
            managementScope: byScope == nil
                ? "" : place?.scope.map { ResourceNames.managementScope.name($0.id) } ?? "",
            isConsulted: byScope == .consulted
        )
    }
}
