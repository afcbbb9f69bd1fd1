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

    func callAsFunction(
        _ request: CreatePositionRequest,
        _ call: CallContext
    ) async throws -> Position {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let order = try check(request)
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            let writer = PositionWriter(transaction: transaction, now: now, today: today)
            let record = try writer.create(
                id: order.id,
                of: order.organizationID,
                order.facts,
                from: order.day
            )
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
    }
}
