internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage
internal import WellKnownMessages

/// What correction requests about entries make of a profile: DISPUTED while one of them waits, then
/// CONFIRMED again, or CORRECTED when one was accepted.
struct ProfileDispute {
    private let transaction: any Transaction
    private let now: Timestamp
    private let today: CalendarDate
    private let rules: ProfileRules

    /// What is left behind beside what the correction request does.
    struct Told {
        var audit: [AuditEntry] = []
        var events: [Event] = []
    }

    init(
        rules: ProfileRules,
        today: CalendarDate,
        _ transaction: any Transaction,
        _ now: Timestamp
    ) {
        self.rules = rules
        self.today = today
        self.transaction = transaction
        self.now = now
    }

    /// Begins a dispute, or goes on with one; throws `PROFILE_STATE_REFUSED` while the official can
    /// change the entry, or the profile is on its way to be confirmed.
    func begin(
        _ key: ProfileEntryKey,
        of official: OfficialRecord,
        field: String
    ) throws -> Told {
        let entry = try ProfileEntryReader(reader: transaction).find(key)
        guard let entry else { throw Failure.noProfileEntry(key) }
        var checks = FieldChecks()
        if rules.catalogue.field(field, at: today)?.section != entry.section {
            checks.report(
                FieldViolation(
                    "correction_request.field",
                    "OTHER_SECTION",
                    vi: "Trường không thuộc phần \(entry.section).",
                    en: "The field does not belong to the section \(entry.section)."
                )
            )
        }
        try checks.finish()
        let old = try ProfileReader(reader: transaction).profile(of: official)
        let next = try ProfileTransition.next(old.name, from: old.state, by: .contest)
        if old.state == next { return Told() }
        return try advance(old, to: ProfileFacts(state: next, stateFrom: today), official)
    }

    /// Ends a request that was decided or withdrawn, and with the last one the dispute; a day says
    /// that it was accepted, and from when its value holds.
    func end(
        _ request: CorrectionRecord,
        of official: OfficialRecord,
        accepting day: CalendarDate?
    ) throws -> Told {
        var told = Told()
        if let day { told.audit.append(try correct(request, of: official, from: day)) }
        let old = try ProfileReader(reader: transaction).profile(of: official)
        _ = try ProfileTransition.next(old.name, from: old.state, by: .decide)
        // The paper says that something was accepted while other requests wait.
        var facts = old.facts
        if day != nil {
            facts.paperNumber = request.name
            facts.paperDate = today
        }
        if try !isAnyOpen(of: official) {
            facts.state = facts.paperDate == nil ? .confirmed : .corrected
            facts.stateFrom = today
        }
        if facts == old.facts { return told }
        let change = try advance(old, to: facts, official)
        told.audit += change.audit
        told.events += change.events
        return told
    }

    private func isAnyOpen(of official: OfficialRecord) throws -> Bool {
        try transaction.first(
            """
            SELECT id FROM correction_request
            WHERE official_id = \(official.id) AND entry_id <> ''
                AND state = \(CorrectionState.submitted.number) LIMIT 1
            """
        ) != nil
    }

    private func advance(
        _ old: ProfileRecord,
        to facts: ProfileFacts,
        _ official: OfficialRecord
    ) throws -> Told {
        let writer = ProfileWriter(transaction: transaction, now: now, today: today)
        let change = ProfileChange(record: try writer.advance(old, to: facts), old: old.state)
        let isNew = old.state != facts.state
        return Told(
            audit: [change.audit()],
            events: isNew ? [try change.event(in: transaction, of: official)] : []
        )
    }

    /// Puts the value into the entry, by the rules of every other change of one.
    private func correct(
        _ request: CorrectionRecord,
        of official: OfficialRecord,
        from day: CalendarDate
    ) throws -> AuditEntry {
        guard let key = request.entry,
            let entry = try ProfileEntryReader(reader: transaction).find(key)
        else { throw Failure(.storageDamaged) }
        let path = "correction_request.value"
        var checks = FieldChecks()
        let contested = ContestedEntry(catalogue: rules.catalogue, today: today)
        let found = contested.value(request.wanted.text, of: request.wanted.field, path, &checks)
        try checks.finish()
        guard let found else { unreachable("a value that is none is a violation") }
        let revision = ProfileRevision(
            draft: ProfileValueDraft(
                values: [found.row.code: found.value],
                rows: [found.row.code: found.row],
                paths: [found.row.code: path]
            ),
            basis: ProfileBasis(
                origin: .document,
                decisionNumber: request.name,
                decisionDate: GoogleDate(today)
            ),
            from: day
        )
        let timeline = try FactTable.profileEntries.timeline(of: entry.number, in: transaction)
        let made = try ProfileRevising(rules: rules, today: today).revise(
            entry,
            timeline,
            with: revision,
            ProfileEntryWriter(transaction: transaction, now: now),
            of: official
        )
        return AuditEntry(
            resource: made.record.name,
            summary: """
                section: \(made.record.section)
                fields: \(made.fields.joined(separator: ", "))
                """,
            decision: made.decision
        )
    }
}

/// Reads what a correction request says about an entry of the profile.
struct ContestedEntry {
    let catalogue: ProfileCatalogue
    let today: CalendarDate

    /// The value that is wanted; `nil` after a violation was reported.
    func wanted(
        _ message: CorrectionRequest,
        of official: String,
        _ checks: inout FieldChecks
    ) -> CorrectedValue? {
        let key = checks.profileEntry(message.profileEntry, "correction_request.profile_entry")
        if key.officialID != official {
            checks.malformed(
                "correction_request.profile_entry",
                vi: "Phải là một mục trong hồ sơ của chính cán bộ đó.",
                en: "Must be an entry of the same official's profile."
            )
        }
        let path = "correction_request.value"
        let length = 1...DataSubjectLimits.valueLength.upperBound
        let text = checks.line(message.value, path, length: length)
        guard checks.passed, value(text, of: message.field, path, &checks) != nil else {
            return nil
        }
        return CorrectedValue(place: .entry(id: key.id, field: message.field), text: text)
    }

    /// The value of a text, by the type of its field; `nil` after a violation was reported.
    func value(
        _ text: String,
        of field: String,
        _ path: String,
        _ checks: inout FieldChecks
    ) -> (row: ProfileFieldRow, value: ProfileValue)? {
        guard let row = catalogue.field(field, at: today),
            catalogue.sensitivity(of: field) != .internalPolitical
        else {
            checks.report(
                FieldViolation(
                    "correction_request.field",
                    "UNKNOWN_PATH",
                    vi: "Không phải trường của hồ sơ đính chính được ở đây.",
                    en: "Is no field of the profile that can be corrected here."
                )
            )
            return nil
        }
        let value = ProfileValue(field: field, value: Self.parsed(text, row.type))
        let rules = ProfileValueRules(catalogue: catalogue, today: today)
        guard let settled = rules.settled(value, row, path, &checks), checks.passed else {
            return nil
        }
        return (row, settled)
    }

    /// A text as the value of a type; `nil` when it is none.
    private static func parsed(
        _ text: String,
        _ type: Policy::ProfileFieldType
    ) -> ProfileValue.Value? {
        switch type {
        case .text: return .text(text)
        case .code: return .code(text)
        case .decimal: return .decimal(text)
        case .integer: return Int64(text).map { .integer($0) }
        case .flag: return Bool(text).map { .flag($0) }
        case .date: return CalendarDate(iso: text).map { .date(GoogleDate($0)) }
        case .month:
            if let day = CalendarDate(iso: text) { return .date(GoogleDate(day)) }
            guard let first = CalendarDate(iso: text + "-01") else { return nil }
            return .date(GoogleDate(year: Int32(first.year), month: Int32(first.month), day: 0))
        }
    }
}
