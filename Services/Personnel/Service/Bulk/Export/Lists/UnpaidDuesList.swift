internal import Kernel
internal import PersonnelContract
internal import RPC

/// Members whose dues are not paid, as ListUnpaidDues gives them to the same caller; who is among
/// them is guarded.
struct UnpaidDuesList: AskedList {
    let request: ExportListRequest
    let asked: ListUnpaidDuesRequest

    static let field = "unpaid_dues"
    static let title = BilingualText(vi: "Chưa đóng đảng phí", en: "Unpaid dues")
    static let fileStem = BilingualText(vi: "chua-dong-dang-phi", en: "unpaid-dues")

    static let columns: [ExportColumn<UnpaidDues>] = member.map(\.guarded)

    private static let member: [ExportColumn<UnpaidDues>] =
        [.named("membership", vi: "Đảng viên", en: "Membership") { $0.membership }]
        + ExportColumn.official { $0.official }
        + ExportColumn.organization("cell", vi: "Chi bộ", en: "Cell") { $0.cell }
        + [
            ExportColumn("last_paid_month", vi: "Tháng đóng gần nhất", en: "Last month paid") {
                $1.day($0.lastPaidMonth)
            }
        ]

    var method: MethodDescriptor { DuesMethods.listUnpaidDues }

    func read(
        _ asked: ListUnpaidDuesRequest,
        _ source: ExportSource
    ) async throws -> (elements: [UnpaidDues], next: String) {
        let list = ListUnpaidDues(
            database: source.database,
            tokens: source.tokens,
            authority: source.rules,
            rules: source.lists.membership
        )
        let page = try await list(asked, source.call)
        // Not even how many there are is told to who may not see them there.
        guard source.call.clearance.contains(.sensitive) else {
            throw Failure.fieldNotVisible(["members"])
        }
        return (page.members, page.nextPageToken)
    }

    func references(of members: [UnpaidDues]) -> ExportReferences.Wanted {
        ExportReferences.Wanted(
            organizations: members.map(\.cell),
            officials: members.map(\.official)
        )
    }

    func guarded(_ member: UnpaidDues) -> GuardedElement { .official(member.official) }
}
