internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Changes facts of a post.
struct UpdatePosition {
    let journal: Journal
    /// The day whose facts are the present ones.
    let today: CalendarDate
    let rules: AuthorityRules

    func callAsFunction(
        _ request: UpdatePositionRequest,
        _ call: CallContext
    ) async throws -> Position {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let order = try check(request)
        try await rules.admit(call, in: journal.database) { try order.admit(by: $0, call) }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            let authority = try rules.authority(of: call, in: transaction)
            try order.admit(by: authority, call)
            guard let old = try PositionReader(reader: transaction).find(id: order.id) else {
                throw Failure.noPosition(order.id)
            }
            try EntityTag(version: old.version).check(order.message.etag, resource: old.name)
            try checkOrganization(order.message.organization, of: old)
            let writer = PositionWriter(transaction: transaction, now: now, today: today)
            let given = try RolesToGive(of: call, rules, in: transaction)
            let outcome = try authority.veiling {
                try writer.change(old, order.change(of: old, today: today))
            }
            try checkRoles(outcome, given)
            var replaced = old
            if let period = outcome.before.period(on: outcome.from) { replaced.take(period) }
            return try PositionChange(
                .changed,
                outcome.answer,
                after: replaced,
                from: outcome.from,
                at: outcome.point,
                in: transaction
            ).change
        }
    }

    private func check(_ request: UpdatePositionRequest) throws -> Order {
        var checks = FieldChecks()
        guard let message = request.position else {
            checks.required("position")
            try checks.finish()
            unreachable("a missing post is a violation")
        }
        let id = checks.identifier(message.name, "position.name", ResourceNames.position)
        let fields = UpdateMask<PositionField>.fields(
            of: request.updateMask,
            populated: message.populatedFields,
            outputOnly: PositionField.outputOnly,
            &checks
        )
        var facts = PositionFacts()
        for field in fields { facts.take(field, from: message, &checks) }
        let days = checks.effectiveDates(
            from: request.effectiveDate,
            to: request.effectiveEndDate,
            today: today
        )
        try checks.finish()
        return Order(
            id: id,
            message: message,
            fields: fields,
            facts: facts,
            days: days,
            startsToday: request.effectiveDate == nil
        )
    }

    /// Roles that the post gets, and all of them when they get another place, may be given by who
    /// calls; those that stay, and those that it loses, by whoever reaches the post.
    private func checkRoles(_ outcome: PositionOutcome, _ given: RolesToGive) throws {
        let own = outcome.record.organizationNumber
        for (facts, before) in outcome.given(from: today) {
            let place = facts.authority(ofPostIn: own)
            let stood = before.filter { $0.authority(ofPostIn: own) == place }
            // What stood throughout stays; of days on which there was no post, nothing did.
            let stays =
                stood.count == before.count
                ? stood.map { Set($0.roles) }.reduce(Set(facts.roles)) { $0.intersection($1) }
                : []
            let kept = before.isEmpty ? [] : stays
            let isMoved = kept.isEmpty && before.allSatisfy { $0.roles == facts.roles }
            try given.check(
                facts.roles.filter { !kept.contains($0) },
                over: place,
                isMoved ? "position.authority_organization" : "position.access_roles"
            )
        }
    }

    /// A post stays with its organisation: with another one it would be another post.
    private func checkOrganization(_ name: String, of old: PositionRecord) throws(Failure) {
        let own = ResourceNames.organization(old.organizationID)
        guard !name.isEmpty, name != own else { return }
        var checks = FieldChecks()
        checks.report(
            FieldViolation(
                "position.organization",
                "IMMUTABLE",
                vi: "Không thay đổi được; là \(own).",
                en: "Cannot be changed; it is \(own)."
            )
        )
        try checks.finish()
    }

    /// What was asked for, checked as far as the request alone allows.
    private struct Order: Sendable {
        let id: String
        let message: Position
        let fields: [PositionField]
        let facts: PositionFacts
        let days: EffectiveDates
        /// Whether no first day was given.
        let startsToday: Bool

        /// The change of a post; from its first day on when it is to come and no day was given.
        func change(of old: PositionRecord, today: CalendarDate) -> DatedChange<PositionFacts> {
            let from = startsToday ? max(today, old.validFrom) : days.from
            return DatedChange(facts, fields, from: from, to: days.to)
        }

        /// Who changes a post reaches the organisation that has it; who moves its authority, also
        /// the one over which its roles reach, and the one over which they are to.
        func admit(by authority: CallerAuthority, _ call: CallContext) throws {
            if authority.isEverywhere { return }
            let positions = PositionReader(reader: authority.organizations.reader)
            let old = try positions.find(id: id)
            try authority.admit(old, named: ResourceNames.position.name(id))
            guard let old, fields.contains(.authorityOrganization) else { return }
            let timeline = try FactTable.positions.timeline(
                of: old.number,
                in: authority.organizations.reader
            )
            let places = Set(timeline.periods.map(\.facts.authorityID)).union([facts.authorityID])
            guard places.count > 1 else { return }
            for place in places.sorted() where !place.isEmpty {
                try authority.admit(underOrganization: place, call)
            }
        }
    }
}
