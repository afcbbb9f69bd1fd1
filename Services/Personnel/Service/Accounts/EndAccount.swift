internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Ends an account from a day on, or moves its end.
struct EndAccount {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate

    func callAsFunction(
        _ request: EndAccountRequest,
        _ call: CallContext
    ) async throws -> Account {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.account)
        let day = checks.optionalDate(request.endDate, "end_date") ?? today
        checks.historyDay(day, "end_date")
        try checks.finish()
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            guard let old = try AccountReader(reader: transaction).find(id: id) else {
                throw Failure.noAccount(id)
            }
            try EntityTag(version: old.version).check(request.etag, resource: old.name)
            try FieldChecks.checkEnd(day, after: old.validFrom)
            let writer = AccountWriter(transaction: transaction, now: now)
            let record = try writer.end(old, on: day)
            return try AccountChange(.ended, record, after: old, in: transaction).change
        }
    }
}
