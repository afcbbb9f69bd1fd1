internal import Kernel
internal import PersonnelContract
internal import RPC

/// Quotas of staff and what is used of them, as ListStaffBalances gives them to the same caller.
struct StaffBalanceList: AskedList {
    let request: ExportListRequest
    let asked: ListStaffBalancesRequest

    static let field = "staff_balances"
    static let title = BilingualText(vi: "Biên chế", en: "Staff quotas")
    static let fileStem = BilingualText(vi: "bien-che", en: "staff-balances")

    static let columns: [ExportColumn<StaffBalance>] =
        [
            .named("organization", vi: "Định danh tổ chức", en: "Organisation (name)") {
                $0.organization
            },
            .named("staff_quota") { $0.staffQuota },
        ]
        + ExportColumn.organization { $0.organization }
        + figures

    private static let figures: [ExportColumn<StaffBalance>] = [
        ExportColumn("official_kind", vi: "Đối tượng", en: "Kind") {
            $1.code($0.officialKind, CodeWords.words(for: $0.officialKind))
        },
        .count("allotted", vi: "Được giao", en: "Allotted") { $0.allotted },
        .count("distributed", vi: "Đã phân bổ", en: "Distributed") { $0.distributed },
        .count("used", vi: "Có mặt", en: "Used") { $0.used },
        .count("free", vi: "Còn lại", en: "Free") { $0.free },
        .count("surplus", vi: "Dôi dư", en: "Surplus") { $0.surplus },
    ]

    var method: MethodDescriptor { StaffingMethods.listStaffBalances }

    func read(
        _ asked: ListStaffBalancesRequest,
        _ source: ExportSource
    ) async throws -> (elements: [StaffBalance], next: String) {
        let list = ListStaffBalances(
            database: source.database,
            tokens: source.tokens,
            authority: source.rules,
            rules: source.lists.staffing
        )
        let page = try await list(asked, source.call)
        return (page.staffBalances, page.nextPageToken)
    }

    func references(of balances: [StaffBalance]) -> ExportReferences.Wanted {
        ExportReferences.Wanted(organizations: balances.map(\.organization))
    }

    var narrowing: String { asked.surplusOnly ? "those with a surplus" : "" }
}
