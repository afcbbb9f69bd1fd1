internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Ends a management scope from a day on, or moves its end.
struct EndManagementScope {
    let journal: Journal
    let codes: ScopeCodes
    /// The day on which the call is made.
    let today: CalendarDate

    func callAsFunction(
        _ request: EndManagementScopeRequest,
        _ call: CallContext
    ) async throws -> ManagementScope {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.managementScope)
        let day = checks.date(request.endDate, "end_date") ?? today
        checks.historyDay(day, "end_date")
        try checks.finish()
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            guard let old = try ScopeReader(reader: transaction).find(id: id) else {
                throw Failure.noManagementScope(id)
            }
            try check(request.etag, day, old)
            let record = try ScopeWriter(transaction: transaction, now: now).end(old, on: day)
            return try ScopeChange(.ended, record, after: old, in: transaction).change
        }
    }

    /// An end that is on record is corrected by who has read it.
    private func check(_ tag: String, _ day: CalendarDate, _ old: ScopeRecord) throws(Failure) {
        var checks = FieldChecks()
        if old.period.to != .openEnd, tag.isEmpty { checks.required("etag") }
        checks.notBefore(old.period.from.adding(days: 1), day, "end_date")
        if day > old.period.to {
            let code = old.period.facts.code
            checks.scopeCode(code, "end_date", codes, from: old.period.to, to: day)
        }
        try checks.finish()
        try EntityTag(version: old.version).check(tag, resource: old.name)
    }
}
