internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import WellKnownMessages

/// A holding as it was asked for, checked by itself; the rules follow in ``HoldingRules``.
struct HoldingDraft: Sendable {
    let id: String
    let officialID: String
    let positionID: String
    let period: FactPeriod<HoldingFacts>

    /// Reads a request; throws a failure that names every field found wrong.
    init(
        _ request: StartHoldingRequest,
        today: CalendarDate,
        from randomness: any RandomSource
    ) throws(Failure) {
        var checks = FieldChecks()
        guard let message = request.holding else {
            checks.required("holding")
            try checks.finish()
            unreachable("a missing holding is a violation")
        }
        id = checks.newIdentifier(request.holdingID, "holding_id", from: randomness)
        officialID = checks.identifier(
            message.official,
            "holding.official",
            ResourceNames.official
        )
        positionID = checks.identifier(
            message.position,
            "holding.position",
            ResourceNames.position
        )
        let start = checks.date(message.startDate, "holding.start_date") ?? today
        checks.historyDay(start, "holding.start_date")
        var facts = HoldingFacts()
        facts.kind = checks.choice(message.holdingKind, "holding.holding_kind")
        facts.isMain = message.isMain
        facts.plannedEnd = checks.end(message.plannedEndDate, "holding.planned_end_date", start)
        facts.decision = checks.decision(
            message.decisionNumber,
            message.decisionDate,
            "holding.",
            today: today
        )
        facts.termNo = checks.count(message.termNo, "holding.term_no", PersonnelLimits.terms)
        let end = checks.end(of: message, start, &facts, today: today)
        try checks.finish()
        period = FactPeriod(facts, from: start, to: end ?? .openEnd)
    }
}

extension FieldChecks {
    /// A decision that must be stated; its fields stand behind a prefix.
    mutating func decision(
        _ number: String,
        _ date: GoogleDate?,
        _ prefix: String,
        today: CalendarDate
    ) -> HoldingFacts.Decision {
        let number = line(
            number,
            prefix + "decision_number",
            length: PersonnelLimits.decisionNumberLength
        )
        let day = self.date(date, prefix + "decision_date")
        if let day {
            historyDay(day, prefix + "decision_date")
            notAfter(today, day, prefix + "decision_date")
        }
        return HoldingFacts.Decision(number: number, date: day)
    }

    /// An end that may be left out, after a first day.
    mutating func end(
        _ date: GoogleDate?,
        _ field: String,
        _ start: CalendarDate
    ) -> CalendarDate? {
        guard let day = optionalDate(date, field) else { return nil }
        historyDay(day, field)
        notBefore(start.adding(days: 1), day, field)
        return day
    }

    /// The end of a holding of the past, with reason and decision; these come with a day or not at
    /// all.
    fileprivate mutating func end(
        of message: Holding,
        _ start: CalendarDate,
        _ facts: inout HoldingFacts,
        today: CalendarDate
    ) -> CalendarDate? {
        let hasMore =
            message.endReason != .unspecified || !message.endDecisionNumber.isEmpty
            || message.endDecisionDate != nil
        guard message.endDate != nil || hasMore else { return nil }
        let day = end(message.endDate, "holding.end_date", start)
        if message.endDate == nil { required("holding.end_date") }
        facts.endReason = choice(message.endReason, "holding.end_reason")
        facts.endDecision = decision(
            message.endDecisionNumber,
            message.endDecisionDate,
            "holding.end_",
            today: today
        )
        return day
    }
}
