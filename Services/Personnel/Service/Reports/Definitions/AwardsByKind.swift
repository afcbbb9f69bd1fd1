internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage
internal import TypeContract

/// `RPT-AWD-01`: awards granted in the rounds of an organisation and of all below it, by award and
/// kind of subject (DOMAIN 7.1, AC-000-04 to AC-000-06).
struct AwardsByKind: CountedReport {
    let code = "RPT-AWD-01"
    let title = BilingualText(
        vi: "Khen thưởng theo hình thức và đối tượng",
        en: "Awards by award and kind of subject"
    )
    let countingRule = BilingualText(
        vi: "Đếm mỗi lượt khen thưởng trong các đợt của tổ chức và cấp dưới một lần.",
        en: "Counts each award in the rounds of the organisation and of all below once."
    )
    let unit = ReportCountingUnit.cases
    let evidence = TypeContract.Evidence.report
    let ruleCodes = ["AWARD_COUNTED_STATES", "REPORT_SMALL_CELL_EXEMPT_LEVELS"]
    let parameters = [GrantedAwards.year]

    func tables(for question: ReportQuestion, _ reader: any Reader) throws -> [ReportCounting] {
        let awards = try GrantedAwards(question)
        let codes = try awards.codes(reader)
        let lines = codes.enumerated().map { place, code in
            ReportLine(Int64(place), code, vi: code, en: code)
        }
        return [
            ReportCounting(
                code: "awards",
                title: title,
                rowTitle: BilingualText(vi: "Hình thức khen thưởng", en: "Award"),
                rows: .listed(lines),
                columns: GrantedAwards.kinds,
                sum: ReportLine(-1, "AWARDS", vi: "Số lượt", en: "Awards"),
                guardsSmallCells: awards.guardsSmallCells,
                items: .awardNominations,
                prelude: awards.prelude,
                source: awards.source(row: Self.key(of: codes), item: "number")
            )
        ]
    }

    /// The place of a nomination's award among some.
    private static func key(of codes: [String]) -> Statement {
        let known = codes.enumerated().reduce("" as Statement) { text, code in
            "\(text) WHEN \(code.element) THEN \(Int64(code.offset))"
        }
        return codes.isEmpty
            ? "CAST(0 AS BIGINT)" : "CAST(CASE award_code \(known) END AS BIGINT)"
    }
}

/// `RPT-AWD-02`: how many persons and collectives got awards, beside how many awards these are
/// (AC-000-07).
struct AwardedSubjects: CountedReport {
    let code = "RPT-AWD-02"
    let title = BilingualText(
        vi: "Lượt khen thưởng và số đối tượng được khen thưởng",
        en: "Awards, and distinct subjects who got them"
    )
    let countingRule = BilingualText(
        vi: """
            Lượt: đếm mỗi lượt khen thưởng một lần; đối tượng: đếm mỗi cá nhân, tập thể một lần \
            dù được khen thưởng nhiều lần.
            """,
        en: """
            Awards: each one once; subjects: each person and each collective once, whatever the \
            number of awards.
            """
    )
    let unit = ReportCountingUnit.cases
    let evidence = TypeContract.Evidence.report
    let ruleCodes = ["AWARD_COUNTED_STATES", "REPORT_SMALL_CELL_EXEMPT_LEVELS"]
    let parameters = [GrantedAwards.year]

    func tables(for question: ReportQuestion, _ reader: any Reader) throws -> [ReportCounting] {
        let awards = try GrantedAwards(question)
        return [
            ReportCounting(
                code: "subjects",
                title: title,
                rowTitle: BilingualText(vi: "Đối tượng", en: "Kind of subject"),
                rows: .listed(GrantedAwards.kinds),
                columns: [
                    ReportLine(1, "AWARDS", vi: "Số lượt", en: "Awards"),
                    ReportLine(2, "SUBJECTS", vi: "Số đối tượng", en: "Subjects"),
                ],
                guardsSmallCells: awards.guardsSmallCells,
                items: .awardNominations,
                prelude: awards.prelude,
                source: """
                    SELECT subject_kind AS row_key, CAST(1 AS BIGINT) AS column_key,
                        number AS item FROM granted
                    UNION ALL
                    SELECT subject_kind AS row_key, CAST(2 AS BIGINT) AS column_key,
                        MIN(number) AS item FROM granted GROUP BY subject_kind, subject
                    """
            )
        ]
    }
}

/// The awards granted in the rounds of a part of the tree, as known at a point.
struct GrantedAwards {
    private let point: HistoryPoint
    private let tree: ReportTree
    private let year: String
    private let states: [AwardState]
    /// Whether small figures are for those alone who may read the lists.
    let guardsSmallCells: Bool

    /// Awards of the rounds of one year alone.
    static let year = ReportParameterRule(
        code: "year",
        title: BilingualText(vi: "Năm của đợt khen thưởng", en: "Year of the rounds"),
        type: .code(PersonnelLimits.awardYears.map(String.init))
    )

    /// The kinds of subject.
    static let kinds = [
        ReportLine(AwardSubjectKind.person, BilingualText(vi: "Cá nhân", en: "Persons")),
        ReportLine(AwardSubjectKind.collective, BilingualText(vi: "Tập thể", en: "Collectives")),
    ]

    init(_ question: ReportQuestion) throws {
        let (policy, day) = (question.policy, question.point.day)
        point = question.point
        tree = ReportTree(root: question.organization.number, point: question.point)
        year = question.parameters["year"]
        states = try policy.rule("AWARD_COUNTED_STATES", at: day).values(of: AwardState.self)
        guardsSmallCells = try !policy.rule("REPORT_SMALL_CELL_EXEMPT_LEVELS", at: day).codes
            .contains(question.organization.facts.level.code)
    }

    /// The awards among them, by code.
    func codes(_ reader: any Reader) throws -> [String] {
        try reader.rows(
            "\(prelude) SELECT DISTINCT award_code FROM granted ORDER BY award_code"
        ).map { try $0.text("award_code") }.sorted()
    }

    /// A row for each, with the kind of its subject as the column.
    func source(row: Statement, item: Statement) -> Statement {
        "SELECT \(row) AS row_key, subject_kind AS column_key, \(item) AS item FROM granted"
    }

    /// Begins a statement: the awards, called `granted`, with whose they were at the point:
    /// merged records come apart again.
    var prelude: Statement {
        let year: Statement =
            Int64(year).map { "AND award_round.year = \($0)" } ?? ""
        let instant = point.instant ?? .openEnd
        return """
            \(tree.below), owners (row_id, changed_at, official_number) AS (
                SELECT moved.row_id, merge.merged_at, merge.merged_official_number
                FROM official_merge AS merge JOIN official_merge_row AS moved
                    ON moved.official_merge_number = merge.number
                WHERE moved.kind = \(MergedTable.awardNomination.rawValue)
                UNION ALL
                SELECT moved.row_id, merge.undone_at, merge.survivor_official_number
                FROM official_merge AS merge JOIN official_merge_row AS moved
                    ON moved.official_merge_number = merge.number
                WHERE moved.kind = \(MergedTable.awardNomination.rawValue)
                    AND merge.undone_at IS NOT NULL
            ), granted (number, award_code, subject_kind, subject) AS (
                SELECT award_nomination.number, award_nomination.award_code,
                    award_nomination.subject_kind, COALESCE((
                        SELECT owners.official_number FROM owners
                        WHERE owners.row_id = award_nomination.id
                            AND owners.changed_at > \(instant)
                            AND award_nomination.subject_kind = \(AwardSubjectKind.person.number)
                        ORDER BY owners.changed_at LIMIT 1
                    ), award_nomination.subject_number)
                FROM below JOIN award_round ON award_round.organization_number = below.number
                JOIN award_nomination ON award_nomination.round_number = award_round.number
                JOIN award_nomination_fact AS fact
                    ON fact.award_nomination_number = award_nomination.number
                WHERE \(point.condition("fact")) AND fact.state IN \(list: states.map(\.number))
                    \(year)
            )
            """
    }
}

extension ReportItems {
    /// Nominations for awards by their numbers.
    static let awardNominations = ReportItems { number, reader, reach in
        let row = try reader.first(
            "SELECT \(AwardRecord.columns) FROM award_nomination WHERE number = \(number)"
        )
        guard let row else { throw Failure(.storageDamaged) }
        let record = try AwardRecord(row)
        guard try reach.reaches(record) else { return nil }
        guard let person = record.subject.official else {
            let collective = try OrganizationReader(reader: reader)
                .find(number: record.subject.number)
            return ReportItem(
                resource: record.name,
                displayName: collective?.facts.nameVi ?? ""
            )
        }
        let official = try OfficialReader(reader: reader).find(number: person)
        return ReportItem(
            resource: record.name,
            displayName: official?.facts.fullName ?? "",
            official: record.subject.name
        )
    }
}
