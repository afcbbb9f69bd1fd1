internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import WellKnownMessages

/// A class as the store keeps it, with the state of one day.
struct TrainingClassRecord: Sendable {
    /// The service's own key.
    let number: Int64
    let id: String
    let planNumber: Int64
    let planID: String
    let organization: MembershipFacts.Place
    let displayName: String
    let content: TrainingContent
    let course: TrainingCourse
    let form: TrainingForm
    let school: String
    let days: ClosedRange<CalendarDate>
    let periods: Int32
    let capacity: Int32
    var facts: FactPeriod<TrainingClassFacts>
    var version: Int64 = 1
    let createdAt: Timestamp
    /// When what is held here was recorded.
    var updatedAt: Timestamp

    /// The resource name.
    var name: String { ResourceNames.trainingClass.name(id) }
    /// Where it stands.
    var state: TrainingClassState { facts.facts.state }

    private static let fixedColumns: Statement = """
        training_class.number, training_class.id, training_class.plan_number,
        training_class.plan_id, training_class.organization_number,
        training_class.organization_id, training_class.display_name, training_class.content,
        training_class.course, training_class.form, training_class.school,
        training_class.start_on, training_class.end_on, training_class.periods,
        training_class.capacity, training_class.version, training_class.created_at
        """

    /// The columns that make a record of the present facts.
    static let columns: Statement = """
        \(fixedColumns), training_class.state, training_class.state_from,
        training_class.valid_from, training_class.valid_to, training_class.updated_at
        """

    /// The columns that make a record of what `training_class_fact`, there called `fact`, has.
    static let recordedColumns: Statement = """
        \(fixedColumns), fact.state, fact.state_from, fact.valid_from, fact.valid_to,
        fact.recorded_from AS updated_at
        """

    /// Where records of the present facts, or of a point, come from.
    static func source(_ point: HistoryPoint?) -> Statement {
        guard point != nil else { return "training_class" }
        return """
            training_class JOIN training_class_fact AS fact
                ON fact.training_class_number = training_class.number
            """
    }
}

extension TrainingClassRecord {
    /// The record of a row with the columns.
    init(_ row: Row) throws {
        let (start, end) = (try row.date("start_on"), try row.date("end_on"))
        guard start <= end else { throw Failure(.storageDamaged) }
        self.init(
            number: try row.integer("number"),
            id: try row.text("id"),
            planNumber: try row.integer("plan_number"),
            planID: try row.text("plan_id"),
            organization: MembershipFacts.Place(
                number: try row.integer("organization_number"),
                id: try row.text("organization_id")
            ),
            displayName: try row.text("display_name"),
            content: TrainingContent(number: try row.number("content")),
            course: TrainingCourse(number: try row.number("course")),
            form: TrainingForm(number: try row.number("form")),
            school: try row.text("school"),
            days: start...end,
            periods: try row.number("periods"),
            capacity: try row.number("capacity"),
            facts: FactPeriod(
                try TrainingClassFacts(row),
                from: try row.date("valid_from"),
                to: try row.date("valid_to")
            ),
            version: try row.integer("version"),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at")
        )
    }

    /// The class with an identifier, or `nil`.
    static func find(id: String, in reader: any Reader) throws -> TrainingClassRecord? {
        try reader.first("SELECT \(columns) FROM training_class WHERE id = \(id)")
            .map(TrainingClassRecord.init)
    }

    /// The class with an identifier as it was at a point, or `nil` when there is none.
    ///
    /// Throws the reason when the record says nothing of it for that point.
    static func find(
        id: String,
        at point: HistoryPoint,
        in reader: any Reader
    ) throws -> TrainingClassRecord? {
        let row = try reader.first(
            """
            SELECT \(recordedColumns) FROM \(source(point))
            WHERE training_class.id = \(id) AND \(point.condition("fact"))
            """
        )
        if let row { return try TrainingClassRecord(row) }
        guard let present = try find(id: id, in: reader) else { return nil }
        throw try FactTable.trainingClasses.absence(
            of: present.number,
            at: point,
            type: ResourceNames.trainingClassType,
            name: present.name,
            in: reader
        )
    }

    /// Writes a new class.
    func insert(in transaction: any Transaction, at now: Timestamp) throws {
        try FactTable.trainingClasses.begin(
            number,
            facts,
            version: version,
            at: now,
            in: transaction
        )
        try transaction.execute(
            """
            INSERT INTO training_class (
                number, id, plan_number, plan_id, organization_number, organization_id,
                display_name, content, course, form, school, start_on, end_on, periods,
                capacity, valid_from, valid_to, version, created_at, updated_at,
                \(TrainingClassFacts.columns)
            ) VALUES (
                \(number), \(id), \(planNumber), \(planID), \(organization.number),
                \(organization.id), \(displayName), \(content.number), \(course.number),
                \(form.number), \(school), \(days.lowerBound), \(days.upperBound), \(periods),
                \(capacity), \(facts.from), \(facts.to), \(version), \(createdAt),
                \(updatedAt), \(facts.facts.values)
            )
            """
        )
    }

    /// Records another state from its first day on.
    func advanced(
        to new: TrainingClassFacts,
        in transaction: any Transaction,
        at now: Timestamp
    ) throws -> TrainingClassRecord {
        var record = self
        record.version += 1
        (record.facts, record.updatedAt) = try FactTable.trainingClasses.advance(
            number,
            from: facts,
            to: new,
            on: new.stateFrom,
            version: record.version,
            at: now,
            in: transaction
        )
        try transaction.execute(
            """
            UPDATE training_class SET state = \(new.state.number), state_from = \(new.stateFrom),
                valid_from = \(record.facts.from), valid_to = \(record.facts.to),
                version = \(record.version), updated_at = \(record.updatedAt)
            WHERE number = \(number)
            """
        )
        return record
    }
}

extension TrainingClass {
    /// The message of a record, read as of a point unless it holds the present facts.
    init(_ record: TrainingClassRecord, at point: HistoryPoint? = nil) {
        self.init(
            name: record.name,
            trainingPlan: ResourceNames.trainingPlan.name(record.planID),
            organization: record.organization.name,
            displayName: record.displayName,
            content: record.content,
            course: record.course,
            form: record.form,
            school: record.school,
            startDate: GoogleDate(record.days.lowerBound),
            endDate: GoogleDate(record.days.upperBound),
            periods: record.periods,
            capacity: record.capacity,
            state: record.state,
            stateDate: GoogleDate(record.facts.facts.stateFrom),
            createTime: GoogleTimestamp(record.createdAt),
            updateTime: GoogleTimestamp(record.updatedAt),
            etag: point == nil ? EntityTag(version: record.version).text : "",
            asOf: point.map { GoogleDate($0.day) },
            asRecordedAt: point?.instant.map { GoogleTimestamp($0) }
        )
    }
}
