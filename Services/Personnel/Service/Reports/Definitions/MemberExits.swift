internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage
internal import TypeContract

/// `RPT-MEM-03`: who left the Party in a period, by kind and reason (DOMAIN 7.1, AC-000-11).
///
/// The period and the day are independent (AC-003-11): the day says which cells the organisation
/// has, the period which exits count, the cut-off what was known of them.
struct MemberExits: CountedReport {
    let code = "RPT-MEM-03"
    let title = BilingualText(
        vi: "Đảng viên ra khỏi Đảng theo hình thức và lý do",
        en: "Exits from the Party by kind and reason"
    )
    let countingRule = BilingualText(
        vi: "Đếm mỗi trường hợp có hiệu lực trong kỳ một lần, theo chi bộ khi ra khỏi Đảng.",
        en: "Counts each case with effect in the period once, by the cell at the exit."
    )
    let unit = ReportCountingUnit.cases
    let evidence = TypeContract.Evidence.report
    let ruleCodes = ["MEMBER_EXIT_STATES", "REPORT_SMALL_CELL_EXEMPT_LEVELS"]
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
        let (point, organization) = (question.point, question.organization)
        let policy = question.policy
        let exits = try policy.rule("MEMBER_EXIT_STATES", at: point.day)
            .values(of: MembershipState.self)
        let shown = try policy.rule("REPORT_SMALL_CELL_EXEMPT_LEVELS", at: point.day).codes
        return [
            ReportCounting(
                code: "exits",
                title: title,
                rowTitle: BilingualText(vi: "Hình thức", en: "Kind"),
                rows: .listed(exits.map { ReportLine($0, ReportWords.words(for: $0)) }),
                columns: MembershipReason.allCases.map {
                    ReportLine(Int64($0.number), $0.code, ReportWords.words(for: $0))
                },
                sum: ReportLine(-1, "EXITS", vi: "Số trường hợp", en: "Cases"),
                guardsSmallCells: !shown.contains(organization.facts.level.code),
                items: .memberships,
                prelude: ReportTree(root: organization.number, point: point).below,
                source: """
                    SELECT fact.state AS row_key, fact.reason AS column_key,
                        fact.membership_number AS item
                    FROM below JOIN membership_fact AS fact ON fact.cell_number = below.number
                    WHERE \(point.knowledge("fact")) AND fact.valid_from = fact.state_from
                        AND fact.state IN \(list: exits.map(\.number))
                        AND fact.valid_from >= \(start) AND fact.valid_from < \(end)
                    """
            )
        ]
    }
}
