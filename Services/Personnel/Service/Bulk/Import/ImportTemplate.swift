internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Spreadsheets

/// An empty table for an import, and what its columns may hold.
struct ImportTemplate {
    private let collection: ImportCollection
    private let format: TableFormat

    init(_ request: GetImportTemplateRequest) throws {
        var checks = FieldChecks()
        collection = checks.choice(request.collection, "collection")
        format = checks.choice(request.format, "format")
        try checks.finish()
    }

    /// The template, its words in a language.
    func response(in language: Language) throws -> GetImportTemplateResponse {
        let isOfOfficials = collection == .officials
        let columns = isOfOfficials ? Self.officials(language) : Self.organizations(language)
        let title =
            isOfOfficials
            ? BilingualText(vi: "Cán bộ", en: "Officials")
            : BilingualText(vi: "Tổ chức", en: "Organisations")
        var writer: any TableWriter = CSVWriter()
        if format == .xlsx { writer = XLSXWriter(sheet: title[language]) }
        writer.begin(header: columns.map(\.name))
        writer.finish()
        let stem = isOfOfficials ? "officials" : "organizations"
        return GetImportTemplateResponse(
            fileName: "\(stem)-template.\(format.fileExtension)",
            contentType: format.contentType,
            data: writer.takePending(),
            columns: columns
        )
    }

    private static func officials(_ language: Language) -> [ImportColumn] {
        OfficialColumn.allCases.map { column in
            ImportColumn(
                name: column.rawValue,
                required: OfficialColumn.required.contains(column),
                codes: column.codes,
                description: column.meaning[language]
            )
        }
    }

    private static func organizations(_ language: Language) -> [ImportColumn] {
        OrganizationColumn.allCases.map { column in
            ImportColumn(
                name: column.rawValue,
                required: OrganizationColumn.required.contains(column),
                codes: column.codes,
                description: column.meaning[language]
            )
        }
    }
}

extension OfficialColumn {
    /// The codes that a row may have in it; empty where it holds something else.
    fileprivate var codes: [String] {
        switch self {
        case .gender: Gender.codes
        case .officialKind: OfficialKind.codes
        case .status: OfficialStatus.codes
        default: []
        }
    }

    /// What it holds.
    fileprivate var meaning: BilingualText {
        switch self {
        case .personalID:
            BilingualText(
                vi: "Số định danh cá nhân, 12 chữ số; để nhận ra người đã có.",
                en: "Personal identification number, 12 digits, by which officials are known."
            )
        case .fullName: BilingualText(vi: "Họ và tên.", en: "Full name.")
        case .gender: BilingualText(vi: "Giới tính.", en: "Gender.")
        case .birthDate:
            BilingualText(
                vi: "Ngày sinh, 1980-12-31 hoặc 31/12/1980.",
                en: "Birth date, 1980-12-31 or 31/12/1980."
            )
        case .officialKind: BilingualText(vi: "Loại cán bộ.", en: "Kind of official.")
        case .organizationCode:
            BilingualText(vi: "Mã tổ chức quản lý.", en: "Code of the managing organisation.")
        case .status:
            BilingualText(
                vi: "Trạng thái; để trống là giữ nguyên, với người mới là đang công tác.",
                en: "Status; empty keeps it, a new official is at work."
            )
        case .postTitle: BilingualText(vi: "Chức danh.", en: "Title of the post.")
        case .effectiveDate: .firstDay
        }
    }
}

extension OrganizationColumn {
    /// The codes that a row may have in it; empty where it holds something else.
    fileprivate var codes: [String] {
        switch self {
        case .level: ListedUnits.words.map(\.level) + OrganizationLevel.codes
        case .type: ListedUnits.words.flatMap(\.types) + OrganizationType.codes
        default: []
        }
    }

    /// What it holds.
    fileprivate var meaning: BilingualText {
        switch self {
        case .code:
            BilingualText(
                vi: "Mã; để nhận ra tổ chức đã có.",
                en: "Code, by which organisations are known."
            )
        case .name: BilingualText(vi: "Tên.", en: "Name.")
        case .level:
            BilingualText(
                vi: "Cấp: của đơn vị hành chính, hoặc mã trong danh mục.",
                en: "Level: of an administrative unit, or a code of the list."
            )
        case .type:
            BilingualText(
                vi: "Loại: của đơn vị hành chính cấp đó, hoặc mã trong danh mục.",
                en: "Type: of an administrative unit of that level, or a code of the list."
            )
        case .parentCode:
            BilingualText(
                vi: "Mã tổ chức cấp trên; để trống ở đầu cây.",
                en: "Code of the organisation above; empty at the top of a tree."
            )
        case .partyParentCode:
            BilingualText(
                vi: "Mã tổ chức đảng cấp trên; để trống là không thuộc hệ thống dọc của Đảng.",
                en: "Code of the organisation above in the line of the Party; empty outside it."
            )
        case .administrativeUnitCode:
            BilingualText(
                vi: "Mã đơn vị hành chính mà tổ chức phục vụ; để trống là không có.",
                en: "Code of the administrative unit that it serves; empty without one."
            )
        case .effectiveDate: .firstDay
        }
    }
}

extension BilingualText {
    /// What the column of the first day holds.
    fileprivate static let firstDay = BilingualText(
        vi: "Ngày có hiệu lực, không sau hôm nay; để trống là ngày của cả tệp.",
        en: "The first day of the facts, not after today; that of the whole file when empty."
    )
}
