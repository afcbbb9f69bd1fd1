internal import Kernel
internal import PersonnelContract

extension CodeWords {
    /// The words for a type of organisation.
    static func words(for type: OrganizationType) -> BilingualText {
        switch type {
        case .partyCity:
            BilingualText(
                vi: "Đảng bộ tỉnh, thành phố",
                en: "Party organisation of a province or city"
            )
        case .partyDistrict:
            BilingualText(vi: "Đảng bộ cấp huyện", en: "Party organisation of a district")
        case .partySuperior:
            BilingualText(
                vi: "Đảng bộ cấp trên trực tiếp cơ sở",
                en: "Party organisation above the grassroots"
            )
        case .partyCommune:
            BilingualText(
                vi: "Đảng bộ xã, phường, đặc khu",
                en: "Party organisation of a commune or ward"
            )
        case .partyGrassrootsCommittee:
            BilingualText(vi: "Đảng bộ cơ sở", en: "Grassroots Party committee")
        case .partyGrassrootsCell: BilingualText(vi: "Chi bộ cơ sở", en: "Grassroots Party cell")
        case .partySubCommittee:
            BilingualText(vi: "Đảng bộ bộ phận", en: "Part of a grassroots Party organisation")
        case .partyCell: BilingualText(vi: "Chi bộ trực thuộc", en: "Dependent Party cell")
        case .partyEnterpriseState:
            BilingualText(
                vi: "Tổ chức đảng trong doanh nghiệp nhà nước",
                en: "Party organisation in a state enterprise"
            )
        case .partyEnterprisePrivate:
            BilingualText(
                vi: "Tổ chức đảng trong doanh nghiệp tư nhân",
                en: "Party organisation in a private enterprise"
            )
        case .partyAdvisory:
            BilingualText(
                vi: "Cơ quan tham mưu của cấp ủy",
                en: "Advisory body of a Party committee"
            )
        case .stateDepartment:
            BilingualText(vi: "Sở, ban, ngành", en: "Department of a People's Committee")
        case .stateOffice: BilingualText(vi: "Văn phòng, phòng", en: "Office of a state body")
        case .peoplesCouncil: BilingualText(vi: "Hội đồng nhân dân", en: "People's Council")
        case .peoplesCommittee: BilingualText(vi: "Ủy ban nhân dân", en: "People's Committee")
        case .publicServiceUnit:
            BilingualText(vi: "Đơn vị sự nghiệp công lập", en: "Public-service unit")
        case .front: BilingualText(vi: "Mặt trận Tổ quốc", en: "Fatherland Front")
        case .massOrg:
            BilingualText(vi: "Tổ chức chính trị - xã hội", en: "Socio-political organisation")
        case .association: BilingualText(vi: "Hội quần chúng", en: "Association")
        case .soe: BilingualText(vi: "Doanh nghiệp nhà nước", en: "State-owned enterprise")
        case .steering: BilingualText(vi: "Ban chỉ đạo", en: "Steering committee")
        case .localAdministration:
            BilingualText(vi: "Chính quyền địa phương", en: "Local administration")
        default: none
        }
    }

    /// The words for a level of organisations.
    static func words(for level: OrganizationLevel) -> BilingualText {
        switch level {
        case .central: BilingualText(vi: "Trung ương", en: "Of the centre")
        case .city: BilingualText(vi: "Tỉnh, thành phố", en: "Of a province or city")
        case .district: BilingualText(vi: "Cấp huyện", en: "Of a district")
        case .superiorOfGrassroots:
            BilingualText(vi: "Cấp trên trực tiếp cơ sở", en: "Directly above the grassroots")
        case .commune: BilingualText(vi: "Cấp xã", en: "Of a commune, ward or special zone")
        case .grassroots: BilingualText(vi: "Cơ sở", en: "Grassroots")
        case .cell: BilingualText(vi: "Chi bộ", en: "Cell")
        default: none
        }
    }

    /// The words for a status of organisations.
    static func words(for status: OrganizationStatus) -> BilingualText {
        switch status {
        case .draft: BilingualText(vi: "Dự thảo", en: "Draft")
        case .active: BilingualText(vi: "Đang hoạt động", en: "At work")
        case .reorganising: BilingualText(vi: "Đang sắp xếp", en: "Being reorganised")
        case .merged: BilingualText(vi: "Đã sáp nhập", en: "Merged")
        case .split: BilingualText(vi: "Đã chia tách", en: "Divided")
        case .ended: BilingualText(vi: "Đã kết thúc hoạt động", en: "Ended")
        case .dissolved: BilingualText(vi: "Giải tán", en: "Dissolved")
        default: none
        }
    }
}
