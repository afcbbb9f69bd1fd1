internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Gives an organisation an identifier of a scheme (cấp mã định danh).
struct AssignOrganizationIdentifier {
    let journal: Journal
    let schemes: IdentifierSchemes
    /// The day on which the call is made.
    let today: CalendarDate
    let randomness: any RandomSource
    let rules: AuthorityRules

    func callAsFunction(
        _ request: AssignOrganizationIdentifierRequest,
        _ call: CallContext
    ) async throws -> OrganizationIdentifier {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let order = try check(request)
        try await rules.admit(call, in: journal.database) { authority in
            try authority.admit(underOrganization: order.organizationID, call)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            let authority = try rules.authority(of: call, in: transaction)
            try authority.admit(underOrganization: order.organizationID, call)
            let record = try IdentifierWriter(transaction: transaction, now: now).assign(
                id: order.id,
                to: order.organizationID,
                order.scheme,
                order.value,
                from: order.day
            )
            return try record.change("organization_identifier.assigned", in: transaction)
        }
    }

    /// What was asked for, checked as far as the request alone allows.
    private struct Order: Sendable {
        let id: String
        let organizationID: String
        let scheme: String
        let value: String
        let day: CalendarDate
    }

    private func check(_ request: AssignOrganizationIdentifierRequest) throws -> Order {
        var checks = FieldChecks()
        guard let message = request.organizationIdentifier else {
            checks.required("organization_identifier")
            try checks.finish()
            unreachable("a missing identifier is a violation")
        }
        let prefix = "organization_identifier."
        let id = checks.newIdentifier(
            request.organizationIdentifierID,
            "organization_identifier_id",
            from: randomness
        )
        let organization = checks.identifier(
            message.organization,
            prefix + "organization",
            ResourceNames.organization
        )
        let day = checks.date(message.startDate, prefix + "start_date") ?? today
        checks.historyDay(day, prefix + "start_date")
        try checks.organizationIdentifier(
            message.value,
            of: message.scheme,
            prefix,
            from: day,
            schemes
        )
        try checks.finish()
        return Order(
            id: id,
            organizationID: organization,
            scheme: message.scheme,
            value: message.value,
            day: day
        )
    }
}
