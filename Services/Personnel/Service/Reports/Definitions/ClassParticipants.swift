internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage
internal import TypeContract

/// `RPT-TRN-01`: who takes part in the classes of an organisation and of all below it, by the plan
/// for which they were nominated (DOMAIN 7.5, AC-004-04).
///
/// Each class is a row: who is in two of them is told in both, and there is no total of them.
struct ClassParticipants: CountedReport {
    let code = "RPT-TRN-01"
    let title = BilingualText(
        vi: "Học viên các lớp theo diện quy hoạch",
        en: "Participants of classes by plan kind"
    )
    let countingRule = BilingualText(
        vi: "Đếm mỗi học viên một lần trong mỗi lớp khai giảng trong kỳ.",
        en: "Counts each participant once in each class that begins in the period."
    )
    let unit = ReportCountingUnit.persons
    let evidence = TypeContract.Evidence.report
    let ruleCodes = ["TRAINING_COUNTED_STATES", "REPORT_SMALL_CELL_EXEMPT_LEVELS"]
    let parameters = [
        ReportParameterRule(
            code: "period_start_date",
            title: BilingualText(vi: "Ngày đầu kỳ", en: "First day of the period"),
            type: .date,
            isRequired: true
        ),
        ReportParameterRule(
            code: "period_end_date",
            title: BilingualText(vi: "Ngày liền sau kỳ", en: "First day after the period"),
            type: .date,
            isRequired: true
        ),
    ]

    func check(_ values: ReportValues, _ checks: inout FieldChecks) {
        guard let start = values.day("period_start_date"), let end = values.day("period_end_date")
        else { return }
        checks.notBefore(start.adding(days: 1), end, "parameters.period_end_date")
    }

    func tables(for question: ReportQuestion, _ reader: any Reader) throws -> [ReportCounting] {
        guard let start = question.parameters.day("period_start_date"),
            let end = question.parameters.day("period_end_date")
        else { throw Failure(.storageDamaged) }
        let (policy, point) = (question.policy, question.point)
        let states = try policy.rule("TRAINING_COUNTED_STATES", at: point.day)
            .values(of: EnrolmentState.self)
        let shown = try policy.rule("REPORT_SMALL_CELL_EXEMPT_LEVELS", at: point.day).codes
        let prelude = ReportTree(root: question.organization.number, point: point).below
        let classes: Statement = """
            FROM below CROSS JOIN training_class
            JOIN training_class_fact AS known
                ON known.training_class_number = training_class.number
            WHERE training_class.organization_number = below.number
                AND training_class.start_on >= \(start) AND training_class.start_on < \(end)
                AND \(point.condition("known"))
            """
        let lines = try Self.lines(prelude, classes, reader)
        return [
            ReportCounting(
                code: "classes",
                title: title,
                rowTitle: BilingualText(vi: "Lớp", en: "Class"),
                rows: .listed(lines),
                columns: Self.kinds,
                sum: ReportLine(-1, "PARTICIPANTS", vi: "Số học viên", en: "Participants"),
                hasTotal: false,
                guardsSmallCells: !shown.contains(question.organization.facts.level.code),
                items: .enrolments,
                prelude: prelude,
                source: """
                    SELECT enrolment.training_class_number AS row_key,
                        enrolment.plan_kind AS column_key, enrolment.number AS item
                    FROM enrolment
                    JOIN enrolment_fact AS fact ON fact.enrolment_number = enrolment.number
                    WHERE \(point.condition("fact")) AND fact.state IN \(list: states.map(\.number))
                        AND enrolment.training_class_number IN (
                            SELECT training_class.number \(classes)
                        )
                    """
            )
        ]
    }

    /// The classes in the order in which they begin.
    private static func lines(
        _ prelude: Statement,
        _ classes: Statement,
        _ reader: any Reader
    ) throws -> [ReportLine] {
        let most = PersonnelLimits.reportRowsMax
        let rows = try reader.rows(
            """
            \(prelude) SELECT training_class.number AS number, training_class.id AS id,
                training_class.display_name AS display_name \(classes)
            ORDER BY training_class.start_on, training_class.number LIMIT \(most + 1)
            """
        )
        guard rows.count <= most else {
            throw Failure(.storageLimitReached, ["limit": "\(most) rows of a report"])
        }
        return try rows.map { row in
            let name = try row.text("display_name")
            return ReportLine(try row.integer("number"), try row.text("id"), vi: name, en: name)
        }
    }

    private static let kinds = [
        ReportLine(
            TrainingPlanKind.strategic,
            BilingualText(vi: "Quy hoạch cấp chiến lược", en: "Planned at the strategic level")
        ),
        ReportLine(
            TrainingPlanKind.sector,
            BilingualText(vi: "Quy hoạch ngành, địa phương", en: "Planned by sector or place")
        ),
        ReportLine(
            TrainingPlanKind.committee,
            BilingualText(vi: "Quy hoạch cấp ủy", en: "Planned for a committee")
        ),
        ReportLine(
            TrainingPlanKind.statePost,
            BilingualText(vi: "Quy hoạch chức danh nhà nước", en: "Planned for a State post")
        ),
        ReportLine(0, "NOT_PLANNED", vi: "Ngoài quy hoạch", en: "In no plan"),
    ]
}

/// `RPT-TRN-02`: the classes that were to come on a day, by the month in which they begin and what
/// they are about (AC-004-05).
struct ClassesToCome: CountedReport {
    let code = "RPT-TRN-02"
    let title = BilingualText(vi: "Các lớp sắp mở", en: "Classes to come")
    let countingRule = BilingualText(
        vi: "Đếm mỗi lớp ở trạng thái kế hoạch, khai giảng từ ngày báo cáo trở đi, một lần.",
        en: "Counts each class that is planned and begins on or after the day once."
    )
    let unit = ReportCountingUnit.cases
    let evidence = TypeContract.Evidence.report

    func tables(for question: ReportQuestion, _ reader: any Reader) throws -> [ReportCounting] {
        let point = question.point
        let prelude: Statement = """
            \(ReportTree(root: question.organization.number, point: point).below),
            coming (number, content, month) AS (
                SELECT training_class.number, training_class.content,
                    CAST(SUBSTR(training_class.start_on, 1, 4) AS BIGINT) * 100
                        + CAST(SUBSTR(training_class.start_on, 6, 2) AS BIGINT)
                FROM below CROSS JOIN training_class
                JOIN training_class_fact AS fact
                    ON fact.training_class_number = training_class.number
                WHERE training_class.organization_number = below.number
                    AND training_class.start_on >= \(point.day) AND \(point.condition("fact"))
                    AND fact.state = \(TrainingClassState.planned.number)
            )
            """
        let months = try reader.rows(
            "\(prelude) SELECT DISTINCT month FROM coming ORDER BY month"
        ).map { try $0.integer("month") }
        return [
            ReportCounting(
                code: "classes",
                title: title,
                rowTitle: BilingualText(vi: "Tháng khai giảng", en: "Month of beginning"),
                rows: .listed(months.map(Self.line)),
                columns: TrainingContent.lines { BilingualText(vi: $0.code, en: $0.code) },
                sum: ReportLine(-1, "CLASSES", vi: "Số lớp", en: "Classes"),
                guardsSmallCells: false,
                items: .trainingClasses,
                prelude: prelude,
                source: """
                    SELECT month AS row_key, content AS column_key, number AS item FROM coming
                    """
            )
        ]
    }

    private static func line(_ month: Int64) -> ReportLine {
        let (year, number) = (month / 100, month % 100)
        let text = number < 10 ? "0\(number)" : "\(number)"
        return ReportLine(
            month,
            "\(year)-\(text)",
            vi: "Tháng \(number)/\(year)",
            en: "\(year)-\(text)"
        )
    }
}

extension ReportItems {
    /// Enrolments by their numbers.
    static let enrolments = ReportItems { number, reader, reach in
        let found = try reader.first(
            "SELECT \(EnrolmentRecord.columns) FROM enrolment WHERE number = \(number)"
        )
        guard let found else { throw Failure(.storageDamaged) }
        let record = try EnrolmentRecord(found)
        let held = try reader.first(
            "SELECT organization_number FROM training_class WHERE number = \(record.classNumber)"
        )
        guard let held else { throw Failure(.storageDamaged) }
        let organization = try held.integer("organization_number")
        guard try reach.reaches(record, heldBy: organization) else { return nil }
        let official = try OfficialReader(reader: reader).find(number: record.officialNumber)
        return ReportItem(
            resource: record.name,
            displayName: official?.facts.fullName ?? "",
            official: record.officialName
        )
    }

    /// Classes by their numbers.
    static let trainingClasses = ReportItems(tellsOfPersons: false) { number, reader, reach in
        let row = try reader.first(
            "SELECT \(TrainingClassRecord.columns) FROM training_class WHERE number = \(number)"
        )
        guard let row else { throw Failure(.storageDamaged) }
        let record = try TrainingClassRecord(row)
        let place = record.organization.number
        guard try reach.reachesEverything || reach.clearance(under: place) != nil else {
            return nil
        }
        return ReportItem(resource: record.name, displayName: record.displayName)
    }
}
