internal import Kernel
internal import PersonnelContract
internal import RPC

/// Posts, as ListPositions gives them to the same caller.
struct PositionList: ExportedList {
    let request: ExportPositionsRequest

    static let title = BilingualText(vi: "Vị trí, chức vụ", en: "Posts")
    static let fileStem = BilingualText(vi: "chuc-vu", en: "posts")

    static let columns: [ExportColumn<Position>] = [
        ExportColumn("position", vi: "Định danh", en: "Resource name", isStandard: false) {
            $1.text($0.name)
        },
        ExportColumn("code", vi: "Mã", en: "Code") { $1.text($0.code) },
        ExportColumn("name", vi: "Tên", en: "Name") { $1.text($0.nameVi) },
        ExportColumn("organization_code", vi: "Mã tổ chức", en: "Organisation code") {
            $1.code(ofOrganization: $0.organization)
        },
        ExportColumn("organization_name", vi: "Tổ chức", en: "Organisation") {
            $1.name(ofOrganization: $0.organization)
        },
        ExportColumn("position_level", vi: "Bậc", en: "Level") { $1.number($0.positionLevel) },
        ExportColumn("head_kind", vi: "Vai trò", en: "Stands as") {
            $1.code($0.headKind, CodeWords.words(for: $0.headKind))
        },
        ExportColumn("is_leadership", vi: "Lãnh đạo, quản lý", en: "Of leadership") {
            $1.flag($0.isLeadership)
        },
        ExportColumn("is_elected", vi: "Bầu cử", en: "Elected") { $1.flag($0.isElected) },
        ExportColumn("quota", vi: "Số lượng", en: "Holders at a time") { $1.number($0.quota) },
        ExportColumn("term_months", vi: "Nhiệm kỳ (tháng)", en: "Months of a term") {
            $1.number($0.termMonths)
        },
        ExportColumn(
            "max_consecutive_terms",
            vi: "Số nhiệm kỳ liên tiếp tối đa",
            en: "Terms without a break at most"
        ) { $1.number($0.maxConsecutiveTerms) },
        ExportColumn("effective_date", vi: "Từ ngày", en: "From") { $1.day($0.effectiveDate) },
        ExportColumn("end_date", vi: "Kết thúc từ ngày", en: "Ended from") { $1.day($0.endDate) },
    ]

    var method: MethodDescriptor { PostMethods.listPositions }

    func page(
        after token: String,
        size: Int,
        _ source: ExportSource
    ) async throws -> (elements: [Position], next: String) {
        let list = ListPositions(
            database: source.database,
            tokens: source.tokens,
            clock: source.rules.clock,
            rules: source.rules
        )
        let page = try await list(
            ListPositionsRequest(
                parent: request.parent.isEmpty ? ResourceNames.allOrganizations : request.parent,
                pageSize: Int32(size),
                pageToken: token,
                asOf: request.asOf,
                includeBelow: request.includeBelow
            ),
            source.call
        )
        return (page.positions, page.nextPageToken)
    }

    func references(of positions: [Position]) -> ExportReferences.Wanted {
        ExportReferences.Wanted(organizations: positions.map(\.organization))
    }

    var summary: String {
        "parent: \(request.parent)\(request.includeBelow ? ", with all below" : "")"
    }
}
