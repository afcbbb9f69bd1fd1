internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC

/// Memberships of the Party, as ListMemberships gives them to the same caller.
struct MembershipList: ExportedList {
    let request: ExportMembershipsRequest

    static let title = BilingualText(vi: "Đảng viên", en: "Memberships of the Party")
    static let fileStem = BilingualText(vi: "dang-vien", en: "memberships")

    static let columns: [ExportColumn<Membership>] = [
        ExportColumn("membership", vi: "Định danh", en: "Resource name", isStandard: false) {
            $1.text($0.name)
        },
        ExportColumn("official", vi: "Định danh hồ sơ", en: "Official", isStandard: false) {
            $1.text($0.official)
        },
        ExportColumn("official_name", vi: "Họ và tên", en: "Full name") {
            $1.text($1.references.officials[$0.official] ?? "")
        },
        ExportColumn("cell_code", vi: "Mã chi bộ", en: "Cell code") {
            $1.code(ofOrganization: $0.cell)
        },
        ExportColumn("cell_name", vi: "Chi bộ", en: "Cell") { $1.name(ofOrganization: $0.cell) },
        ExportColumn("state", vi: "Trạng thái", en: "State", isGuarded: true) {
            $1.code($0.state, CodeWords.words(for: $0.state))
        },
        ExportColumn("state_date", vi: "Từ ngày", en: "Since", isGuarded: true) {
            $1.day($0.stateDate)
        },
        ExportColumn("member_number", vi: "Số đảng viên", en: "Member number", isGuarded: true) {
            $1.text($0.memberNumber)
        },
        ExportColumn(
            "card_number",
            vi: "Số thẻ đảng viên",
            en: "Card number",
            isStandard: false,
            isGuarded: true
        ) { $1.text($0.cardNumber) },
        ExportColumn("admit_date", vi: "Ngày vào Đảng", en: "Admitted on", isGuarded: true) {
            $1.day($0.admitDate)
        },
        ExportColumn("official_date", vi: "Ngày chính thức", en: "Recognised on", isGuarded: true) {
            $1.day($0.officialDate)
        },
        ExportColumn(
            "probation_end_date",
            vi: "Hết thời gian dự bị",
            en: "End of probation",
            isGuarded: true
        ) { $1.day($0.probationEndDate) },
        ExportColumn("due_date", vi: "Hạn bước tiếp theo", en: "Next step due", isGuarded: true) {
            $1.day($0.dueDate)
        },
        ExportColumn(
            "host_cell_code",
            vi: "Mã chi bộ sinh hoạt tạm thời",
            en: "Code of the cell for a time",
            isStandard: false,
            isGuarded: true
        ) { $1.code(ofOrganization: $0.hostCell) },
    ]

    var method: MethodDescriptor { MembershipMethods.listMemberships }

    func page(
        after token: String,
        size: Int,
        _ source: ExportSource
    ) async throws -> (elements: [Membership], next: String) {
        let list = ListMemberships(
            database: source.database,
            tokens: source.tokens,
            authority: source.rules
        )
        let page = try await list(
            ListMembershipsRequest(
                parent: request.parent,
                pageSize: Int32(size),
                pageToken: token,
                asOf: request.asOf,
                states: request.states
            ),
            source.call
        )
        return (page.memberships, page.nextPageToken)
    }

    func references(of memberships: [Membership]) -> ExportReferences.Wanted {
        ExportReferences.Wanted(
            organizations: memberships.flatMap { [$0.cell, $0.hostCell] },
            officials: memberships.map(\.official)
        )
    }

    func guarded(_ membership: Membership) -> GuardedElement {
        membership.state == .unspecified ? .hidden : .official(membership.official)
    }

    var summary: String {
        """
        parent: \(request.parent)
        states: \(request.states.map(\.code).joined(separator: ", "))
        """
    }
}
