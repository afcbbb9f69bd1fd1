internal import Kernel
internal import PersonnelContract

/// What people call the codes of the lists that tables show; empty for what is not stated.
enum CodeWords {
    /// The words for a gender.
    static func words(for gender: Gender) -> BilingualText {
        switch gender {
        case .male: BilingualText(vi: "Nam", en: "Male")
        case .female: BilingualText(vi: "Nữ", en: "Female")
        default: none
        }
    }

    /// The words for a kind of official.
    static func words(for kind: OfficialKind) -> BilingualText {
        switch kind {
        case .canBo: BilingualText(vi: "Cán bộ", en: "Elected or appointed for a term")
        case .congChuc: BilingualText(vi: "Công chức", en: "Civil servant")
        case .vienChuc: BilingualText(vi: "Viên chức", en: "Public employee")
        case .partyWorker:
            BilingualText(vi: "Cán bộ chuyên trách đảng", en: "Worker of a Party body")
        case .soeManager:
            BilingualText(
                vi: "Người quản lý doanh nghiệp nhà nước",
                en: "Manager of a state-owned enterprise"
            )
        case .armedForces: BilingualText(vi: "Lực lượng vũ trang", en: "Armed forces")
        case .labourContract:
            BilingualText(vi: "Người lao động hợp đồng", en: "Contract worker")
        case .retired: BilingualText(vi: "Cán bộ hưu trí", en: "Retired")
        default: none
        }
    }

    /// The words for a status.
    static func words(for status: OfficialStatus) -> BilingualText {
        switch status {
        case .active: BilingualText(vi: "Đang công tác", en: "At work")
        case .suspended: BilingualText(vi: "Tạm đình chỉ công tác", en: "Suspended")
        case .secondedOut: BilingualText(vi: "Biệt phái", en: "Seconded")
        case .rotated: BilingualText(vi: "Luân chuyển", en: "Rotated")
        case .retired: BilingualText(vi: "Nghỉ hưu", en: "Retired")
        case .left: BilingualText(vi: "Thôi việc", en: "Left the service")
        case .dismissed: BilingualText(vi: "Buộc thôi việc", en: "Dismissed")
        case .transferredOut: BilingualText(vi: "Chuyển công tác", en: "Transferred out")
        case .deceased: BilingualText(vi: "Đã mất", en: "Deceased")
        default: none
        }
    }

    /// For what is not stated.
    static let none = BilingualText(vi: "", en: "")
}
