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

    func callAsFunction(
        _ request: UpdateOrganizationRequest,
        _ call: CallContext
    ) async throws -> Organization {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let order = try check(request)
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
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
    }
}
