internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Adds a post to an organisation.
struct CreatePosition {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let randomness: any RandomSource
    let rules: AuthorityRules

    func callAsFunction(
        _ request: CreatePositionRequest,
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
            let writer = PositionWriter(transaction: transaction, now: now, today: today)
            let given = try RolesToGive(of: call, rules, in: transaction)
            let record = try authority.veiling {
                try writer.create(
                    id: order.id,
                    of: order.organizationID,
                    order.facts,
                    from: order.day
                )
            }
            try given.check(rolesOf: record, "position.access_roles")
            return try PositionChange(.created, record, in: transaction).change
        }
    }

    private func check(_ request: CreatePositionRequest) throws -> Order {
        var checks = FieldChecks()
        guard var message = request.position else {
            checks.required("position")
            try checks.finish()
            unreachable("a missing post is a violation")
        }
        let id = checks.newIdentifier(request.positionID, "position_id", from: randomness)
        let organizationID = checks.identifier(
            message.organization,
            "position.organization",
            ResourceNames.organization
        )
        if message.quota == 0 { message.quota = 1 }
        var facts = PositionFacts()
        for field in PositionField.allCases { facts.take(field, from: message, &checks) }
        let day = checks.optionalDate(request.effectiveDate, "effective_date") ?? today
        checks.historyDay(day, "effective_date")
        try checks.finish()
        return Order(id: id, organizationID: organizationID, facts: facts, day: day)
    }

    /// What was asked for, checked as far as the request alone allows.
    private struct Order: Sendable {
        let id: String
        let organizationID: String
        let facts: PositionFacts
        let day: CalendarDate

        /// Who makes a post reaches the organisation that has it, and the one over which its roles
        /// are to reach.
        func admit(by authority: CallerAuthority, _ call: CallContext) throws {
            try authority.admit(underOrganization: organizationID, call)
            guard !facts.authorityID.isEmpty else { return }
            try authority.admit(underOrganization: facts.authorityID, call)
        }
    }
}
