internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Spreadsheets

/// Results of evaluation, as ListEvaluations gives them to the same caller: the grades that were
/// told, and what stands behind them when it is asked for.
struct EvaluationList: ExportedList {
    let request: ExportEvaluationsRequest

    static let title = BilingualText(vi: "Kết quả xếp loại", en: "Results of evaluation")
    static let fileStem = BilingualText(vi: "xep-loai", en: "evaluations")

    static let columns: [ExportColumn<Evaluation>] = [
        ExportColumn("evaluation", vi: "Định danh", en: "Resource name", isStandard: false) {
            $1.text($0.name)
        },
        ExportColumn("evaluation_round", vi: "Đợt đánh giá", en: "Round", isStandard: false) {
            $1.text($0.evaluationRound)
        },
        ExportColumn("subject", vi: "Đối tượng", en: "Subject", isStandard: false) {
            $1.text($0.subject)
        },
        ExportColumn("official_name", vi: "Họ và tên", en: "Full name") {
            $1.text($1.references.officials[$0.official] ?? "")
        },
        ExportColumn("organization_code", vi: "Mã tổ chức", en: "Organisation code") {
            $1.code(ofOrganization: $0.organization)
        },
        ExportColumn("organization_name", vi: "Tổ chức", en: "Organisation") {
            $1.name(ofOrganization: $0.organization)
        },
        ExportColumn("standing", vi: "Tư cách", en: "As") {
            $1.code($0.standing, CodeWords.words(for: $0.standing))
        },
        ExportColumn("official_kind", vi: "Loại cán bộ", en: "Kind of official") {
            $1.code($0.officialKind, CodeWords.words(for: $0.officialKind))
        },
        ExportColumn("comparison_group", vi: "Nhóm so sánh", en: "Compared in") {
            $1.text($0.comparisonGroup)
        },
        ExportColumn("period", vi: "Kỳ đánh giá", en: "Period") {
            $1.code($0.period, CodeWords.words(for: $0.period))
        },
        ExportColumn("year", vi: "Năm", en: "Year") { $1.number($0.year) },
        ExportColumn("period_end_date", vi: "Ngày cuối kỳ", en: "End of the period") {
            $1.day($0.periodEndDate)
        },
        ExportColumn("state", vi: "Trạng thái", en: "State") {
            $1.code($0.state, CodeWords.words(for: $0.state))
        },
        ExportColumn("state_date", vi: "Từ ngày", en: "Since") { $1.day($0.stateDate) },
        ExportColumn("grade", vi: "Xếp loại", en: "Grade") {
            $1.code($0.grade, CodeWords.words(for: $0.grade))
        },
        .behind("general_score", vi: "Điểm tiêu chí chung (1/100)", en: "General points (1/100)") {
            $1.score($0.appraisal?.generalScore)
        },
        .behind("result_score", vi: "Điểm kết quả (1/100)", en: "Points of results (1/100)") {
            $1.score($0.appraisal?.resultScore)
        },
        .behind("total_score", vi: "Tổng điểm (1/100)", en: "Points in all (1/100)") {
            $1.score($0.appraisal?.totalScore)
        },
        .behind("decision_number", vi: "Số quyết định", en: "Decision") {
            $1.text($0.standingDecision?.decisionNumber ?? "")
        },
        .behind("decision_date", vi: "Ngày quyết định", en: "Day of the decision") {
            $1.day($0.standingDecision?.decisionDate)
        },
        .behind("deciding_organization_code", vi: "Cấp quyết định", en: "Decided by") {
            $1.code(ofOrganization: $0.standingDecision?.decidingOrganization ?? "")
        },
        .behind("reason", vi: "Lý do", en: "Reason") {
            $1.text($0.standingDecision?.reason ?? "")
        },
    ]

    var method: MethodDescriptor { EvaluationMethods.listEvaluations }

    func page(
        after token: String,
        size: Int,
        _ source: ExportSource
    ) async throws -> (elements: [Evaluation], next: String) {
        let list = ListEvaluations(
            database: source.database,
            tokens: source.tokens,
            authority: source.rules
        )
        let page = try await list(
            ListEvaluationsRequest(
                parent: request.parent,
                pageSize: Int32(size),
                pageToken: token,
                states: request.states
            ),
            source.call
        )
        return (page.evaluations, page.nextPageToken)
    }

    func references(of evaluations: [Evaluation]) -> ExportReferences.Wanted {
        ExportReferences.Wanted(
            organizations: evaluations.flatMap { evaluation in
                [evaluation.organization, evaluation.standingDecision?.decidingOrganization ?? ""]
            }.filter { !$0.isEmpty },
            officials: evaluations.map(\.official).filter { !$0.isEmpty }
        )
    }

    func guarded(_ evaluation: Evaluation) -> GuardedElement {
        guard evaluation.appraisal == nil, evaluation.standingDecision == nil else {
            return evaluation.official.isEmpty ? .nobody : .official(evaluation.official)
        }
        switch evaluation.state {
        case .notStarted, .selfAssessed: return .nobody
        default: return .hidden
        }
    }

    var summary: String {
        """
        parent: \(request.parent)
        states: \(request.states.map(\.code).joined(separator: ", "))
        """
    }
}

extension ExportColumn<Evaluation> {
    /// A column of what stands behind a grade, which is guarded and comes only when asked for.
    fileprivate static func behind(
        _ name: String,
        vi: String,
        en: String,
        cell: @escaping @Sendable (Evaluation, ExportWords) -> TableCell
    ) -> ExportColumn {
        ExportColumn(name, vi: vi, en: en, isStandard: false, isGuarded: true, cell)
    }
}

extension ExportWords {
    /// A score, which may be 0; nothing where nobody has appraised.
    fileprivate func score(_ score: Int32?) -> TableCell {
        score.map { .number(Int64($0)) } ?? .empty
    }
}

extension Evaluation {
    /// The decision on the grade that counts now.
    fileprivate var standingDecision: GradeDecision? { regrading?.decision ?? review ?? decision }
}
