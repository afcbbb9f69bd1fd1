internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Officials, as the lists and searches of the same caller give them.
struct OfficialList: ExportedList {
    let request: ExportOfficialsRequest

    static let title = BilingualText(vi: "Cán bộ", en: "Officials")
    static let fileStem = BilingualText(vi: "can-bo", en: "officials")

    static let columns: [ExportColumn<Official>] = [
        ExportColumn("name", vi: "Định danh hồ sơ", en: "Resource name", isStandard: false) {
            $1.text($0.name)
        },
        ExportColumn(
            "personal_id",
            vi: "Số định danh cá nhân",
            en: "Personal number",
            isStandard: false,
            isGuarded: true
        ) { $1.text($0.personalID) },
        ExportColumn("full_name", vi: "Họ và tên", en: "Full name") { $1.text($0.fullName) },
        ExportColumn("gender", vi: "Giới tính", en: "Gender") {
            $1.code($0.gender, CodeWords.words(for: $0.gender))
        },
        ExportColumn("birth_date", vi: "Ngày sinh", en: "Birth date") { $1.day($0.birthDate) },
        ExportColumn("official_kind", vi: "Đối tượng", en: "Kind") {
            $1.code($0.officialKind, CodeWords.words(for: $0.officialKind))
        },
        ExportColumn("status", vi: "Trạng thái", en: "Status") {
            $1.code($0.status, CodeWords.words(for: $0.status))
        },
        ExportColumn("organization_code", vi: "Mã tổ chức", en: "Organisation code") {
            $1.code(ofOrganization: $0.managingOrganization)
        },
        ExportColumn("organization_name", vi: "Tổ chức", en: "Organisation") {
            $1.name(ofOrganization: $0.managingOrganization)
        },
        ExportColumn("post_title", vi: "Chức vụ", en: "Post") { $1.text($0.currentPostTitle) },
        ExportColumn("effective_date", vi: "Hiệu lực từ ngày", en: "Effective from") {
            $1.day($0.effectiveDate)
        },
    ]

    /// Whether officials are searched for, not listed.
    private var isSearch: Bool {
        !request.query.isEmpty || request.birthYear != 0 || !request.filter.isEmpty
    }

    var method: MethodDescriptor {
        isSearch ? PersonnelMethods.searchOfficials : PersonnelMethods.listOfficials
    }

    func page(
        after token: String,
        size: Int,
        _ source: ExportSource
    ) async throws -> (elements: [Official], next: String) {
        guard isSearch else {
            let list = ListOfficials(
                database: source.database,
                tokens: source.tokens,
                clock: source.rules.clock,
                rules: source.rules,
                showsPersonalID: source.showsGuarded
            )
            let page = try await list(
                ListOfficialsRequest(
                    parent: request.parent,
                    pageSize: Int32(size),
                    pageToken: token
                ),
                source.call
            )
            return (page.officials, page.nextPageToken)
        }
        let search = SearchOfficials(
            database: source.database,
            tokens: source.tokens,
            rules: source.rules,
            ages: source.ages,
            today: source.today,
            showsPersonalID: source.showsGuarded
        )
        let page = try await search(
            SearchOfficialsRequest(
                query: request.query,
                pageSize: Int32(size),
                pageToken: token,
                parent: request.parent,
                birthYear: request.birthYear,
                filter: request.filter
            ),
            source.call
        )
        return (page.officials, page.nextPageToken)
    }

    func references(of officials: [Official]) -> ExportReferences.Wanted {
        ExportReferences.Wanted(organizations: officials.map(\.managingOrganization))
    }

    func guarded(_ official: Official) -> GuardedElement {
        guard official.personalID.isEmpty else { return .official(official.name) }
        return official.eraseTime == nil ? .hidden : .nobody
    }

    /// Neither the query nor the filter, which may name somebody.
    var summary: String {
        """
        parent: \(request.parent)
        \(isSearch ? "found by a search" : "all that are reached")
        """
    }
}
