internal import Kernel
internal import PersonnelContract

extension CodeWords {
    /// The words for whether a person or a collective is nominated.
    static func words(for kind: AwardSubjectKind) -> BilingualText {
        switch kind {
        case .person: BilingualText(vi: "Cá nhân", en: "Person")
        case .collective: BilingualText(vi: "Tập thể", en: "Collective")
        default: none
        }
    }

    /// The words for where a nomination stands.
    static func words(for state: AwardState) -> BilingualText {
        switch state {
        case .nominated: BilingualText(vi: "Đã đề nghị", en: "Nominated")
        case .checked: BilingualText(vi: "Đã kiểm tra", en: "Checked")
        case .voted: BilingualText(vi: "Hội đồng đã biểu quyết", en: "Voted on")
        case .approved: BilingualText(vi: "Đã duyệt, đã trình", en: "Approved or submitted")
        case .granted: BilingualText(vi: "Đã khen thưởng", en: "Granted")
        case .presented: BilingualText(vi: "Đã trao tặng", en: "Presented")
        case .refused: BilingualText(vi: "Không khen thưởng", en: "Refused")
        case .revoked: BilingualText(vi: "Đã thu hồi", en: "Taken back")
        default: none
        }
    }

    /// The words for as what an official is planned.
    static func words(for kind: TrainingPlanKind) -> BilingualText {
        switch kind {
        case .strategic: BilingualText(vi: "Quy hoạch cấp chiến lược", en: "Strategic level")
        case .sector: BilingualText(vi: "Quy hoạch ngành", en: "Sector")
        case .committee: BilingualText(vi: "Quy hoạch cấp ủy", en: "Party committee")
        case .statePost:
            BilingualText(vi: "Quy hoạch chức danh lãnh đạo, quản lý", en: "Post of the State")
        default: none
        }
    }

    /// The words for where an enrolment stands.
    static func words(for state: EnrolmentState) -> BilingualText {
        switch state {
        case .nominated: BilingualText(vi: "Được cử", en: "Nominated")
        case .confirmed: BilingualText(vi: "Đã chốt danh sách", en: "Confirmed")
        case .attending: BilingualText(vi: "Đang học", en: "Takes part")
        case .passed: BilingualText(vi: "Đạt", en: "Passed")
        case .failed: BilingualText(vi: "Không đạt", en: "Failed")
        case .withdrawn: BilingualText(vi: "Rút khỏi lớp", en: "Taken out")
        default: none
        }
    }

    /// The words for as what somebody is in a governing body.
    static func words(for function: BodyFunction) -> BilingualText {
        switch function {
        case .secretary: BilingualText(vi: "Bí thư", en: "Secretary")
        case .deputy: BilingualText(vi: "Cấp phó", en: "Deputy")
        case .head: BilingualText(vi: "Trưởng ban, chủ nhiệm", en: "Head")
        case .standingMember: BilingualText(vi: "Ủy viên thường trực", en: "Standing member")
        case .member: BilingualText(vi: "Ủy viên", en: "Member")
        default: none
        }
    }

    /// The words for how somebody came to be in a governing body.
    static func words(for kind: BodyEntryKind) -> BilingualText {
        switch kind {
        case .elected: BilingualText(vi: "Bầu", en: "Elected")
        case .byElection: BilingualText(vi: "Bầu bổ sung", en: "Elected within the term")
        case .designated: BilingualText(vi: "Chỉ định", en: "Designated")
        case .appointed: BilingualText(vi: "Cử, bổ nhiệm", en: "Sent or appointed")
        case .byPost: BilingualText(vi: "Theo chức vụ", en: "By a post")
        default: none
        }
    }

    /// The words for what is proposed of a member.
    static func words(for category: ScreeningCategory) -> BilingualText {
        switch category {
        case .educate: BilingualText(vi: "Giáo dục", en: "To be educated")
        case .help: BilingualText(vi: "Giúp đỡ", en: "To be helped and watched")
        case .strikeOff: BilingualText(vi: "Xóa tên", en: "To be struck off")
        case .expel: BilingualText(vi: "Khai trừ", en: "To be expelled")
        default: none
        }
    }

    /// The words for where a screening stands.
    static func words(for state: ScreeningState) -> BilingualText {
        switch state {
        case .proposed: BilingualText(vi: "Đề nghị", en: "Proposed")
        case .told: BilingualText(vi: "Đã thông báo", en: "Told")
        case .heard: BilingualText(vi: "Đã nghe ý kiến", en: "Heard")
        case .listed: BilingualText(vi: "Đưa vào danh sách", en: "Listed")
        case .notListed: BilingualText(vi: "Không đưa vào danh sách", en: "Not listed")
        case .decided: BilingualText(vi: "Đã quyết định", en: "Decided")
        case .declined: BilingualText(vi: "Không chấp thuận", en: "Declined")
        case .replyAsked: BilingualText(vi: "Đề nghị trả lời", en: "Reply asked for")
        case .replied: BilingualText(vi: "Đã trả lời", en: "Replied to")
        case .withdrawn: BilingualText(vi: "Rút đề nghị", en: "Taken back")
        case .left: BilingualText(vi: "Xin ra khỏi Đảng", en: "Left at the own request")
        default: none
        }
    }

    /// The words for what came of a screening.
    static func words(for outcome: ScreeningOutcome) -> BilingualText {
        switch outcome {
        case .goingOn: BilingualText(vi: "Đang tiến hành", en: "Going on")
        case .kept: BilingualText(vi: "Giữ lại", en: "Kept")
        case .keptOnTrial:
            BilingualText(vi: "Giữ lại để giáo dục, giúp đỡ", en: "Kept, educated or helped")
        case .removed: BilingualText(vi: "Đưa ra khỏi Đảng", en: "Removed")
        case .left: BilingualText(vi: "Xin ra khỏi Đảng", en: "Left at the own request")
        case .takenBack: BilingualText(vi: "Đã rút lại", en: "Taken back")
        default: none
        }
    }

    /// The words for where a case of streamlining stands.
    static func words(for state: StreamliningState) -> BilingualText {
        switch state {
        case .listed: BilingualText(vi: "Đưa vào danh sách", en: "Listed")
        case .opinionTaken: BilingualText(vi: "Đã lấy ý kiến", en: "Heard")
        case .proposed: BilingualText(vi: "Đã đề nghị", en: "Proposed")
        case .approved: BilingualText(vi: "Đã phê duyệt", en: "Approved")
        case .settled: BilingualText(vi: "Đã giải quyết", en: "Settled")
        case .rejected: BilingualText(vi: "Không thực hiện", en: "Rejected")
        default: none
        }
    }

    /// The words for what happened to an organisation.
    static func words(for kind: LineageKind) -> BilingualText {
        switch kind {
        case .rename: BilingualText(vi: "Đổi tên", en: "Renamed")
        case .merge: BilingualText(vi: "Hợp nhất, sáp nhập", en: "Merged")
        case .split: BilingualText(vi: "Chia, tách", en: "Divided")
        case .absorb: BilingualText(vi: "Sáp nhập vào", en: "Taken into another one")
        case .abolish: BilingualText(vi: "Giải thể, kết thúc hoạt động", en: "Ended")
        case .convert: BilingualText(vi: "Chuyển đổi", en: "Converted")
        case .transferParent:
            BilingualText(vi: "Chuyển cơ quan quản lý", en: "Put under another one")
        default: none
        }
    }
}
