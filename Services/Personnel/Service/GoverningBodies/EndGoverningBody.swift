internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Ends a body from a day on, with the time of everybody who is in it then; or moves its end.
struct EndGoverningBody {
    let journal: Journal
    let rules: GoverningBodyRules
    /// The day on which the call is made.
    let today: CalendarDate
    let authority: AuthorityRules

    func callAsFunction(
        _ request: EndGoverningBodyRequest,
        _ call: CallContext
    ) async throws -> GoverningBody {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.governingBody)
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
        try await authority.admit(call, in: journal.database) { try admit($0, id, call) }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            try admit(try authority.authority(of: call, in: transaction), id, call)
            let reader = GoverningBodyReader(reader: transaction)
            guard let old = try reader.find(id: id, standingOn: today) else {
                throw Failure.noGoverningBody(id)
            }
            try old.checkStands()
            try FieldChecks.checkTag(request.etag, endedOn: old.to)
            try EntityTag(version: old.version).check(request.etag, resource: old.name)
            try FieldChecks.checkEnd(day, after: old.from)
            let ending = BodyEnding(transaction: transaction, now: now, rules: rules)
            return try ending.end(old, on: day, reason, by: decision)
        }
    }

    private func admit(_ caller: CallerAuthority, _ id: String, _ call: CallContext) throws {
        let reader = GoverningBodyReader(reader: caller.organizations.reader)
        let body = try reader.find(id: id, standingOn: today)
        try caller.admit(body, named: ResourceNames.governingBody.name(id), call)
    }
}

/// Ends a body with the times of its members, as one change.
struct BodyEnding {
    let transaction: any Transaction
    let now: Timestamp
    let rules: GoverningBodyRules

    /// Ends; throws `GOVERNING_BODY_NOT_EMPTY` when somebody comes in on the day or after it.
    func end(
        _ old: GoverningBodyRecord,
        on day: CalendarDate,
        _ reason: GoverningBodyEndReason,
        by decision: HoldingFacts.Decision
    ) throws -> Change<GoverningBody> {
        let members = try BodyMemberReader(reader: transaction)
            .all(in: old.number, from: day, to: .openEnd)
        try checkNobodyComesIn(old, members.filter { $0.period.from >= day }, from: day)
        let writer = GoverningBodyWriter(transaction: transaction, now: now, rules: rules)
        let record = try writer.end(old, on: day, reason, by: decision)
        let change = try GoverningBodyChange(.ended, record, after: old, in: transaction).change
        var (audit, events) = (change.audit, change.events)
        let times = BodyMemberWriter(transaction: transaction, now: now, rules: rules)
        for member in members {
            let ended = try times.end(member, on: day, reason.ofMembers, by: decision)
            let left = try BodyMemberChange(ended, in: transaction).ended(after: member)
            audit += left.audit
            events += left.events
        }
        return Change(GoverningBody(record), audit: audit, events: events)
    }

    private func checkNobodyComesIn(
        _ body: GoverningBodyRecord,
        _ members: [BodyMemberRecord],
        from day: CalendarDate
    ) throws(Failure) {
        guard let first = members.first else { return }
        let named = members.prefix(PersonnelLimits.holdingsNamedMax).map(\.name)
        let more = members.count - named.count
        throw Failure.condition(
            .governingBodyNotEmpty,
            [
                "body": body.name, "day": day.description,
                "members": named.joined(separator: ", ") + (more > 0 ? " (+\(more))" : ""),
            ],
            subject: first.name
        )
    }
}

extension GoverningBodyEndReason {
    /// Why the times of those who are in a body end with it.
    fileprivate var ofMembers: HoldingEndReason {
        switch self {
        case .termExpired: .termExpired
        case .orgEnded: .orgEnded
        default: .relieved
        }
    }
}
