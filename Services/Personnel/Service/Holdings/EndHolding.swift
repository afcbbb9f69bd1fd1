internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records that an official no longer holds a post from a day on, or corrects that day.
///
/// Who records it reaches the organisation that has the post: after a transfer this is often not
/// the one any more that manages the official. A later end than the one on record gives the post
/// for longer and takes what ``StartHolding`` takes. Nobody ends an own holding.
struct EndHolding {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let rules: AuthorityRules

    func callAsFunction(
        _ request: EndHoldingRequest,
        _ call: CallContext
    ) async throws -> Holding {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let order = try check(request)
        try await rules.admit(call, writing: request, in: journal.database) { authority in
            try order.admit(by: authority, call)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            try order.admit(by: try rules.authority(of: call, in: transaction), call)
            guard let old = try HoldingReader(reader: transaction).find(id: order.id) else {
                throw Failure.noHolding(order.id)
            }
            try old.checkStands()
            try checkTag(request.etag, of: old)
            try FieldChecks.checkEnd(order.day, after: old.period.from)
            let given = try RolesToGive(of: call, rules, in: transaction)
            let writer = HoldingWriter(transaction: transaction, now: now)
            let record = try writer.end(old, on: order.day, order.reason, by: order.decision)
            if order.day > old.period.to {
                let position = try PositionReader(reader: transaction).held(id: old.positionID)
                try given.check(rolesOf: position, "name")
            }
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

        func admit(by authority: CallerAuthority, _ call: CallContext) throws {
            if authority.isEverywhere { return }
            let reader = authority.organizations.reader
            let name = ResourceNames.holding.name(id)
            guard let old = try HoldingReader(reader: reader).find(id: id) else {
                throw Failure.notWithinReach(name)
            }
            let position = try PositionReader(reader: reader).held(id: old.positionID)
            try authority.admit(position, named: name)
            if authority.ownCases.contains(old.officialNumber) { throw Failure.ownCase(name) }
            if day > old.period.to {
                try authority.admit(listOfOfficial: old.officialID)
            }
            try authority.admit(old, named: name, call)
        }
    }
}
