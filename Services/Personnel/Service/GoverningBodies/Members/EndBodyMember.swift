internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records that an official is in a body no more from a day on, or corrects that day.
///
/// Who records it reaches the organisation of the body. A later end than the one on record takes
/// what ``StartBodyMember`` takes. Nobody ends an own time.
struct EndBodyMember {
    let journal: Journal
    let rules: GoverningBodyRules
    /// The day on which the call is made.
    let today: CalendarDate
    let authority: AuthorityRules

    func callAsFunction(
        _ request: EndBodyMemberRequest,
        _ call: CallContext
    ) async throws -> BodyMember {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let order = try check(request)
        try await authority.admit(call, writing: request, in: journal.database) { caller in
            try order.admit(by: caller, call)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            try order.admit(by: try authority.authority(of: call, in: transaction), call)
            guard let old = try BodyMemberReader(reader: transaction).find(id: order.id) else {
                throw Failure.noBodyMember(order.id)
            }
            try old.checkStands()
            try FieldChecks.checkTag(request.etag, endedOn: old.period.to)
            try EntityTag(version: old.version).check(request.etag, resource: old.name)
            try FieldChecks.checkEnd(order.day, after: old.period.from)
            let writer = BodyMemberWriter(transaction: transaction, now: now, rules: rules)
            let record = try writer.end(old, on: order.day, order.reason, by: order.decision)
            return try BodyMemberChange(record, in: transaction).ended(after: old)
        }
    }

    private func check(_ request: EndBodyMemberRequest) throws -> Order {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.bodyMember)
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

    /// What was asked for, checked as far as the request alone allows.
    private struct Order: Sendable {
        let id: String
        let day: CalendarDate
        let reason: HoldingEndReason
        let decision: HoldingFacts.Decision

        func admit(by caller: CallerAuthority, _ call: CallContext) throws {
            if caller.isEverywhere { return }
            let reader = caller.organizations.reader
            let name = ResourceNames.bodyMember.name(id)
            guard let old = try BodyMemberReader(reader: reader).find(id: id) else {
                throw Failure.notWithinReach(name)
            }
            let body = try GoverningBodyReader(reader: reader)
                .named(id: old.bodyID, standingOn: old.period.from)
            try caller.admit(body, named: name, call)
            if caller.ownCases.contains(old.officialNumber) { throw Failure.ownCase(name) }
            if day > old.period.to { try caller.admit(listOfOfficial: old.officialID) }
        }
    }
}

extension FieldChecks {
    /// An end that is on record is corrected by who has read it.
    static func checkTag(_ tag: String, endedOn day: CalendarDate) throws(Failure) {
        guard day != .openEnd, tag.isEmpty else { return }
        var checks = FieldChecks()
        checks.required("etag")
        try checks.finish()
    }
}
