internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage
internal import TypeContract

/// `RPT-SCR-01`: members screened in the rounds of a year in the organisation and all below it, by
/// category and outcome.
///
/// The outcomes are those of `GetScreeningFigures` as the record was at the cut-off: also steps
/// taken since, and steps of memberships taken back since, do not change what was counted.
struct ScreenedMembers: CountedReport {
    let code = "RPT-SCR-01"
    let title = BilingualText(
        vi: "Rà soát, sàng lọc đảng viên theo diện và kết quả",
        en: "Screening of members by category and outcome"
    )
    let countingRule = BilingualText(
        vi: "Đếm mỗi đảng viên một lần trong mỗi đợt của năm, quyết định đến ngày báo cáo.",
        en: "Counts each member once in each round of the year that was decided until the day."
    )
    let unit = ReportCountingUnit.cases
    let evidence = TypeContract.Evidence.design
    let ruleCodes = ["REPORT_SMALL_CELL_EXEMPT_LEVELS"]
    let parameters = [
        ReportParameterRule(
            code: "year",
            title: BilingualText(vi: "Năm rà soát", en: "Year of the rounds"),
            type: .code(PersonnelLimits.screeningYears.map(String.init)),
            isRequired: true
        )
    ]

    func tables(for question: ReportQuestion, _ reader: any Reader) throws -> [ReportCounting] {
        guard let year = Int64(question.parameters["year"]) else {
            throw Failure(.storageDamaged)
        }
        let point = question.point
        let instant = point.instant ?? .openEnd
        let shown = try question.policy.rule("REPORT_SMALL_CELL_EXEMPT_LEVELS", at: point.day).codes
        return [
            ReportCounting(
                code: "members",
                title: title,
                rowTitle: BilingualText(vi: "Diện", en: "Category"),
                rows: .listed(ScreeningCategory.lines(Self.words)),
                columns: ScreeningOutcome.lines(Self.words),
                sum: ReportLine(-1, "SCREENED", vi: "Số đảng viên", en: "Members"),
                guardsSmallCells: !shown.contains(question.organization.facts.level.code),
                items: .screenings,
                prelude: ReportTree(root: question.organization.number, point: point).below,
                source: """
                    SELECT item.category AS row_key, \(Self.outcome) AS column_key,
                        item.number AS item
                    FROM below
                    JOIN screening_round AS round ON round.organization_number = below.number
                    JOIN screening_item AS item ON item.screening_round_number = round.number
                    JOIN screening_item_state AS known
                        ON known.screening_item_number = item.number
                    JOIN membership_fact AS fact
                        ON fact.membership_number = item.membership_number
                    WHERE round.year = \(year) AND round.decision_date <= \(point.day)
                        AND known.version = (
                            SELECT MAX(version) FROM screening_item_state AS step
                            WHERE step.screening_item_number = item.number
                                AND step.recorded_at <= \(instant)
                        )
                        AND \(point.knowledge("fact")) AND fact.valid_to = \(CalendarDate.openEnd)
                    """
            )
        ]
    }

    /// The key of the outcome of an `item` whose state is `known`, and whose membership `fact`.
    private static var outcome: Statement {
        let cases = ScreeningOutcome.allCases.filter { $0.number != 0 }.reduce("") {
            (whole: Statement, outcome) in
            let holds = ScreeningOutcome.condition(
                [outcome],
                state: "known.state",
                member: "fact.state"
            )
            return "\(whole) WHEN \(holds) THEN \(Int64(outcome.number))"
        }
        return "CAST(CASE \(cases) ELSE 0 END AS BIGINT)"
    }

    private static func words(for category: ScreeningCategory) -> BilingualText {
        switch category {
        case .educate: BilingualText(vi: "Giáo dục", en: "To be educated")
        case .help: BilingualText(vi: "Giúp đỡ", en: "To be helped")
        case .strikeOff: BilingualText(vi: "Xóa tên", en: "To be struck off")
        case .expel: BilingualText(vi: "Khai trừ", en: "To be expelled")
        default: ReportWords.notStated
        }
    }

    private static func words(for outcome: ScreeningOutcome) -> BilingualText {
        switch outcome {
        case .goingOn: BilingualText(vi: "Đang tiến hành", en: "Going on")
        case .kept: BilingualText(vi: "Giữ lại", en: "Kept")
        case .keptOnTrial: BilingualText(vi: "Giữ lại để giáo dục, giúp đỡ", en: "Kept on trial")
        case .removed: BilingualText(vi: "Đưa ra khỏi Đảng", en: "Removed")
        case .left: BilingualText(vi: "Xin ra khỏi Đảng", en: "Left")
        case .takenBack: BilingualText(vi: "Đã rút lại", en: "Taken back")
        default: ReportWords.notStated
        }
    }
}

extension ReportItems {
    /// Screenings by their numbers.
    static let screenings = ReportItems { number, reader, reach in
        let row = try reader.first(
            """
            SELECT \(ScreeningItemRecord.columns) FROM \(ScreeningItemRecord.source)
            WHERE item.number = \(number)
            """
        )
        guard let row else { throw Failure(.storageDamaged) }
        let record = try ScreeningItemRecord(row)
        guard let member = try MembershipReader(reader: reader).find(id: record.membershipID) else {
            throw Failure(.storageDamaged)
        }
        guard try reach.reachesEverything || reach.clearance(of: member) != nil else { return nil }
        let official = try OfficialReader(reader: reader).find(number: record.officialNumber)
        return ReportItem(
            resource: record.name,
            displayName: official?.facts.fullName ?? "",
            official: ResourceNames.official(record.officialID)
        )
    }
}
