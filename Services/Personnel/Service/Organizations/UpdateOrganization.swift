internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Changes facts of an organisation, its place in the tree included.
struct UpdateOrganization {
    let journal: Journal
    /// The day whose facts are the present ones.
    let today: CalendarDate
    let rules: AuthorityRules

    func callAsFunction(
        _ request: UpdateOrganizationRequest,
        _ call: CallContext
    ) async throws -> Organization {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let order = try check(request)
        try await rules.admit(call, in: journal.database) { try order.admit(by: $0, call) }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            try order.admit(by: try rules.authority(of: call, in: transaction), call)
            let reader = OrganizationReader(reader: transaction)
            guard let old = try reader.find(id: order.id) else {
                throw Failure.noOrganization(order.id)
            }
            try EntityTag(version: old.version).check(order.message.etag, resource: old.name)
            let writer = OrganizationWriter(transaction: transaction, now: now, today: today)
            let outcome = try writer.change(old, order.change)
            return try OrganizationChange(outcome, in: transaction).change
        }
    }

    private func check(_ request: UpdateOrganizationRequest) throws -> Order {
        var checks = FieldChecks()
        guard let message = request.organization else {
            checks.required("organization")
            try checks.finish()
            unreachable("a missing organisation is a violation")
        }
        let id = checks.identifier(
            message.name,
            "organization.name",
            ResourceNames.organization
        )
        let fields = UpdateMask<OrganizationField>.fields(
            of: request.updateMask,
            populated: message.populatedFields,
            outputOnly: OrganizationField.outputOnly,
            &checks
        )
        var facts = OrganizationFacts()
        for field in fields { facts.take(field, from: message, &checks) }
        if fields.contains(.status) { _ = checks.choice(facts.status, "organization.status") }
        let days = checks.effectiveDates(
            from: request.effectiveDate,
            to: request.effectiveEndDate,
            today: today
        )
        try checks.finish()
        let change = DatedChange(facts, fields, from: days.from, to: days.to)
        return Order(id: id, message: message, change: change)
    }

    /// What was asked for, checked as far as the request alone allows.
    private struct Order: Sendable {
        let id: String
        let message: Organization
        let change: DatedChange<OrganizationFacts>

        /// Who changes an organisation reaches it, and the one under which it is to stand.
        func admit(by authority: CallerAuthority, _ call: CallContext) throws {
            try authority.admit(underOrganization: id, call)
            let party = change.facts.partyParentID
            if change.fields.contains(.partyParentOrganization), !party.isEmpty {
                try authority.admit(underOrganization: party, call)
            }
            guard change.fields.contains(.parentOrganization) else { return }
            try authority.admit(newParent: change.facts.parentID, call)
        }
    }
}
