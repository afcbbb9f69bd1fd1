internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Spreadsheets

/// Holdings, as ListHoldings gives them to the same caller.
struct HoldingList: ExportedList {
    let request: ExportHoldingsRequest

    static let title = BilingualText(vi: "Quá trình giữ chức vụ", en: "Holdings of posts")
    static let fileStem = BilingualText(vi: "giu-chuc-vu", en: "holdings")

    static let columns: [ExportColumn<Holding>] = [
        ExportColumn("holding", vi: "Định danh", en: "Resource name", isStandard: false) {
            $1.text($0.name)
        },
        ExportColumn("official", vi: "Định danh hồ sơ", en: "Official", isStandard: false) {
            $1.text($0.official)
        },
        ExportColumn("official_name", vi: "Họ và tên", en: "Full name") {
            $1.text($1.references.officials[$0.official] ?? "")
        },
        ExportColumn("position_code", vi: "Mã chức vụ", en: "Post code") {
            $1.text($1.references.positions[$0.position]?.code ?? "")
        },
        ExportColumn("position_name", vi: "Chức vụ", en: "Post") {
            $1.text($1.references.positions[$0.position]?.name ?? "")
        },
        ExportColumn("organization_code", vi: "Mã tổ chức", en: "Organisation code") {
            $1.code(ofOrganization: organization($0, $1))
        },
        ExportColumn("organization_name", vi: "Tổ chức", en: "Organisation") {
            $1.name(ofOrganization: organization($0, $1))
        },
        ExportColumn("holding_kind", vi: "Hình thức", en: "How") {
            $1.code($0.holdingKind, CodeWords.words(for: $0.holdingKind))
        },
        ExportColumn("is_main", vi: "Chức vụ chính", en: "Main post") { $1.flag($0.isMain) },
        ExportColumn("start_date", vi: "Từ ngày", en: "From") { $1.day($0.startDate) },
        ExportColumn("planned_end_date", vi: "Dự kiến đến ngày", en: "Planned until") {
            $1.day($0.plannedEndDate)
        },
        ExportColumn("end_date", vi: "Thôi giữ từ ngày", en: "Ended from") { $1.day($0.endDate) },
        ExportColumn("decision_number", vi: "Số quyết định", en: "Decision") {
            $1.text($0.decisionNumber)
        },
        ExportColumn("decision_date", vi: "Ngày quyết định", en: "Day of the decision") {
            $1.day($0.decisionDate)
        },
        ExportColumn("term_no", vi: "Nhiệm kỳ thứ", en: "Term") { $1.number($0.termNo) },
        ExportColumn(
            "end_reason",
            vi: "Lý do thôi giữ",
            en: "Why it ended",
            isStandard: false,
            isGuarded: true
        ) { $1.code($0.endReason, CodeWords.words(for: $0.endReason)) },
        ExportColumn("end_decision_number", vi: "Số quyết định thôi giữ", en: "Decision to end") {
            $1.text($0.endDecisionNumber)
        },
        ExportColumn(
            "end_decision_date",
            vi: "Ngày quyết định thôi giữ",
            en: "Day of the decision to end"
        ) { $1.day($0.endDecisionDate) },
    ]

    var method: MethodDescriptor { PostMethods.listHoldings }

    private static func organization(_ holding: Holding, _ words: ExportWords) -> String {
        words.references.positions[holding.position]?.organization ?? ""
    }

    func page(
        after token: String,
        size: Int,
        _ source: ExportSource
    ) async throws -> (elements: [Holding], next: String) {
        let list = ListHoldings(
            database: source.database,
            tokens: source.tokens,
            clock: source.rules.clock,
            rules: source.rules
        )
        let page = try await list(
            ListHoldingsRequest(
                parent: request.parent.isEmpty ? ResourceNames.allOrganizations : request.parent,
                pageSize: Int32(size),
                pageToken: token,
                asOf: request.asOf
            ),
            source.call
        )
        return (page.holdings, page.nextPageToken)
    }

    func references(of holdings: [Holding]) -> ExportReferences.Wanted {
        ExportReferences.Wanted(
            positions: holdings.map(\.position),
            officials: holdings.map(\.official)
        )
    }

    func guarded(_ holding: Holding) -> GuardedElement {
        guard holding.endDate != nil else { return .nobody }
        return holding.endReason == .unspecified ? .hidden : .official(holding.official)
    }

    var summary: String { "parent: \(request.parent)" }
}
