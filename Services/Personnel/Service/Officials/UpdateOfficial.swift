internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Changes facts of an official.
struct UpdateOfficial {
    let journal: Journal
    /// The day whose facts are the present ones.
    let today: CalendarDate
    let rules: AuthorityRules
    /// From what follow-ups follow; nothing does when `nil`.
    let followUps: FollowUpRules?

    func callAsFunction(
        _ request: UpdateOfficialRequest,
        _ call: CallContext
    ) async throws -> Official {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let order = try check(request)
        if request.validateOnly { call.changesNothing() }
        try await rules.admit(call, writing: request, in: journal.database) { authority in
            try order.admit(by: authority, call)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            let authority = try rules.authority(of: call, in: transaction)
            try order.admit(by: authority, call)
            let officials = OfficialReader(reader: transaction)
            guard let old = try officials.find(id: order.id) else {
                throw try officials.absence(of: order.id)
            }
            try EntityTag(version: old.version).check(order.message.etag, resource: old.name)
            var writer = OfficialWriter(transaction: transaction, now: now, today: today)
            writer.endsPosts = order.decision != nil
            let outcome = try authority.veiling { try writer.change(old, order.change) }
            let leaver = HoldingsOfLeaver(transaction: transaction, now: now)
            let ended =
                try order.decision.map { decision in
                    try leaver.end(old, order.change, by: decision) { holding in
                        try authority.admit(endOf: holding, in: transaction)
                    }
                } ?? []
            let left = try followUps.map {
                try FollowUps(transaction: transaction, now: now, rules: $0)
                    .departed(outcome.shown, after: outcome.replaced?.status, from: outcome.from)
            }
            let change = try OfficialChange(outcome, in: transaction).change
            return Change(
                change.answer,
                audit: change.audit + ended.flatMap(\.audit),
                events: change.events + ended.flatMap(\.events)
            ).followed(by: left ?? FollowUps.Left())
        }
    }

    private func check(_ request: UpdateOfficialRequest) throws -> Order {
        var checks = FieldChecks()
        guard let message = request.official else {
            checks.required("official")
            try checks.finish()
            unreachable("a missing official is a violation")
        }
        let id = checks.identifier(message.name, "official.name", ResourceNames.official)
        let fields = UpdateMask<OfficialField>.fields(
            of: request.updateMask,
            populated: message.populatedFields,
            outputOnly: OfficialField.outputOnly,
            &checks
        )
        var facts = OfficialFacts()
        for field in fields { facts.take(field, from: message, today: today, &checks) }
        if fields.contains(.status) { _ = checks.choice(facts.status, "official.status") }
        let days = checks.effectiveDates(
            from: request.effectiveDate,
            to: request.effectiveEndDate,
            today: today
        )
        let decision = request.heldPostsEnd.map {
            checks.decision($0.decisionNumber, $0.decisionDate, "held_posts_end.", today: today)
        }
        if decision != nil,
            !fields.contains(.status) || !OfficialStatus.leaving.contains(facts.status)
        {
            checks.malformed(
                "held_posts_end",
                vi: "Chỉ đi cùng trạng thái thôi công tác.",
                en: "Only with a status by which the official leaves."
            )
        }
        try checks.finish()
        let change = DatedChange(facts, fields, from: days.from, to: days.to)
        return Order(id: id, message: message, change: change, decision: decision)
    }

    /// What was asked for, checked as far as the request alone allows.
    private struct Order: Sendable {
        let id: String
        let message: Official
        let change: DatedChange<OfficialFacts>
        /// By what the posts of the official end who leaves.
        let decision: HoldingFacts.Decision?

        /// Who changes an official reaches the organisation that manages the official, and the one
        /// that is to.
        func admit(by authority: CallerAuthority, _ call: CallContext) throws {
            if authority.isEverywhere { return }
            let official = try OfficialReader(reader: authority.organizations.reader).standing(
                id: id
            )
            try authority.admit(official, named: ResourceNames.official(id), call)
            guard change.fields.contains(.managingOrganization) else { return }
            try authority.admit(underOrganization: change.facts.organizationID, call)
        }
    }
}

extension CallerAuthority {
    /// Passes when the caller may end a holding: who ends one reaches the organisation that has the
    /// post.
    fileprivate func admit(endOf holding: HoldingRecord, in reader: any Reader) throws {
        let position = try PositionReader(reader: reader).held(id: holding.positionID)
        try admit(position, named: holding.name)
    }
}
