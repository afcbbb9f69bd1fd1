internal import Kernel
internal import PersonnelContract

extension CodeWords {
    /// The words for as what a holder stands.
    static func words(for kind: HeadKind) -> BilingualText {
        switch kind {
        case .head: BilingualText(vi: "Cấp trưởng", en: "Head")
        case .deputy: BilingualText(vi: "Cấp phó", en: "Deputy")
        case .member: BilingualText(vi: "Thành viên", en: "Member")
        case .staff: BilingualText(vi: "Nhân viên", en: "Staff")
        case .specialist: BilingualText(vi: "Chuyên viên", en: "Specialist")
        default: none
        }
    }

    /// The words for how an official comes to hold a post.
    static func words(for kind: HoldingKind) -> BilingualText {
        switch kind {
        case .appointed: BilingualText(vi: "Bổ nhiệm", en: "Appointed")
        case .elected: BilingualText(vi: "Bầu", en: "Elected")
        case .designated: BilingualText(vi: "Chỉ định", en: "Designated")
        case .acting: BilingualText(vi: "Giao quyền", en: "Acting")
        case .inCharge: BilingualText(vi: "Giao phụ trách", en: "In charge")
        case .concurrent: BilingualText(vi: "Kiêm nhiệm", en: "Beside another post")
        case .seconded: BilingualText(vi: "Biệt phái", en: "Seconded")
        case .rotated: BilingualText(vi: "Luân chuyển", en: "Rotated")
        default: none
        }
    }

    /// The words for why a holding ended.
    static func words(for reason: HoldingEndReason) -> BilingualText {
        switch reason {
        case .termExpired: BilingualText(vi: "Hết nhiệm kỳ", en: "The term is over")
        case .promoted: BilingualText(vi: "Bổ nhiệm chức vụ cao hơn", en: "To a higher post")
        case .transferred: BilingualText(vi: "Điều động", en: "Transferred")
        case .rotated: BilingualText(vi: "Luân chuyển", en: "Rotated")
        case .secondmentEnd: BilingualText(vi: "Hết biệt phái", en: "The secondment is over")
        case .reassigned: BilingualText(vi: "Phân công nhiệm vụ khác", en: "Given other work")
        case .relieved: BilingualText(vi: "Thôi giữ chức vụ", en: "Relieved")
        case .resigned: BilingualText(vi: "Từ chức", en: "Resigned")
        case .dismissedFromPost: BilingualText(vi: "Miễn nhiệm", en: "Dismissed from the post")
        case .cachChuc: BilingualText(vi: "Cách chức", en: "Removed as discipline")
        case .baiNhiem: BilingualText(vi: "Bãi nhiệm", en: "Recalled")
        case .retired: BilingualText(vi: "Nghỉ hưu", en: "Retired")
        case .left: BilingualText(vi: "Thôi việc", en: "Left the service")
        case .deceased: BilingualText(vi: "Qua đời", en: "Deceased")
        case .orgEnded:
            BilingualText(vi: "Tổ chức kết thúc hoạt động", en: "The organisation ended")
        case .suspended: BilingualText(vi: "Tạm đình chỉ chức vụ", en: "Suspended")
        default: none
        }
    }

    /// The words for a state of membership.
    static func words(for state: MembershipState) -> BilingualText {
        switch state {
        case .applicant: BilingualText(vi: "Quần chúng xin vào Đảng", en: "Asks for admission")
        case .inEducation: BilingualText(vi: "Đang bồi dưỡng, giúp đỡ", en: "Is being prepared")
        case .cellVoted: BilingualText(vi: "Chi bộ đề nghị kết nạp", en: "The cell has voted")
        case .admittedProbation: BilingualText(vi: "Đảng viên dự bị", en: "On probation")
        case .official: BilingualText(vi: "Đảng viên chính thức", en: "Official member")
        case .probationFailed:
            BilingualText(vi: "Không được công nhận chính thức", en: "Not recognised")
        case .exemptActivity:
            BilingualText(
                vi: "Được miễn công tác và sinh hoạt",
                en: "Exempt from work and meetings"
            )
        case .transferring:
            BilingualText(vi: "Đang chuyển sinh hoạt", en: "On the way to another cell")
        case .struckOff: BilingualText(vi: "Bị xóa tên", en: "Struck off")
        case .expelled: BilingualText(vi: "Bị khai trừ", en: "Expelled")
        case .withdrew: BilingualText(vi: "Xin ra khỏi Đảng", en: "Left at the own request")
        case .deceased: BilingualText(vi: "Từ trần", en: "Deceased")
        case .applicationClosed:
            BilingualText(vi: "Thôi xét kết nạp", en: "The application came to nothing")
        default: none
        }
    }
}
