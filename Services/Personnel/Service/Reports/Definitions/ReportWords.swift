internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage

/// What people call the codes that reports have as rows and columns.
enum ReportWords {
    static let notStated = BilingualText(vi: "Không nêu", en: "Not stated")

    /// The words for a type of organisation.
    static func words(for type: OrganizationType) -> BilingualText {
        switch type {
        case .partyCity: BilingualText(vi: "Thành ủy", en: "Party committee of the city")
        case .partyDistrict: BilingualText(vi: "Quận, huyện, thị ủy", en: "Of a district")
        case .partySuperior:
            BilingualText(vi: "Đảng bộ cấp trên cơ sở", en: "Directly above the grassroots")
        case .partyCommune: BilingualText(vi: "Đảng bộ xã, phường", en: "Of a commune")
        case .partyGrassrootsCommittee:
            BilingualText(vi: "Đảng bộ cơ sở", en: "Grassroots committee")
        case .partyGrassrootsCell: BilingualText(vi: "Chi bộ cơ sở", en: "Grassroots cell")
        case .partySubCommittee:
            BilingualText(vi: "Đảng bộ bộ phận", en: "Part of a grassroots committee")
        case .partyCell: BilingualText(vi: "Chi bộ trực thuộc", en: "Cell")
        case .partyEnterpriseState:
            BilingualText(vi: "Tổ chức đảng trong DNNN", en: "Of a state-owned enterprise")
        case .partyEnterprisePrivate:
            BilingualText(vi: "Tổ chức đảng trong DN ngoài nhà nước", en: "Of another enterprise")
        case .partyAdvisory: BilingualText(vi: "Ban đảng, văn phòng", en: "Advisory body")
        case .stateDepartment: BilingualText(vi: "Sở, ban, ngành", en: "Department")
        case .stateOffice: BilingualText(vi: "Cơ quan nhà nước", en: "State office")
        default: civil(type)
        }
    }

    private static func civil(_ type: OrganizationType) -> BilingualText {
        switch type {
        case .peoplesCouncil: BilingualText(vi: "Hội đồng nhân dân", en: "People's Council")
        case .peoplesCommittee: BilingualText(vi: "Ủy ban nhân dân", en: "People's Committee")
        case .publicServiceUnit:
            BilingualText(vi: "Đơn vị sự nghiệp công lập", en: "Public-service unit")
        case .front: BilingualText(vi: "Mặt trận Tổ quốc", en: "Fatherland Front")
        case .massOrg: BilingualText(vi: "Tổ chức chính trị - xã hội", en: "Mass organisation")
        case .association: BilingualText(vi: "Hội quần chúng", en: "Association")
        case .soe: BilingualText(vi: "Doanh nghiệp nhà nước", en: "State-owned enterprise")
        case .steering: BilingualText(vi: "Ban chỉ đạo", en: "Steering committee")
        case .localAdministration:
            BilingualText(vi: "Chính quyền địa phương", en: "Local administration")
        default: BilingualText(vi: type.code, en: type.code)
        }
    }

    /// The words for a state of membership.
    static func words(for state: MembershipState) -> BilingualText {
        switch state {
        case .official: BilingualText(vi: "Đảng viên chính thức", en: "Official members")
        case .admittedProbation: BilingualText(vi: "Đảng viên dự bị", en: "On probation")
        case .exemptActivity: BilingualText(vi: "Được miễn sinh hoạt", en: "Exempt")
        case .transferring: BilingualText(vi: "Đang chuyển sinh hoạt", en: "On the way")
        case .struckOff: BilingualText(vi: "Xóa tên", en: "Struck off")
        case .expelled: BilingualText(vi: "Khai trừ", en: "Expelled")
        case .withdrew: BilingualText(vi: "Xin ra khỏi Đảng", en: "Withdrew")
        case .deceased: BilingualText(vi: "Từ trần", en: "Deceased")
        default: BilingualText(vi: state.code, en: state.code)
        }
    }

    /// The words for a reason of a step.
    static func words(for reason: MembershipReason) -> BilingualText {
        switch reason {
        case .noMeetingsOrDues:
            BilingualText(vi: "Bỏ sinh hoạt, không đóng đảng phí", en: "No meetings or dues")
        case .cardReturned: BilingualText(vi: "Trả hoặc hủy thẻ", en: "Card returned")
        case .willDeclined: BilingualText(vi: "Giảm sút ý chí phấn đấu", en: "Will declined")
        case .unfitTwoYears:
            BilingualText(vi: "Hai năm không hoàn thành nhiệm vụ", en: "Unfit in two years")
        case .politicalStandard:
            BilingualText(vi: "Vi phạm tiêu chuẩn chính trị", en: "By the political standard")
        case .probationUnfit: BilingualText(vi: "Dự bị không đủ tư cách", en: "Unfit on probation")
        case .oldAge: BilingualText(vi: "Tuổi cao", en: "Old age")
        case .illHealth: BilingualText(vi: "Sức khỏe yếu", en: "Ill health")
        default: notStated
        }
    }
}

extension ProtobufEnum {
    /// A line for each code of the list that may be stated.
    static func lines(_ words: (Self) -> BilingualText) -> [ReportLine] {
        allCases.filter { $0.number != 0 }.map { ReportLine($0, words($0)) }
    }
}

extension ReportLine {
    /// The line of a code of a list.
    init<Code: ProtobufEnum>(_ code: Code, _ words: BilingualText) {
        self.init(Int64(code.number), code.code, words)
    }
}

extension PolicyRule {
    /// The codes of the row as values of a list.
    func values<Code: ProtobufEnum>(of list: Code.Type) throws(Failure) -> [Code] {
        var values: [Code] = []
        for code in try codes {
            guard let value = Code(code: code) else {
                throw unusable(wanted: "codes of a list, not \(code)")
            }
            values.append(value)
        }
        return values
    }
}
