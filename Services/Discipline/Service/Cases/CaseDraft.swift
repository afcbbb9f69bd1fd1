internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import TypeContract

/// A case as it was asked for, checked by itself.
struct CaseDraft: Sendable {
    let officialID: String
    let number: String
    let track: Track
    let source: CaseRecord.Source
    let violations: [ViolationRecord]
    let summary: String
    let politicalNote: String
    let discovered: CalendarDate
    let isComplex: Bool
    let participants: [ParticipantDraft]

    /// The subject's resource name.
    var official: String { ResourcePattern.official.name(officialID) }

    /// Reads a request; throws a failure that names every field found wrong.
    init(
        _ request: CreateCaseRequest,
        on today: CalendarDate,
        _ limits: DisciplineLimits
    ) throws(Failure) {
        var checks = FieldChecks()
        let field = "discipline_case"
        let message = request.disciplineCase ?? DisciplineCase()
        if request.disciplineCase == nil { checks.required(field) }
        officialID = checks.name(request.parent, "parent", .official)?.first ?? ""
        checks.text(
            message.caseNumber,
            "\(field).case_number",
            length: 1...limits.paperNumberLengthMax
        )
        let track = checks.code(message.track, "\(field).track", Track.self, \.message)
        let source = checks.code(
            message.caseSource,
            "\(field).case_source",
            CaseRecord.Source.self,
            \.message
        )
        checks.text(
            message.accusationSummary,
            "\(field).accusation_summary",
            length: 0...limits.noteLengthMax
        )
        checks.text(
            message.internalPoliticalNote,
            "\(field).internal_political_note",
            length: 0...limits.noteLengthMax
        )
        let discovered = checks.date(message.discoveredDate, "\(field).discovered_date") ?? today
        checks.notAfter(today, discovered, "\(field).discovered_date")
        checks.notBefore(limits.firstDay, discovered, "\(field).discovered_date")
        violations = checks.violations(
            message.violations,
            "\(field).violations",
            on: track,
            today,
            limits
        )
        participants = checks.participants(
            message.participants,
            "\(field).participants",
            besides: officialID,
            today,
            limits
        )
        try checks.finish()
        self.track = track ?? .state
        self.source = source ?? .orgDetected
        number = message.caseNumber
        summary = message.accusationSummary
        politicalNote = message.internalPoliticalNote
        self.discovered = discovered
        isComplex = message.complex
    }
}

extension FieldChecks {
    fileprivate mutating func violations(
        _ messages: [Violation],
        _ field: String,
        on track: Track?,
        _ today: CalendarDate,
        _ limits: DisciplineLimits
    ) -> [ViolationRecord] {
        if messages.isEmpty { required(field) }
        guard atMost(limits.violationsMax, messages.count, field) else { return [] }
        return messages.enumerated().compactMap { index, message in
            violation(message, "\(field)[\(index)]", on: track, today, limits)
        }
    }

    private mutating func violation(
        _ message: Violation,
        _ field: String,
        on track: Track?,
        _ today: CalendarDate,
        _ limits: DisciplineLimits
    ) -> ViolationRecord? {
        text(message.act, "\(field).act", length: 1...limits.actLengthMax)
        text(
            message.articleReference,
            "\(field).article_reference",
            length: 0...limits.articleLengthMax
        )
        let start = date(message.startDate, "\(field).start_date")
        let end = optionalDate(message.endDate, "\(field).end_date")
        if let start {
            notBefore(limits.firstActDay, start, "\(field).start_date")
            notAfter(today, start, "\(field).start_date")
        }
        if let start, let end {
            notBefore(start, end, "\(field).end_date")
            notAfter(today, end, "\(field).end_date")
        }
        let severity = code(
            message.severity,
            "\(field).severity",
            ViolationRecord.Severity.self,
            \.message
        )
        if severity == .especiallySerious, track == .state {
            malformed(
                "\(field).severity",
                vi: "Kỷ luật hành chính không có mức độ đặc biệt nghiêm trọng.",
                en: "State discipline knows no especially serious violations."
            )
        }
        let limitation = code(
            message.limitationClass,
            "\(field).limitation_class",
            ViolationRecord.Limitation.self,
            \.message
        )
        guard let start, let severity, let limitation else { return nil }
        return ViolationRecord(
            act: message.act,
            start: start,
            end: end,
            severity: severity,
            isDutyRelated: message.dutyRelated,
            article: message.articleReference,
            limitation: limitation
        )
    }

    fileprivate mutating func participants(
        _ messages: [CaseParticipant],
        _ field: String,
        besides subject: String,
        _ today: CalendarDate,
        _ limits: DisciplineLimits
    ) -> [ParticipantDraft] {
        guard atMost(limits.participantsMax, messages.count, field) else { return [] }
        let drafts = messages.enumerated().compactMap { index, message in
            ParticipantDraft(message, "\(field)[\(index)]", besides: subject, today, limits, &self)
        }
        if passed, !drafts.contains(where: { $0.role == .leadInspector }) {
            malformed(
                field,
                vi: "Phải có một trưởng đoàn (LEAD_INSPECTOR).",
                en: "One must be the LEAD_INSPECTOR."
            )
        }
        return drafts
    }

    private mutating func atMost(_ most: Int, _ count: Int, _ field: String) -> Bool {
        guard count > most else { return true }
        malformed(field, vi: "Tối đa \(most) mục.", en: "At most \(most) of them.")
        return false
    }
}

/// Somebody who is to take part in a case, as asked for.
struct ParticipantDraft: Sendable {
    let officialID: String
    let role: ParticipantRecord.Role
    let start: CalendarDate
    let decisionNumber: String
    let decisionDate: CalendarDate

    /// Reads a message; `nil` after a violation.
    init?(
        _ message: CaseParticipant,
        _ field: String,
        besides subject: String,
        _ today: CalendarDate,
        _ limits: DisciplineLimits,
        _ checks: inout FieldChecks
    ) {
        let official = checks.name(message.official, "\(field).official", .official)?.first
        if official != nil, official == subject {
            checks.malformed(
                "\(field).official",
                vi: "Người bị xem xét không tham gia xử lý vụ việc của mình.",
                en: "The subject does not take part in the own case."
            )
        }
        let role = checks.code(
            message.role,
            "\(field).role",
            ParticipantRecord.Role.self,
            \.message
        )
        let start = checks.optionalDate(message.startDate, "\(field).start_date") ?? today
        checks.notBefore(today, start, "\(field).start_date")
        checks.text(
            message.decisionNumber,
            "\(field).decision_number",
            length: 1...limits.paperNumberLengthMax
        )
        let decided = checks.date(message.decisionDate, "\(field).decision_date")
        if let decided {
            checks.notBefore(limits.firstDay, decided, "\(field).decision_date")
            checks.notAfter(today, decided, "\(field).decision_date")
        }
        guard let official, let role, let decided else { return nil }
        officialID = official
        self.role = role
        self.start = start
        decisionNumber = message.decisionNumber
        decisionDate = decided
    }

    /// The participant with its identifier.
    func record(_ id: String) -> ParticipantRecord {
        ParticipantRecord(
            id: id,
            officialID: officialID,
            role: role,
            start: start,
            end: nil,
            decisionNumber: decisionNumber,
            decisionDate: decisionDate
        )
    }
}
