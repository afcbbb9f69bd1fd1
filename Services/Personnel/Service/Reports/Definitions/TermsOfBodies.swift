internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage
internal import TypeContract

/// `RPT-TERM-01`: the terms for which the bodies of an organisation were elected or appointed until
/// a day, by number of the term and kind of body (DOMAIN 7.1, AC-000-08).
///
/// The list behind a figure names the bodies, each with its first and last day.
struct TermsOfBodies: CountedReport {
    let code = "RPT-TERM-01"
    let title = BilingualText(
        vi: "Danh mục nhiệm kỳ của các tập thể lãnh đạo",
        en: "Catalogue of the terms of bodies"
    )
    let countingRule = BilingualText(
        vi: """
            Đếm mỗi nhiệm kỳ của từng tập thể của chính tổ chức, bắt đầu trước hoặc trong ngày \
            báo cáo, một lần.
            """,
        en: """
            Counts each term of each body of the organisation itself that began until the day \
            once.
            """
    )
    let unit = ReportCountingUnit.cases
    let evidence = TypeContract.Evidence.report

    func tables(for question: ReportQuestion, _ reader: any Reader) throws -> [ReportCounting] {
        let prelude = Self.terms(of: question.organization.number, question.point)
        let terms = try reader.rows(
            "\(prelude) SELECT DISTINCT term_no FROM terms ORDER BY term_no"
        ).map { try $0.integer("term_no") }
        return [
            ReportCounting(
                code: "terms",
                title: title,
                rowTitle: BilingualText(vi: "Nhiệm kỳ thứ", en: "Number of the term"),
                rows: .listed(terms.map(Self.line)),
                columns: GoverningBodyKind.lines(Self.words),
                sum: ReportLine(-1, "TERMS", vi: "Số nhiệm kỳ", en: "Terms"),
                guardsSmallCells: false,
                items: .governingBodies,
                prelude: prelude,
                source: """
                    SELECT term_no AS row_key, kind AS column_key, number AS item FROM terms
                    """
            )
        ]
    }

    /// Begins a statement: the terms, called `terms`, each by what the record says last of it.
    private static func terms(of organization: Int64, _ point: HistoryPoint) -> Statement {
        """
        WITH terms (number, kind, term_no) AS (
            SELECT number, kind, term_no FROM (
                SELECT body.number AS number, body.kind AS kind, fact.term_no AS term_no,
                    ROW_NUMBER() OVER (
                        PARTITION BY body.number ORDER BY fact.valid_from DESC
                    ) AS place
                FROM governing_body AS body JOIN governing_body_fact AS fact
                    ON fact.governing_body_number = body.number
                WHERE body.organization_number = \(organization)
                    AND \(point.knowledge("fact")) AND fact.valid_from <= \(point.day)
            ) AS told WHERE place = 1
        )
        """
    }

    private static func line(_ number: Int64) -> ReportLine {
        number == 0
            ? ReportLine(0, "NOT_COUNTED", vi: "Không đánh số", en: "Not counted")
            : ReportLine(number, "TERM_\(number)", vi: "Khóa \(number)", en: "Term \(number)")
    }

    private static func words(for kind: GoverningBodyKind) -> BilingualText {
        switch kind {
        case .bch: BilingualText(vi: "Ban chấp hành", en: "Executive committee")
        case .btv: BilingualText(vi: "Ban thường vụ", en: "Standing committee")
        case .ubkt: BilingualText(vi: "Ủy ban kiểm tra", en: "Inspection committee")
        case .leadership: BilingualText(vi: "Tập thể lãnh đạo", en: "Collective of leaders")
        case .chiUy: BilingualText(vi: "Chi ủy", en: "Committee of a cell")
        case .steering: BilingualText(vi: "Ban chỉ đạo", en: "Steering committee")
        default: BilingualText(vi: kind.code, en: kind.code)
        }
    }
}

extension ReportItems {
    /// Governing bodies by their numbers.
    static let governingBodies = ReportItems(tellsOfPersons: false) { number, reader, reach in
        let row = try reader.first(
            """
            SELECT body.id AS id, body.organization_number AS place, body.valid_from AS begins,
                body.valid_to AS ends, (
                    SELECT fact.display_name FROM governing_body_fact AS fact
                    WHERE fact.governing_body_number = body.number
                        AND fact.recorded_to = \(Timestamp.openEnd)
                    ORDER BY fact.valid_from DESC LIMIT 1
                ) AS display_name
            FROM governing_body AS body WHERE body.number = \(number)
            """
        )
        guard let row else { throw Failure(.storageDamaged) }
        let place = try row.integer("place")
        guard try reach.reachesEverything || reach.clearance(under: place) != nil else {
            return nil
        }
        let (begins, ends) = (try row.date("begins"), try row.date("ends"))
        // One that was taken back since has no days.
        let days =
            begins == .beforeHistory
            ? "" : ends == .openEnd ? "\(begins) –" : "\(begins) – \(ends)"
        let name = try row.optionalText("display_name") ?? ""
        return ReportItem(
            resource: ResourceNames.governingBody.name(try row.text("id")),
            displayName: name.isEmpty ? days : "\(name), \(days)"
        )
    }
}
