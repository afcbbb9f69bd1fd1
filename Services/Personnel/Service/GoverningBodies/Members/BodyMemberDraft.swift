internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// The time of a member as it was asked for, checked by itself; the rules follow in
/// ``BodyMemberRules``.
struct BodyMemberDraft: Sendable {
    let id: String
    let bodyID: String
    let officialID: String
    let period: FactPeriod<BodyMemberFacts>

    /// Reads a request; throws a failure that names every field found wrong.
    init(
        _ request: StartBodyMemberRequest,
        today: CalendarDate,
        from randomness: any RandomSource
    ) throws(Failure) {
        var checks = FieldChecks()
        guard let message = request.bodyMember else {
            checks.required("body_member")
            try checks.finish()
            unreachable("a missing member is a violation")
        }
        id = checks.newIdentifier(request.bodyMemberID, "body_member_id", from: randomness)
        bodyID = checks.identifier(
            message.governingBody,
            "body_member.governing_body",
            ResourceNames.governingBody
        )
        officialID = checks.identifier(
            message.official,
            "body_member.official",
            ResourceNames.official
        )
        let start = checks.date(message.startDate, "body_member.start_date") ?? today
        checks.historyDay(start, "body_member.start_date")
        var facts = BodyMemberFacts()
        facts.function = checks.choice(message.function, "body_member.function")
        facts.entryKind = checks.choice(message.entryKind, "body_member.entry_kind")
        facts.decision = checks.decision(
            message.decisionNumber,
            message.decisionDate,
            "body_member.",
            today: today
        )
        let end = checks.end(of: message, start, &facts, today: today)
        try checks.finish()
        period = FactPeriod(facts, from: start, to: end ?? .openEnd)
    }

    /// Who records it reaches the organisation of the body and the official; what may be seen of
    /// either may be written.
    func admit(by authority: CallerAuthority, _ call: CallContext) throws {
        if authority.isEverywhere { return }
        let reader = authority.organizations.reader
        let body = try GoverningBodyReader(reader: reader)
            .find(id: bodyID, standingOn: period.from)
        try authority.admit(body, named: ResourceNames.governingBody.name(bodyID), call)
        let official = try OfficialReader(reader: reader).find(id: officialID)
        guard let body, let official,
            let seen = try authority.clearance(
                under: official.facts.organizationNumber,
                official: official.number
            )
        else { throw authority.refusal(of: official, named: ResourceNames.official(officialID)) }
        let byBody = try authority.clearance(under: body.organizationNumber) ?? []
        call.narrow(to: seen.union(byBody))
    }
}

extension FieldChecks {
    /// The end of a time of the past, with reason and decision; these come with a day or not at
    /// all.
    fileprivate mutating func end(
        of message: BodyMember,
        _ start: CalendarDate,
        _ facts: inout BodyMemberFacts,
        today: CalendarDate
    ) -> CalendarDate? {
        let hasMore =
            message.endReason != .unspecified || !message.endDecisionNumber.isEmpty
            || message.endDecisionDate != nil
        guard message.endDate != nil || hasMore else { return nil }
        let day = end(message.endDate, "body_member.end_date", start)
        if message.endDate == nil { required("body_member.end_date") }
        facts.endReason = choice(message.endReason, "body_member.end_reason")
        facts.endDecision = decision(
            message.endDecisionNumber,
            message.endDecisionDate,
            "body_member.end_",
            today: today
        )
        return day
    }
}
