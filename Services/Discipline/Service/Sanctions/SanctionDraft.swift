internal import Conventions
internal import DisciplineContract
internal import Kernel

/// A sanction as it was asked for, checked by itself; the rules follow in ``SanctionGuards``.
struct SanctionDraft: Sendable, Hashable {
    /// The official's identifier.
    let officialID: String
    /// Who decided.
    let track: Track
    /// As what the person was sanctioned.
    let subject: Subject
    /// The form.
    let form: Form
    /// The decision's number.
    let decisionNumber: String
    /// The day of signing.
    let decisionDate: CalendarDate
    /// The first day of effect.
    let effectiveDate: CalendarDate
    /// The file that holds the reasons.
    let reasonReference: String
    /// Whether the act was corruption.
    let corruptionRelated: Bool
    /// The organisation that decided; may be empty.
    var organization: String
    /// The Party sanction of the same official that it follows; `nil` when it follows none.
    let partySanctionID: String?

    /// The official's resource name.
    var official: String { ResourcePattern.official.name(officialID) }

    /// Reads a request; throws a failure that names every field found wrong.
    init(
        _ request: RecordSanctionRequest,
        on today: CalendarDate,
        _ limits: DisciplineLimits
    ) throws(Failure) {
        var checks = FieldChecks()
        let message = request.sanction ?? Sanction()
        if request.sanction == nil { checks.required("sanction") }
        officialID = checks.name(request.parent, "parent", .official)?.first ?? ""
        let track = checks.code(message.track, "sanction.track", Track.self, \.message)
        let subject = checks.code(message.subject, "sanction.subject", Subject.self, \.message)
        let form = checks.code(message.form, "sanction.form", Form.self, \.message)
        checks.text(
            message.decisionNumber,
            "sanction.decision_number",
            length: 1...limits.decisionNumberLengthMax
        )
        let decided = checks.date(message.decisionDate, "sanction.decision_date") ?? today
        let effective = checks.date(message.effectiveDate, "sanction.effective_date") ?? decided
        checks.notAfter(today, decided, "sanction.decision_date")
        checks.notBefore(limits.firstDay, decided, "sanction.decision_date")
        checks.notBefore(decided, effective, "sanction.effective_date")
        checks.notAfter(
            decided.adding(months: limits.effectDelayMonths),
            effective,
            "sanction.effective_date"
        )
        checks.text(
            message.reasonReference,
            "sanction.reason_reference",
            length: 1...limits.reasonReferenceLengthMax
        )
        checks.optionalName(message.organization, "sanction.organization", .organization)
        let party = checks.partySanction(message.partySanction, of: officialID, track)
        try checks.finish()
        self.track = track ?? .state
        self.subject = subject ?? .civilServant
        self.form = form ?? .reprimand
        decisionNumber = message.decisionNumber
        decisionDate = decided
        effectiveDate = effective
        reasonReference = message.reasonReference
        corruptionRelated = message.corruptionRelated
        organization = message.organization
        partySanctionID = party
    }
}

extension FieldChecks {
    /// The Party sanction that a state sanction follows: its identifier, when one is named.
    fileprivate mutating func partySanction(
        _ value: String,
        of officialID: String,
        _ track: Track?
    ) -> String? {
        let field = "sanction.party_sanction"
        guard !value.isEmpty,
            let identifiers = name(value, field, StoredSanction.pattern)
        else { return nil }
        if track == .party || identifiers[0] != officialID {
            malformed(
                field,
                vi: "Chỉ kỷ luật hành chính dẫn chiếu kỷ luật Đảng của chính cán bộ đó.",
                en: "Only a state sanction follows a Party sanction, one of the same official."
            )
        }
        return identifiers[1]
    }
}
