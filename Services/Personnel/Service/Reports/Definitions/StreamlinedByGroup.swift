internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage
internal import TypeContract

/// `RPT-STR-01`: settled cases of streamlining in the organisation and all below it, by the group
/// of the decree and the kind of official.
///
/// These are the cases of `GetStreamliningReport`; the year is that of the settlement.
struct StreamlinedByGroup: CountedReport {
    let code = "RPT-STR-01"
    let title = BilingualText(
        vi: "Tinh giản biên chế theo nhóm và đối tượng",
        en: "Streamlining by group and kind of official"
    )
    let countingRule = BilingualText(
        vi: "Đếm mỗi hồ sơ đã giải quyết trong năm một lần, theo tổ chức lập danh sách.",
        en: "Counts each case settled in the year once, by the organisation that listed it."
    )
    let unit = ReportCountingUnit.cases
    let evidence = TypeContract.Evidence.design
    let ruleCodes = ["REPORT_SMALL_CELL_EXEMPT_LEVELS"]
    let parameters = [
        ReportParameterRule(
            code: "year",
            title: BilingualText(vi: "Năm giải quyết", en: "Year of the settlement"),
            type: .code(PersonnelLimits.staffingYears.map(String.init)),
            isRequired: true
        )
    ]

    func tables(for question: ReportQuestion, _ reader: any Reader) throws -> [ReportCounting] {
        guard let year = Int32(question.parameters["year"]),
            let days = CalendarDate.days(ofYear: year)
        else { throw Failure(.storageDamaged) }
        let point = question.point
        let shown = try question.policy.rule("REPORT_SMALL_CELL_EXEMPT_LEVELS", at: point.day).codes
        let prelude: Statement = """
            \(ReportTree(root: question.organization.number, point: point).below),
            settled (number, decree_group, official_kind) AS (
                SELECT streamlining_case.number, streamlining_case.decree_group,
                    streamlining_case.official_kind
                FROM below JOIN streamlining_case
                    ON streamlining_case.organization_number = below.number
                JOIN streamlining_case_fact AS fact
                    ON fact.streamlining_case_number = streamlining_case.number
                WHERE \(point.condition("fact"))
                    AND fact.state = \(StreamliningState.settled.number)
                    AND fact.state_from >= \(days.lowerBound)
                    AND fact.state_from < \(days.upperBound)
            )
            """
        let groups = try reader.rows(
            "\(prelude) SELECT DISTINCT decree_group FROM settled ORDER BY decree_group"
        ).map { try $0.integer("decree_group") }
        return [
            ReportCounting(
                code: "cases",
                title: title,
                rowTitle: BilingualText(vi: "Nhóm đối tượng", en: "Group"),
                rows: .listed(groups.map(Self.line)),
                columns: OfficialKind.lines { (kind: OfficialKind) in CodeWords.words(for: kind) }
                    + [ReportLine(0, "NOT_STATED", ReportWords.notStated)],
                sum: ReportLine(-1, "CASES", vi: "Số trường hợp", en: "Cases"),
                guardsSmallCells: !shown.contains(question.organization.facts.level.code),
                items: .streamliningCases,
                prelude: prelude,
                source: """
                    SELECT decree_group AS row_key, official_kind AS column_key, number AS item
                    FROM settled
                    """
            )
        ]
    }

    private static func line(_ group: Int64) -> ReportLine {
        guard group > 0 else { return ReportLine(0, "NO_GROUP", ReportWords.notStated) }
        return ReportLine(group, "GROUP_\(group)", vi: "Nhóm \(group)", en: "Group \(group)")
    }
}

extension ReportItems {
    /// Cases of streamlining by their numbers.
    static let streamliningCases = ReportItems { number, reader, reach in
        let row = try reader.first(
            "SELECT \(StreamliningRecord.columns) FROM streamlining_case WHERE number = \(number)"
        )
        guard let row else { throw Failure(.storageDamaged) }
        let record = try StreamliningRecord(row)
        guard try reach.reachesEverything || reach.clearance(of: record) != nil else { return nil }
        let official = try OfficialReader(reader: reader).find(number: record.officialNumber)
        return ReportItem(
            resource: record.name,
            displayName: official?.facts.fullName ?? "",
            official: record.officialName
        )
    }
}
