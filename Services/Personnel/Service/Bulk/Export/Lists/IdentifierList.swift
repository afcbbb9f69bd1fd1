internal import Kernel
internal import PersonnelContract
internal import RPC

/// Identifiers of organisations, as ListOrganizationIdentifiers gives them.
struct IdentifierList: ExportedList {
    let request: ExportOrganizationIdentifiersRequest

    static let title = BilingualText(
        vi: "Mã định danh tổ chức",
        en: "Identifiers"
    )
    static let fileStem = BilingualText(vi: "ma-dinh-danh", en: "identifiers")

    static let columns: [ExportColumn<OrganizationIdentifier>] = [
        ExportColumn(
            "organization_identifier",
            vi: "Định danh",
            en: "Resource name",
            isStandard: false
        ) { $1.text($0.name) },
        ExportColumn("organization_code", vi: "Mã tổ chức", en: "Organisation code") {
            $1.code(ofOrganization: $0.organization)
        },
        ExportColumn("organization_name", vi: "Tổ chức", en: "Organisation") {
            $1.name(ofOrganization: $0.organization)
        },
        ExportColumn("scheme", vi: "Hệ mã", en: "Scheme") { $1.text($0.scheme) },
        ExportColumn("value", vi: "Mã định danh", en: "Identifier") { $1.text($0.value) },
        ExportColumn("start_date", vi: "Từ ngày", en: "From") { $1.day($0.startDate) },
        ExportColumn("end_date", vi: "Kết thúc từ ngày", en: "Ended from") { $1.day($0.endDate) },
    ]

    var method: MethodDescriptor { OrganizationIdentifierMethods.listOrganizationIdentifiers }

    func page(
        after token: String,
        size: Int,
        _ source: ExportSource
    ) async throws -> (elements: [OrganizationIdentifier], next: String) {
        let list = ListOrganizationIdentifiers(
            database: source.database,
            tokens: source.tokens,
            clock: source.rules.clock
        )
        let page = try await list(
            ListOrganizationIdentifiersRequest(
                organization: request.organization,
                scheme: request.scheme,
                pageSize: Int32(size),
                pageToken: token,
                asOf: request.asOf,
                asRecordedAt: request.asRecordedAt
            )
        )
        return (page.organizationIdentifiers, page.nextPageToken)
    }

    func references(of identifiers: [OrganizationIdentifier]) -> ExportReferences.Wanted {
        ExportReferences.Wanted(organizations: identifiers.map(\.organization))
    }

    var summary: String {
        """
        organization: \(request.organization)
        scheme: \(request.scheme)
        """
    }
}
