internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage
internal import TypeContract

/// `RPT-ORG-01`: the organisations directly below one, by type (DOMAIN 7.2, AC-001-02).
struct OrganizationsByType: CountedReport {
    let code = "RPT-ORG-01"
    let title = BilingualText(
        vi: "Tổ chức trực thuộc theo loại hình",
        en: "Organisations directly below, by type"
    )
    let countingRule = BilingualText(
        vi: "Đếm mỗi tổ chức trực thuộc trực tiếp đang hoạt động hoặc đang sắp xếp một lần.",
        en: "Counts each organisation directly below that is at work or being reorganised once."
    )
    let unit = ReportCountingUnit.organizations
    let evidence = TypeContract.Evidence.report
    let ruleCodes = ["REPORT_GRASSROOTS_TYPES"]
    let parameters = [
        ReportParameterRule(
            code: "tree",
            title: BilingualText(vi: "Cây tổ chức", en: "Tree of organisations"),
            type: .code(["STATE", "PARTY"]),
            standard: "STATE"
        )
    ]

    func tables(for question: ReportQuestion, _ reader: any Reader) throws -> [ReportCounting] {
        let point = question.point
        let grassroots = try question.policy.rule("REPORT_GRASSROOTS_TYPES", at: point.day)
            .values(of: OrganizationType.self)
        let number = question.organization.number
        let isBelow: Statement =
            question.parameters["tree"] == "PARTY"
            ? "fact.party_parent_number = \(number)" : "fact.parent_number = \(number)"
        let working = [OrganizationStatus.active, .reorganising].map(\.number)
        return [
            ReportCounting(
                code: "by_type",
                title: title,
                rowTitle: BilingualText(vi: "Loại hình tổ chức", en: "Type of organisation"),
                rows: .found(OrganizationType.lines(ReportWords.words)),
                columns: [
                    ReportLine(1, "grassroots", vi: "Tổ chức cơ sở đảng", en: "Of the grassroots"),
                    ReportLine(2, "other", vi: "Tổ chức khác", en: "Others"),
                ],
                sum: ReportLine(0, "organizations", vi: "Số tổ chức", en: "Organisations"),
                guardsSmallCells: false,
                items: .organizations,
                source: """
                    SELECT fact.type AS row_key,
                        CAST(CASE WHEN fact.type IN \(list: grassroots.map(\.number))
                            THEN 1 ELSE 2 END AS BIGINT) AS column_key,
                        fact.organization_number AS item
                    FROM organization_fact AS fact
                    WHERE \(isBelow) AND \(point.condition("fact"))
                        AND fact.status IN \(list: working)
                    """
            )
        ]
    }
}
