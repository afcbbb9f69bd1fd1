internal import Conventions
internal import Kernel
internal import Storage
internal import TypeContract

/// A case of discipline, as the service keeps it, without who takes part in it.
struct CaseRecord: Sendable, Hashable {
    /// The identifier within the official's cases; also the row's key.
    let id: String
    /// The subject's identifier.
    let officialID: String
    /// The number of its file.
    let number: String
    /// Whether it is the Party's or the state's.
    let track: Track
    /// How it became known.
    let source: Source
    /// What the official is said to have done.
    let violations: [ViolationRecord]
    /// The accusation in a few words; may be empty.
    let summary: String
    /// What internal political protection has to say; may be empty.
    var politicalNote: String
    /// From when the time limit counts.
    let discovered: CalendarDate
    /// Whether there is more time.
    let isComplex: Bool
    /// The last day of the time limit.
    let due: CalendarDate
    /// From when the official is under consideration.
    var opened: CalendarDate?
    /// From when no longer.
    var closed: CalendarDate?
    /// Where it stands.
    var state = State.signalled
    /// What was decided.
    var outcome: Outcome?
    /// The sanction that was decided.
    var sanctionID: String?
    /// The rule rows that it rests on, as they were cited.
    var rules: [RuleReference]
    /// How secret it is.
    let grade: RecordGrade
    /// Counts its changes.
    var version: Int64 = 1
    /// When it was recorded.
    let recordedAt: Timestamp
    /// When it was last changed.
    var changedAt: Timestamp

    /// The form of a case's name.
    static let pattern: ResourcePattern = "officials/*/cases/*"
    /// The form of the name of its notice.
    static let noticePattern: ResourcePattern = "officials/*/cases/*/notice"
    /// The type told in `ResourceInfo`.
    static let type = "discipline.canbo.gov.vn/DisciplineCase"

    /// The resource name.
    var name: String { Self.pattern.name(officialID, id) }
    /// The codes of the rules.
    var ruleCodes: [String] { rules.map(\.ruleCode) }
    /// The present version.
    var tag: EntityTag { EntityTag(version: version) }

    /// The same case after a change.
    func changed(at now: Timestamp) -> CaseRecord {
        var next = self
        next.version += 1
        next.changedAt = now
        return next
    }
}

/// One act that an official is said to have done.
struct ViolationRecord: Sendable, Hashable {
    let act: String
    let start: CalendarDate
    /// The last day; `nil` while it goes on or is not known.
    let end: CalendarDate?
    let severity: Severity
    let isDutyRelated: Bool
    let article: String
    let limitation: Limitation
}

/// Somebody who takes part in a case.
struct ParticipantRecord: Sendable, Hashable {
    /// The identifier within the case; also the row's key.
    let id: String
    let officialID: String
    let role: Role
    let start: CalendarDate
    /// The first day on which the role no longer holds; `nil` while it does.
    var end: CalendarDate?
    let decisionNumber: String
    let decisionDate: CalendarDate

    /// The form of a participant's name.
    static let pattern: ResourcePattern = "officials/*/cases/*/participants/*"

    /// Whether the role holds on a day.
    func holds(on day: CalendarDate) -> Bool {
        start <= day && end.map { day < $0 } ?? true
    }
}

/// A step that a case has taken.
struct StepRecord: Sendable, Hashable {
    let from: CaseRecord.State
    let to: CaseRecord.State
    let day: CalendarDate
    let reason: String
    let evidence: String
    /// Who took it, as audit records name it.
    let actor: String
    let recordedAt: Timestamp
}

/// A case with all that belongs to it.
struct StoredCase: Sendable, Hashable {
    var record: CaseRecord
    /// The first named first.
    var participants: [ParticipantRecord]
    /// The first first.
    var steps: [StepRecord]
}
