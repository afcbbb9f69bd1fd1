internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC

/// Results of evaluation, as ListEvaluations gives them to the same caller: the grades that were
/// told, without what stands behind them.
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
            organizations: evaluations.map(\.organization),
            officials: evaluations.map(\.official).filter { !$0.isEmpty }
        )
    }

    var summary: String {
        """
        parent: \(request.parent)
        states: \(request.states.map(\.code).joined(separator: ", "))
        """
    }
}
