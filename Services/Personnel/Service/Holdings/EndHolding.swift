internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records that an official no longer holds a post from a day on, or corrects that day.
struct EndHolding {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate

    func callAsFunction(
        _ request: EndHoldingRequest,
        _ call: CallContext
    ) async throws -> Holding {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let order = try check(request)
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            guard let old = try HoldingReader(reader: transaction).find(id: order.id) else {
                throw Failure.noHolding(order.id)
            }
            try checkTag(request.etag, of: old)
            try FieldChecks.checkEnd(order.day, after: old.period.from)
            let writer = HoldingWriter(transaction: transaction, now: now)
            let record = try writer.end(old, on: order.day, order.reason, by: order.decision)
            return try HoldingChange(record, in: transaction).ended(after: old)
        }
    }

    private func check(_ request: EndHoldingRequest) throws -> Order {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.holding)
        let day = checks.date(request.endDate, "end_date") ?? today
        checks.historyDay(day, "end_date")
        let reason = checks.choice(request.endReason, "end_reason")
        let decision = checks.decision(
            request.decisionNumber,
            request.decisionDate,
            "",
            today: today
        )
        try checks.finish()
        return Order(id: id, day: day, reason: reason, decision: decision)
    }

    /// An end that is on record is corrected by who has read it.
    private func checkTag(_ tag: String, of old: HoldingRecord) throws(Failure) {
        if old.period.to != .openEnd, tag.isEmpty {
            var checks = FieldChecks()
            checks.required("etag")
            try checks.finish()
        }
        try EntityTag(version: old.version).check(tag, resource: old.name)
    }

    /// What was asked for, checked as far as the request alone allows.
    private struct Order: Sendable {
        let id: String
        let day: CalendarDate
        let reason: HoldingEndReason
        let decision: HoldingFacts.Decision
    }
}
