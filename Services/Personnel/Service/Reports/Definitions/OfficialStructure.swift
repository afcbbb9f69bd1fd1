internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage
internal import TypeContract

/// `RPT-OFF-01`: the officials of an organisation and of all below it on a day, by sex and by kind,
/// age or organisation (cơ cấu cán bộ).
///
/// A run has one such table: two would tell from each other what is suppressed in one.
struct OfficialStructure: CountedReport {
    let code = "RPT-OFF-01"
    let title = BilingualText(vi: "Cơ cấu đội ngũ cán bộ", en: "Structure of the officials")
    let countingRule = BilingualText(
        vi: "Đếm mỗi cán bộ do tổ chức và cấp dưới quản lý một lần, theo tình trạng của ngày.",
        en: "Counts each official whom the organisation or one below manages once, as of the day."
    )
    let unit = ReportCountingUnit.persons
    let evidence = TypeContract.Evidence.design
    let ruleCodes = ["REPORT_OFFICIAL_STATUSES", "REPORT_AGE_BANDS"]
    let parameters = [
        ReportParameterRule(
            code: "rows",
            title: BilingualText(vi: "Phân theo", en: "Rows"),
            type: .code(["KIND", "AGE_BAND", "ORGANIZATION"]),
            standard: "KIND"
        )
    ]

    func tables(for question: ReportQuestion, _ reader: any Reader) throws -> [ReportCounting] {
        let point = question.point
        let statuses = try question.policy.rule("REPORT_OFFICIAL_STATUSES", at: point.day)
            .values(of: OfficialStatus.self)
        let rows = try Rows(question)
        let tree = ReportTree(root: question.organization.number, point: point)
        return [
            ReportCounting(
                code: "officials",
                title: title,
                rowTitle: rows.title,
                rows: rows.rows,
                columns: [
                    ReportLine(Int64(Gender.male.number), "MALE", vi: "Nam", en: "Male"),
                    ReportLine(Int64(Gender.female.number), "FEMALE", vi: "Nữ", en: "Female"),
                    ReportLine(0, "NOT_STATED", ReportWords.notStated),
                ],
                sum: ReportLine(-1, "OFFICIALS", vi: "Số cán bộ", en: "Officials"),
                guardsSmallCells: true,
                items: .officials,
                prelude: tree.below,
                source: """
                    SELECT \(rows.key) AS row_key, fact.gender AS column_key,
                        fact.official_number AS item
                    FROM below CROSS JOIN official_fact AS fact
                    WHERE fact.organization_number = below.number
                        AND \(point.condition("fact"))
                        AND fact.status IN \(list: statuses.map(\.number))
                    """
            )
        ]
    }
}

/// By what the rows of the table are.
private struct Rows {
    let title: BilingualText
    let rows: ReportRows
    /// The key of the row of a `fact` in a part called `below`.
    let key: Statement

    init(_ question: ReportQuestion) throws {
        switch question.parameters["rows"] {
        case "ORGANIZATION":
            title = BilingualText(vi: "Tổ chức", en: "Organisation")
            rows = .organizations
            key = "below.part"
        case "AGE_BAND":
            let bounds = try question.policy.rule("REPORT_AGE_BANDS", at: question.point.day)
                .codes.compactMap { Int($0) }
            title = BilingualText(vi: "Độ tuổi", en: "Age")
            rows = .listed(AgeBand.lines(bounds))
            key = AgeBand.key(bounds, on: question.point.day)
        default:
            title = BilingualText(vi: "Đối tượng", en: "Kind")
            rows = .found(
                OfficialKind.lines { (kind: OfficialKind) in CodeWords.words(for: kind) }
                    + [ReportLine(0, "NOT_STATED", ReportWords.notStated)]
            )
            key = "fact.kind"
        }
    }
}

/// Bands of ages in whole years.
private enum AgeBand {
    /// A line for each band, those below the first bound first, and one for no day of birth.
    static func lines(_ bounds: [Int]) -> [ReportLine] {
        guard let first = bounds.first, let last = bounds.last else { return [] }
        let below = ReportLine(1, "BELOW_\(first)", vi: "Dưới \(first)", en: "Below \(first)")
        let between = zip(bounds, bounds.dropFirst()).enumerated().map { index, ages in
            let text = "\(ages.0)–\(ages.1 - 1)"
            return ReportLine(
                Int64(index + 2),
                "FROM_\(ages.0)",
                BilingualText(vi: text, en: text)
            )
        }
        let above = ReportLine(
            Int64(bounds.count + 1),
            "FROM_\(last)",
            vi: "Từ \(last)",
            en: "\(last) and above"
        )
        return [below] + between + [above, ReportLine(0, "NOT_STATED", ReportWords.notStated)]
    }

    /// The key of the band in which the `fact` of an official is on a day.
    static func key(_ bounds: [Int], on day: CalendarDate) -> Statement {
        let cases = bounds.enumerated().map { index, age -> Statement in
            "WHEN fact.birth_date > \(day.adding(months: -12 * age)) THEN \(Int64(index + 1))"
        }
        let all = cases.reduce("") { (whole: Statement, part) in whole + part }
        return """
            CAST(CASE WHEN fact.birth_date = '' THEN 0 \(all)
                ELSE \(Int64(bounds.count + 1)) END AS BIGINT)
            """
    }
}
