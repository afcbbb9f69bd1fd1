internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage

/// Records what follows from a change, in its transaction (DOMAIN 8.1).
///
/// Each function returns what the change then leaves behind as well.
struct FollowUps {
    let transaction: any Transaction
    let now: Timestamp
    let rules: FollowUpRules

    /// Audit entries and events of follow-ups.
    struct Left {
        var audit: [AuditEntry] = []
        var events: [Event] = []
    }

    /// a year is told as not completed, for the last of so many years in a row as the
    /// row of the policy has, by the end of that year.
    func told(_ record: EvaluationRecord, after old: EvaluationGrade = .unspecified) throws -> Left
    {
        let subject = record.subject
        guard record.facts.facts.grade == .khtnv, old != .khtnv, record.period == .year,
            subject.officialNumber != 0,
            let row = rules.policy.find(
                "CONSECUTIVE_FAIL_YEARS_TRIGGER",
                scope: subject.scope,
                at: record.periodEnd
            )
        else { return Left() }
        let years = try transaction.first(
            """
            SELECT COUNT(DISTINCT year) AS n FROM evaluation
            WHERE subject_kind = \(subject.kind.number) AND subject_number = \(subject.number)
                AND period = \(EvaluationPeriod.year.number)
                AND grade = \(EvaluationGrade.khtnv.number)
                AND year > \(Int64(record.year) - Int64(try row.integer))
                AND year <= \(Int64(record.year))
            """
        )
        guard try years?.integer("n") ?? 0 >= Int64(try row.integer) else { return Left() }
        return try open(
            subject.kind == .member ? .membershipReview : .postReview,
            row,
            of: (subject.officialNumber, subject.officialID),
            from: record.name,
            under: subject.organization.number
        )
    }

    /// an appointment to a leading post begins, and no leadership course was passed.
    func appointed(_ record: HoldingRecord) throws -> Left {
        let start = record.period.from
        let position = try PositionReader(reader: transaction).held(id: record.positionID)
        guard position.facts.isLeadership, record.period.facts.kind.isTerm,
            let row = rules.policy.find("TRAINING_LEADERSHIP_MONTHS", at: start)
        else { return Left() }
        let passed = try transaction.first(
            """
            SELECT enrolment.number FROM enrolment JOIN training_class
                ON training_class.number = enrolment.training_class_number
            WHERE enrolment.official_number = \(record.officialNumber)
                AND enrolment.state = \(EnrolmentState.passed.number)
                AND training_class.course = \(TrainingCourse.leadership.number) LIMIT 1
            """
        )
        guard passed == nil else { return Left() }
        return try open(
            .leadershipCourse,
            row,
            of: (record.officialNumber, record.officialID),
            from: record.name,
            under: position.organizationNumber,
            due: start.adding(months: try row.integer).adding(days: -1)
        )
    }

    /// a member was struck off or expelled who holds posts or seats.
    func exited(_ record: MembershipRecord, after old: MembershipState) throws -> Left {
        let state = record.facts.state
        guard state != old,
            let row = try rules.row("FOLLOW_UP_MEMBER_STATES", naming: state, on: now.day),
            try isAnythingHeld(by: record.officialNumber)
        else { return Left() }
        return try open(
            .postsAfterExit,
            row,
            of: (record.officialNumber, record.officialID),
            from: record.name,
            under: record.facts.cell.number
        )
    }

    /// an official retires or has died, from a day on.
    func departed(
        _ record: OfficialRecord,
        after old: OfficialStatus?,
        from day: CalendarDate
    ) throws -> Left {
        let status = record.facts.status
        guard status != old,
            let row = try rules.row("FOLLOW_UP_OFFICIAL_STATUSES", naming: status, on: now.day)
        else { return Left() }
        return try open(
            .departure,
            row,
            of: (record.number, record.id),
            from: record.name,
            under: record.facts.organizationNumber,
            due: try rules.due(after: max(day, now.day))
        )
    }

    private func isAnythingHeld(by official: Int64) throws -> Bool {
        for table: Statement in ["holding", "body_member"] {
            let held = try transaction.first(
                """
                SELECT number FROM \(table) WHERE official_number = \(official)
                    AND valid_to > \(now.day) LIMIT 1
                """
            )
            if held != nil { return true }
        }
        return false
    }

    private func open(
        _ matter: FollowUpMatter,
        _ row: PolicyRule,
        of official: (number: Int64, id: String),
        from cause: String,
        under organization: Int64,
        due: CalendarDate? = nil
    ) throws -> Left {
        guard try !FollowUpReader(reader: transaction).isOpen(matter, from: cause) else {
            return Left()
        }
        let number = try NumberSource(transaction: transaction).next(.followUp)
        let record = FollowUpRecord(
            number: number,
            id: "f-\(number)",
            matter: matter,
            ruleCode: row.ruleCode,
            officialNumber: official.number,
            officialID: official.id,
            cause: cause,
            dueOn: try due ?? rules.due(after: now.day),
            createdAt: now
        )
        try FollowUpWriter(transaction: transaction).insert(record)
        let path = try OrganizationReader(reader: transaction).lineage(of: organization).path
        let change = FollowUpChange(record, path: path)
        return Left(audit: [change.audit("opened")], events: [change.event("opened")])
    }
}

extension Change {
    /// The change with what follows from it.
    func followed(by left: FollowUps.Left) -> Change {
        Change(answer, audit: audit + left.audit, events: events + left.events)
    }
}

/// What a change of one follow-up leaves behind.
///
/// The event tells of whom, from what and until when, not which matter it is: that says more of the
/// person than everybody told may know.
struct FollowUpChange {
    private let record: FollowUpRecord
    private let path: String

    init(_ record: FollowUpRecord, path: String) {
        self.record = record
        self.path = path
    }

    func audit(_ act: String) -> AuditEntry {
        AuditEntry(
            resource: record.name,
            summary: """
                \(act): \(record.state.code)
                matter: \(record.matter.code)
                official: \(record.officialID)
                cause: \(record.cause)
                due_date: \(record.dueOn)
                """,
            rules: [record.ruleCode],
            decision: record.paperNumber
        )
    }

    func event(_ act: String) -> Event {
        Event(
            "follow_up.\(act)",
            subjectKind: "official",
            subjectID: record.officialID,
            organizationPath: path,
            data: ["follow_up": record.name, "due_date": record.dueOn.description]
        )
    }
}
