internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage
internal import TypeContract

/// `RPT-MEM-01`: members of the Party by organisation on a day (DOMAIN 7.2, AC-001-03).
///
/// The figures are those of `GetMembershipReport`.
struct MembersByOrganization: CountedReport {
    let code = "RPT-MEM-01"
    let title = BilingualText(
        vi: "Đảng viên theo tổ chức",
        en: "Members of the Party by organisation"
    )
    let countingRule = BilingualText(
        vi: "Đếm mỗi đảng viên của ngày một lần, theo tổ chức trực thuộc có chi bộ của đảng viên.",
        en: "Counts each member of the day once, by the organisation below in which the cell lies."
    )
    let unit = ReportCountingUnit.persons
    let evidence = TypeContract.Evidence.report
    let ruleCodes = ["MEMBER_COUNTED_STATES", "MEMBER_CELL_MINIMUM"]

    func tables(for question: ReportQuestion, _ reader: any Reader) throws -> [ReportCounting] {
        let day = question.point.day
        let states = try question.policy.rule("MEMBER_COUNTED_STATES", at: day)
            .values(of: MembershipState.self)
        let least = try question.policy.rule("MEMBER_CELL_MINIMUM", at: day).integer
        return [members(question, states), cells(question, states, least: Int64(least))]
    }

    private func members(_ question: ReportQuestion, _ states: [MembershipState]) -> ReportCounting
    {
        ReportCounting(
            code: "members",
            title: title,
            rowTitle: BilingualText(vi: "Tổ chức", en: "Organisation"),
            rows: .organizations,
            columns: states.map { ReportLine($0, ReportWords.words(for: $0)) },
            sum: ReportLine(0, "MEMBERS", vi: "Đảng viên", en: "Members"),
            guardsSmallCells: true,
            items: .memberships,
            prelude: tree(question).below,
            source: """
                SELECT below.part AS row_key, fact.state AS column_key,
                    fact.membership_number AS item
                \(membersBelow(question, states))
                """
        )
    }

    private func cells(
        _ question: ReportQuestion,
        _ states: [MembershipState],
        least: Int64
    ) -> ReportCounting {
        ReportCounting(
            code: "cells",
            title: BilingualText(vi: "Chi bộ có đảng viên", en: "Cells with members"),
            rowTitle: BilingualText(vi: "Phạm vi", en: "Extent"),
            rows: .listed([ReportLine(0, "ALL", vi: "Toàn bộ", en: "All")]),
            columns: [
                ReportLine(1, "complete", vi: "Đủ số lượng tối thiểu", en: "Of the least size"),
                ReportLine(2, "below_minimum", vi: "Dưới số tối thiểu", en: "Below the least size"),
            ],
            sum: ReportLine(0, "cells", vi: "Số chi bộ", en: "Cells"),
            hasTotal: false,
            guardsSmallCells: false,
            items: .organizations,
            prelude: tree(question).below,
            source: """
                SELECT CAST(0 AS BIGINT) AS row_key,
                    CAST(CASE WHEN SUM(
                        CASE WHEN fact.state = \(MembershipState.official.number) THEN 1 ELSE 0 END
                    ) >= \(least) THEN 1 ELSE 2 END AS BIGINT) AS column_key,
                    fact.cell_number AS item
                \(membersBelow(question, states)) GROUP BY fact.cell_number
                """
        )
    }

    private func tree(_ question: ReportQuestion) -> ReportTree {
        ReportTree(root: question.organization.number, point: question.point)
    }

    private func membersBelow(
        _ question: ReportQuestion,
        _ states: [MembershipState]
    ) -> Statement {
        """
        FROM below JOIN membership_fact AS fact ON fact.cell_number = below.number
        WHERE \(question.point.condition("fact")) AND fact.state IN \(list: states.map(\.number))
        """
    }
}
