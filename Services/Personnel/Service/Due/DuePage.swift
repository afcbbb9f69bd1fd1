internal import Conventions
internal import Kernel
internal import Policy
internal import Storage

/// What is to be told of one record: names and days, never what the record says.
struct DueNotice: Sendable {
    let type: String
    let subjectKind: String
    let subjectID: String
    /// Who is told of it, with all above.
    let organizationNumber: Int64
    let data: [String: String]
    let rule: String

    /// The notice as an event.
    func event(_ organizations: OrganizationReader) throws -> Event {
        Event(
            type,
            subjectKind: subjectKind,
            subjectID: subjectID,
            organizationPath: try organizations.lineage(of: organizationNumber).path,
            data: data,
            rules: [rule]
        )
    }
}

/// What a page finds: what is to be told, and which cells have become too small or are no longer.
struct DueFindings: Sendable {
    var notices: [DueNotice] = []
    var smallCells: [Int64] = []
    var mendedCells: [Int64] = []
}

/// How far a page goes.
struct DuePlace: Sendable, Hashable {
    /// The key of the last record; the greatest there is behind the last one of all.
    let last: Int64

    /// Whether no record is behind it.
    var isLast: Bool { last == .max }
}

/// Some records behind a place that have one matter: one statement, whose work grows with their
/// number, not with that of the record.
struct DuePage {
    let reader: any Reader
    let rules: FollowUpRules
    let run: DueRun
    /// The stages of the matter; `nil` for one that is not told of.
    let stages: DueStages?
    /// How far they go.
    let place: DuePlace

    /// The records behind the place where a run is, at most so many.
    init(
        of run: DueRun,
        atMost most: Int64,
        _ rules: FollowUpRules,
        in reader: any Reader
    ) throws {
        self.reader = reader
        self.rules = rules
        self.run = run
        let found = try DueStages(of: run.matter, rules, on: run.window.through)
        stages = try found.flatMap { try Self.mayTell($0, run) ? $0 : nil }
        guard stages != nil else {
            place = DuePlace(last: .max)
            return
        }
        let row = try reader.first(
            """
            SELECT MAX(number) AS last, COUNT(*) AS n FROM (
                SELECT number FROM \(run.matter.table) WHERE number > \(run.lookedTo)
                ORDER BY number LIMIT \(most)
            ) AS page
            """
        )
        let isLast = try row?.integer("n") ?? 0 < most
        place = DuePlace(last: isLast ? .max : try row?.optionalInteger("last") ?? .max)
    }

    /// What is found, in the order of the records.
    func findings() throws -> DueFindings {
        guard let stages else { return DueFindings() }
        if run.matter == .cellMinimum { return try cellsOfMinimum(stages) }
        return DueFindings(notices: try notices(stages))
    }

    private func notices(_ stages: DueStages) throws -> [DueNotice] {
        switch run.matter {
        case .leadershipCourse: try told(leadershipCourses, .followUp, stages)
        case .followUp: try told(otherFollowUps, .followUp, stages)
        case .trainingPeriods: try trainingPeriods(stages)
        case .screeningReply: try told(screeningReplies, .screeningItem, stages)
        case .awardNominations: try told(awardRounds, .awardRound, stages)
        case .probation: try told(probations, .membership, stages)
        case .recognition: try told(recognitions, .membership, stages)
        case .transferPresentation: try told(transfersToPresent, .membership, stages)
        case .transferValidity: try told(transfersInForce, .membership, stages)
        case .cellMinimum: []
        }
    }

    /// The condition on the records.
    var isHere: Statement {
        let table = run.matter.table
        return "\(table).number > \(run.lookedTo) AND \(table).number <= \(place.last)"
    }

    /// What the year of training tells is told on one day for all: on others nothing is looked at.
    private static func mayTell(_ stages: DueStages, _ run: DueRun) throws -> Bool {
        guard run.matter == .trainingPeriods else { return true }
        return try stages.isReached(from: run.window.through.yearStart, in: run.window)
    }
}

/// How records that are told of are named.
struct DueRecord: Sendable {
    /// The key of the name in the data of the event.
    let key: String
    let pattern: ResourcePattern

    static let awardRound = DueRecord(key: "award_round", pattern: ResourceNames.awardRound)
    static let followUp = DueRecord(key: "follow_up", pattern: ResourceNames.followUp)
    static let membership = DueRecord(key: "membership", pattern: ResourceNames.membership)
    static let screeningItem = DueRecord(
        key: "screening_item",
        pattern: ResourceNames.screeningItem
    )
}

extension DuePage {
    /// Those of the rows of a statement whose day has come to a stage.
    ///
    /// The columns: `id`, `official_id` of the official of whom it is (empty for none),
    /// `organization_number` and `organization_id` of who is told, and `due_on`.
    private func told(
        _ statement: Statement,
        _ record: DueRecord,
        _ stages: DueStages
    ) throws -> [DueNotice] {
        let window = run.window
        return try reader.rows(statement).compactMap { row in
            let due = try row.date("due_on")
            guard try stages.isReached(from: due, in: window) else { return nil }
            let official = try row.text("official_id")
            let organization = try row.text("organization_id")
            let phase = DuePhase(due, on: window.through)
            return DueNotice(
                type: "due.\(run.matter.word)_\(phase.rawValue)",
                subjectKind: official.isEmpty ? "organization" : "official",
                subjectID: official.isEmpty ? organization : official,
                organizationNumber: try row.integer("organization_number"),
                data: [
                    record.key: record.pattern.name(try row.text("id")),
                    "due_date": due.description,
                ],
                rule: stages.rule.ruleCode
            )
        }
    }
}

extension CalendarDate {
    /// The first of January of the year.
    var yearStart: CalendarDate { adding(months: 1 - month).adding(days: 1 - day) }
}
