internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Sets another number of members of a body from a day on (số lượng ủy viên).
struct ResizeGoverningBody {
    let journal: Journal
    let rules: GoverningBodyRules
    /// The day on which the call is made.
    let today: CalendarDate
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ResizeGoverningBodyRequest,
        _ call: CallContext
    ) async throws -> GoverningBody {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.governingBody)
        let size = checks.count(request.sizeSet, "size_set", PersonnelLimits.bodySize)
        let day = checks.optionalDate(request.effectiveDate, "effective_date") ?? today
        checks.historyDay(day, "effective_date")
        let decision = checks.decision(
            request.decisionNumber,
            request.decisionDate,
            "",
            today: today
        )
        try checks.finish()
        try await authority.admit(call, in: journal.database) { try admit($0, id, call) }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            try admit(try authority.authority(of: call, in: transaction), id, call)
            let reader = GoverningBodyReader(reader: transaction)
            guard let old = try reader.find(id: id, standingOn: day) else {
                throw Failure.noGoverningBody(id)
            }
            try old.checkStands()
            try EntityTag(version: old.version).check(request.etag, resource: old.name)
            let writer = GoverningBodyWriter(transaction: transaction, now: now, rules: rules)
            let record = try writer.resize(old, to: size, from: day, by: decision)
            return try GoverningBodyChange(.resized, record, after: old, in: transaction).change
        }
    }

    private func admit(_ caller: CallerAuthority, _ id: String, _ call: CallContext) throws {
        let reader = GoverningBodyReader(reader: caller.organizations.reader)
        let body = try reader.find(id: id, standingOn: today)
        try caller.admit(body, named: ResourceNames.governingBody.name(id), call)
    }
}
