internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage

/// A body as it was asked for, checked by itself.
struct GoverningBodyDraft: Sendable {
    let id: String
    let organizationID: String
    let kind: GoverningBodyKind
    let period: FactPeriod<GoverningBodyFacts>

    var name: String { ResourceNames.governingBody.name(id) }

    /// Reads a request; throws a failure that names every field found wrong.
    init(
        _ request: CreateGoverningBodyRequest,
        today: CalendarDate,
        from randomness: any RandomSource
    ) throws(Failure) {
        var checks = FieldChecks()
        guard let message = request.governingBody else {
            checks.required("governing_body")
            try checks.finish()
            unreachable("a missing body is a violation")
        }
        id = checks.newIdentifier(request.governingBodyID, "governing_body_id", from: randomness)
        organizationID = checks.identifier(
            message.organization,
            "governing_body.organization",
            ResourceNames.organization
        )
        kind = checks.choice(message.kind, "governing_body.kind")
        let start = checks.date(message.startDate, "governing_body.start_date") ?? today
        checks.historyDay(start, "governing_body.start_date")
        var facts = GoverningBodyFacts()
        facts.displayName = checks.line(
            message.displayName,
            "governing_body.display_name",
            length: PersonnelLimits.bodyNameLength
        )
        if kind == .steering, facts.displayName.isEmpty {
            checks.required("governing_body.display_name")
        }
        facts.termNo = checks.count(
            message.termNo,
            "governing_body.term_no",
            PersonnelLimits.bodyTerm
        )
        facts.sizeSet = checks.count(
            message.sizeSet,
            "governing_body.size_set",
            PersonnelLimits.bodySize
        )
        facts.plannedEnd = checks.end(
            message.plannedEndDate,
            "governing_body.planned_end_date",
            start
        )
        facts.decision = checks.decision(
            message.decisionNumber,
            message.decisionDate,
            "governing_body.",
            today: today
        )
        try checks.finish()
        period = FactPeriod(facts, from: start)
    }
}
