internal import Kernel

/// A column of a table of officials, by the name of its field.
enum OfficialExportColumn: String, CaseIterable, Sendable {
    case name
    case personalID = "personal_id"
    case fullName = "full_name"
    case gender
    case birthDate = "birth_date"
    case officialKind = "official_kind"
    case status
    case organizationCode = "organization_code"
    case organizationName = "organization_name"
    case postTitle = "post_title"
    case effectiveDate = "effective_date"

    /// Those of a table of which the caller says nothing.
    static let standard = allCases.filter { $0 != .name && $0 != .personalID }

    /// Whether it holds guarded fields, which not everybody sees.
    var isGuarded: Bool { self == .personalID }

    /// What people call it.
    var title: BilingualText {
        switch self {
        case .name: BilingualText(vi: "Định danh hồ sơ", en: "Resource name")
        case .personalID: BilingualText(vi: "Số định danh cá nhân", en: "Personal number")
        case .fullName: BilingualText(vi: "Họ và tên", en: "Full name")
        case .gender: BilingualText(vi: "Giới tính", en: "Gender")
        case .birthDate: BilingualText(vi: "Ngày sinh", en: "Birth date")
        case .officialKind: BilingualText(vi: "Đối tượng", en: "Kind")
        case .status: BilingualText(vi: "Trạng thái", en: "Status")
        case .organizationCode: BilingualText(vi: "Mã tổ chức", en: "Organisation code")
        case .organizationName: BilingualText(vi: "Tổ chức", en: "Organisation")
        case .postTitle: BilingualText(vi: "Chức vụ", en: "Post")
        case .effectiveDate: BilingualText(vi: "Hiệu lực từ ngày", en: "Effective from")
        }
    }
}
