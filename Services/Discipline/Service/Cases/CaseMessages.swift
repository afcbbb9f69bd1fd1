internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import Storage
internal import WellKnownMessages

extension StoredCase {
    /// The form in which callers get it.
    var message: DisciplineCase {
        DisciplineCase(
            name: record.name,
            caseNumber: record.number,
            track: record.track.message,
            caseSource: record.source.message,
            violations: record.violations.map(\.message),
            accusationSummary: record.summary,
            internalPoliticalNote: record.politicalNote,
            internalPoliticalNoted: !record.politicalNote.isEmpty,
            discoveredDate: GoogleDate(record.discovered),
            complex: record.isComplex,
            openedDate: record.opened.map { GoogleDate($0) },
            dueDate: GoogleDate(record.due),
            closedDate: record.closed.map { GoogleDate($0) },
            state: record.state.message,
            outcome: record.outcome?.message ?? .unspecified,
            sanction: record.sanctionID.map {
                StoredSanction.pattern.name(record.officialID, $0)
            } ?? "",
            participants: participants.map { $0.message(in: record) },
            steps: steps.map(\.message),
            rules: record.rules,
            createTime: GoogleTimestamp(record.recordedAt),
            updateTime: GoogleTimestamp(record.changedAt),
            etag: record.tag.text,
            secrecyGrade: record.grade.message
        )
    }

    /// What the subject is told; `nil` before the case is opened.
    var notice: CaseNotice? {
        guard let opened = record.opened else { return nil }
        return CaseNotice(
            name: CaseRecord.noticePattern.name(record.officialID, record.id),
            track: record.track.message,
            acts: record.violations.map { violation in
                NotifiedAct(
                    act: violation.act,
                    startDate: GoogleDate(violation.start),
                    endDate: violation.end.map { GoogleDate($0) },
                    articleReference: violation.article
                )
            },
            openedDate: GoogleDate(opened),
            dueDate: GoogleDate(record.due),
            state: record.state.message,
            rules: record.rules
        )
    }
}

extension ViolationRecord {
    /// The form in which callers get it.
    var message: Violation {
        Violation(
            act: act,
            startDate: GoogleDate(start),
            endDate: end.map { GoogleDate($0) },
            severity: severity.message,
            dutyRelated: isDutyRelated,
            articleReference: article,
            limitationClass: limitation.message
        )
    }

    /// Reads the form in which callers get it, as the store keeps it.
    init?(_ message: Violation) {
        let severity = Severity.allCases.first { $0.message == message.severity }
        let limitation = Limitation.allCases.first { $0.message == message.limitationClass }
        guard let severity, let limitation,
            let start = message.startDate.flatMap(CalendarDate.init)
        else { return nil }
        self.init(
            act: message.act,
            start: start,
            end: message.endDate.flatMap(CalendarDate.init),
            severity: severity,
            isDutyRelated: message.dutyRelated,
            article: message.articleReference,
            limitation: limitation
        )
    }
}

extension ParticipantRecord {
    /// The form in which callers get it.
    func message(in record: CaseRecord) -> CaseParticipant {
        CaseParticipant(
            name: name(in: record),
            official: ResourcePattern.official.name(officialID),
            role: role.message,
            startDate: GoogleDate(start),
            endDate: end.map { GoogleDate($0) },
            decisionNumber: decisionNumber,
            decisionDate: GoogleDate(decisionDate)
        )
    }

    /// The resource name.
    func name(in record: CaseRecord) -> String {
        Self.pattern.name(record.officialID, record.id, id)
    }
}

extension StepRecord {
    /// The form in which callers get it.
    fileprivate var message: CaseStep {
        CaseStep(
            state: to.message,
            stepDate: GoogleDate(day),
            reason: reason,
            evidenceDocument: evidence,
            recordTime: GoogleTimestamp(recordedAt)
        )
    }
}
