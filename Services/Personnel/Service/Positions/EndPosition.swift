internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Ends a post that nobody holds any more.
struct EndPosition {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let rules: AuthorityRules

    func callAsFunction(
        _ request: EndPositionRequest,
        _ call: CallContext
    ) async throws -> Position {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.position)
        let day = checks.date(request.endDate, "end_date") ?? today
        checks.historyDay(day, "end_date")
        try checks.finish()
        let name = ResourceNames.position.name(id)
        try await rules.admit(call, in: journal.database) { authority in
            let reader = PositionReader(reader: authority.organizations.reader)
            try authority.admit(try reader.find(id: id), named: name)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            let found = try PositionReader(reader: transaction).find(id: id)
            try rules.authority(of: call, in: transaction).admit(found, named: name)
            guard let old = found else { throw Failure.noPosition(id) }
            try EntityTag(version: old.version).check(request.etag, resource: old.name)
            try FieldChecks.checkEnd(day, after: old.validFrom)
            let writer = PositionWriter(transaction: transaction, now: now, today: today)
            let record = try writer.end(old, on: day)
            return try PositionChange(.ended, record, after: old, in: transaction).change
        }
    }
}
