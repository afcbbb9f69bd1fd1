internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import WellKnownMessages

extension ReorganizationPlan {
    /// Reads a request; throws a failure that names every field found wrong.
    init(_ request: ReorganizeRequest, today: CalendarDate) throws(Failure) {
        var checks = FieldChecks()
        self.init(
            decision: request.decisionNumber,
            request.decisionDate,
            from: request.effectiveDate,
            request.heldPosts,
            within: "",
            today: today,
            &checks
        )
        checks.parts(request.foundings.count, "foundings")
        checks.parts(request.positionFoundings.count, "position_foundings")
        checks.parts(request.steps.count, "steps", least: 1)
        checks.parts(request.postSuccessions.count, "post_successions")
        try checks.finish()
        for (index, founding) in request.foundings.enumerated() {
            take(founding, "foundings[\(index)].", &checks)
        }
        for (index, post) in request.positionFoundings.enumerated() {
            take(post, "position_foundings[\(index)].", &checks)
        }
        for (index, step) in request.steps.enumerated() { take(step, "steps[\(index)].", &checks) }
        for (index, succession) in request.postSuccessions.enumerated() {
            take(succession, "post_successions[\(index)].", &checks)
        }
        checkIdentifiers(&checks)
        var contradictions = PlanChecks()
        for (index, step) in steps.enumerated() {
            contradictions.note(step, &checks) { "steps[\(index)].\($0)" }
        }
        for (index, step) in steps.enumerated() {
            contradictions.close(step, &checks) { "steps[\(index)].\($0)" }
        }
        try checks.finish()
    }

    /// The decision and its day; the fields stand behind a prefix.
    init(
        decision number: String,
        _ date: GoogleDate?,
        from effective: GoogleDate?,
        _ heldPosts: PersonnelContract.HeldPosts,
        within prefix: String,
        today: CalendarDate,
        _ checks: inout FieldChecks
    ) {
        let decision = checks.decision(number, date, prefix, today: today)
        let day = checks.date(effective, prefix + "effective_date") ?? today
        checks.historyDay(day, prefix + "effective_date")
        let held = checks.optionalChoice(heldPosts, prefix + "held_posts")
        self.init(day: day, decision: decision, endsHeldPosts: held == .end)
    }

    private mutating func take(
        _ founding: OrganizationFounding,
        _ prefix: String,
        _ checks: inout FieldChecks
    ) {
        let id = founding.organizationID
        checks.chosenIdentifier(id, prefix + "organization_id")
        guard let message = founding.organization else {
            checks.required(prefix + "organization")
            return
        }
        var facts = OrganizationFacts()
        for field in OrganizationField.allCases where field != .status {
            facts.take(field, from: message, &checks, within: prefix)
        }
        if facts.establishedOn == nil { facts.establishedOn = day }
        foundings.append(Founding(id: id, facts: facts))
    }

    private mutating func take(
        _ post: PositionFounding,
        _ prefix: String,
        _ checks: inout FieldChecks
    ) {
        checks.chosenIdentifier(post.positionID, prefix + "position_id")
        guard let message = post.position else {
            checks.required(prefix + "position")
            return
        }
        var facts = PositionFacts()
        for field in PositionField.allCases {
            facts.take(field, from: message, &checks, within: prefix)
        }
        let place = prefix + "position.organization"
        let organization = checks.identifier(
            message.organization,
            place,
            ResourceNames.organization
        )
        if !facts.accessRoles.isEmpty || !facts.authorityID.isEmpty {
            checks.malformed(
                prefix + "position.access_roles",
                vi: "Để trống; vai trò truy cập được trao sau bằng UpdatePosition.",
                en: "Empty; access roles are given afterwards, by UpdatePosition."
            )
        }
        posts.append(NewPost(id: post.positionID, organizationID: organization, facts: facts))
    }

    private mutating func take(
        _ message: ReorganizationStep,
        _ prefix: String,
        _ checks: inout FieldChecks
    ) {
        let kind = checks.choice(message.kind, prefix + "kind")
        let predecessor = checks.identifier(
            message.predecessor,
            prefix + "predecessor",
            ResourceNames.organization
        )
        var successor = ""
        if !message.successor.isEmpty {
            successor = checks.identifier(
                message.successor,
                prefix + "successor",
                ResourceNames.organization
            )
        }
        checks.successor(successor, of: predecessor, kind, prefix + "successor")
        var step = Step(
            kind: kind,
            predecessorID: predecessor,
            successorID: kind.isChange ? predecessor : successor,
            takesRest: message.takesRest
        )
        step.takeChange(from: message, prefix, &checks)
        steps.append(step)
    }

    private mutating func take(
        _ message: PostSuccession,
        _ prefix: String,
        _ checks: inout FieldChecks
    ) {
        let succession = Succession(
            positionID: checks.identifier(
                message.position,
                prefix + "position",
                ResourceNames.position
            ),
            successorID: checks.identifier(
                message.successorPosition,
                prefix + "successor_position",
                ResourceNames.position
            )
        )
        successions.append(succession)
    }

    /// No two that are founded, and no two successions of a post.
    private func checkIdentifiers(_ checks: inout FieldChecks) {
        checks.distinct(foundings.map(\.id)) { "foundings[\($0)].organization_id" }
        checks.distinct(posts.map(\.id)) { "position_foundings[\($0)].position_id" }
        checks.distinct(successions.map(\.positionID)) { "post_successions[\($0)].position" }
    }
}

extension ReorganizationPlan.Step {
    /// The new facts that the kind of step takes.
    fileprivate mutating func takeChange(
        from message: ReorganizationStep,
        _ prefix: String,
        _ checks: inout FieldChecks
    ) {
        switch kind {
        case .rename:
            facts.nameVi = checks.line(
                message.nameVi,
                prefix + "name_vi",
                length: PersonnelLimits.organizationNameLength
            )
            fields = [.nameVi]
        case .transferParent:
            let parent = message.parentOrganization
            let field = prefix + "parent_organization"
            let id =
                parent.isEmpty ? "" : checks.identifier(parent, field, ResourceNames.organization)
            (facts.parentID, facts.partyParentID) = (id, id)
            fields = [message.inPartyLine ? .partyParentOrganization : .parentOrganization]
        case .convert:
            convert(
                checks.optionalChoice(message.organizationType, prefix + "organization_type"),
                checks.optionalChoice(message.organizationLevel, prefix + "organization_level"),
                checks.optionalChoice(
                    message.administrativeUnitType,
                    prefix + "administrative_unit_type"
                )
            )
            if fields.isEmpty { checks.required(prefix + "organization_type") }
        default: break
        }
    }

    /// Another type, level or kind of unit, of which those unspecified stay.
    mutating func convert(
        _ type: OrganizationType,
        _ level: OrganizationLevel,
        _ unitType: AdministrativeUnitType
    ) {
        (facts.type, facts.level, facts.unitType) = (type, level, unitType)
        if type != .unspecified { fields.append(.organizationType) }
        if level != .unspecified { fields.append(.organizationLevel) }
        if unitType != .unspecified { fields.append(.administrativeUnitType) }
    }
}

extension FieldChecks {
    fileprivate mutating func parts(_ count: Int, _ field: String, least: Int = 0) {
        number(count, field, in: least...PersonnelLimits.reorganizationPartsMax)
    }

    /// The identifier that the caller has chosen for what is founded.
    fileprivate mutating func chosenIdentifier(_ value: String, _ field: String) {
        guard value.isEmpty else { return newIdentifier(value, field) }
        required(field)
    }

    fileprivate mutating func distinct(_ values: [String], _ field: (Int) -> String) {
        var seen: Set<String> = []
        for (index, value) in values.enumerated() where !seen.insert(value).inserted {
            malformed(field(index), vi: "Đã nêu ở trên.", en: "Named above already.")
        }
    }
}
