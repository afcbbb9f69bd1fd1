internal import Kernel
internal import PersonnelContract
internal import RPC

/// Organisations, as ListOrganizations gives them.
///
/// By codes, level and type of an administrative unit are the words of the State's own lists, as an
/// import takes them.
struct OrganizationList: ExportedList {
    let request: ExportOrganizationsRequest

    static let title = BilingualText(vi: "Tổ chức", en: "Organisations")
    static let fileStem = BilingualText(vi: "to-chuc", en: "organisations")

    static let columns: [ExportColumn<Organization>] = [
        ExportColumn("organization", vi: "Định danh", en: "Resource name", isStandard: false) {
            $1.text($0.name)
        },
        ExportColumn("code", vi: "Mã", en: "Code") { $1.text($0.code) },
        ExportColumn("name", vi: "Tên", en: "Name") { $1.text($0.nameVi) },
        ExportColumn("level", vi: "Cấp", en: "Level") {
            guard $1.language == nil, let listed = ListedUnits.words(for: $0) else {
                return $1.code($0.organizationLevel, CodeWords.words(for: $0.organizationLevel))
            }
            return $1.text(listed.level)
        },
        ExportColumn("type", vi: "Loại", en: "Type") {
            guard let listed = ListedUnits.words(for: $0) else {
                return $1.code($0.organizationType, CodeWords.words(for: $0.organizationType))
            }
            return $1.text(listed.type)
        },
        ExportColumn("parent_code", vi: "Mã tổ chức cấp trên", en: "Code of the one above") {
            $1.code(ofOrganization: $0.parentOrganization)
        },
        ExportColumn("parent_name", vi: "Tổ chức cấp trên", en: "The one above") {
            $1.name(ofOrganization: $0.parentOrganization)
        },
        ExportColumn(
            "party_parent_code",
            vi: "Mã tổ chức đảng cấp trên",
            en: "Code of the Party organisation above",
            isStandard: false
        ) { $1.code(ofOrganization: $0.partyParentOrganization) },
        ExportColumn(
            "administrative_unit_code",
            vi: "Mã đơn vị hành chính",
            en: "Code of the administrative unit"
        ) { $1.text($0.administrativeUnitCode) },
        ExportColumn("status", vi: "Trạng thái", en: "Status") {
            $1.code($0.status, CodeWords.words(for: $0.status))
        },
        ExportColumn("establish_date", vi: "Ngày thành lập", en: "Established on") {
            $1.day($0.establishDate)
        },
        ExportColumn("effective_date", vi: "Hiệu lực từ ngày", en: "Effective from") {
            $1.day($0.effectiveDate)
        },
        ExportColumn(
            "effective_end_date",
            vi: "Hết hiệu lực từ ngày",
            en: "Not effective from",
            isStandard: false
        ) { $1.day($0.effectiveEndDate) },
    ]

    var method: MethodDescriptor { PersonnelMethods.listOrganizations }

    func page(
        after token: String,
        size: Int,
        _ source: ExportSource
    ) async throws -> (elements: [Organization], next: String) {
        let list = ListOrganizations(
            database: source.database,
            tokens: source.tokens,
            clock: source.rules.clock
        )
        let page = try await list(
            ListOrganizationsRequest(
                parent: request.parent,
                pageSize: Int32(size),
                pageToken: token,
                asOf: request.asOf,
                asRecordedAt: request.asRecordedAt,
                tree: request.tree,
                includeBelow: request.includeBelow
            )
        )
        return (page.organizations, page.nextPageToken)
    }

    func references(of organizations: [Organization]) -> ExportReferences.Wanted {
        ExportReferences.Wanted(
            organizations: organizations.flatMap {
                [$0.parentOrganization, $0.partyParentOrganization]
            }
        )
    }

    var summary: String {
        """
        parent: \(request.parent)
        tree: \(request.tree.code)\(request.includeBelow ? ", with all below" : "")
        """
    }
}
