internal import Kernel
internal import PersonnelContract

extension CodeWords {
    /// The words for as what a subject is evaluated.
    static func words(for standing: EvaluationStanding) -> BilingualText {
        switch standing {
        case .head: BilingualText(vi: "Người đứng đầu", en: "Head")
        case .leader: BilingualText(vi: "Lãnh đạo, quản lý", en: "Leader")
        case .other:
            BilingualText(vi: "Không giữ chức vụ lãnh đạo", en: "Without a leading post")
        case .collective: BilingualText(vi: "Tập thể", en: "Organisation")
        default: none
        }
    }

    /// The words for a kind of period.
    static func words(for period: EvaluationPeriod) -> BilingualText {
        switch period {
        case .quarter: BilingualText(vi: "Quý", en: "Quarter")
        case .year: BilingualText(vi: "Năm", en: "Year")
        case .term: BilingualText(vi: "Nhiệm kỳ", en: "Term of office")
        case .adhoc: BilingualText(vi: "Đột xuất", en: "For an occasion")
        default: none
        }
    }

    /// The words for where an evaluation stands.
    static func words(for state: EvaluationState) -> BilingualText {
        switch state {
        case .notStarted: BilingualText(vi: "Chưa bắt đầu", en: "Not started")
        case .selfAssessed: BilingualText(vi: "Đã tự đánh giá", en: "Self-assessed")
        case .appraised: BilingualText(vi: "Đã thẩm định", en: "Appraised")
        case .decided: BilingualText(vi: "Đã quyết định", en: "Decided")
        case .notified: BilingualText(vi: "Đã thông báo", en: "Told")
        case .contested: BilingualText(vi: "Đang kiến nghị", en: "Contested")
        case .reviewed: BilingualText(vi: "Đã xem xét lại", en: "Reviewed")
        case .closed: BilingualText(vi: "Đã kết thúc", en: "Closed")
        case .regraded: BilingualText(vi: "Đã xếp loại lại", en: "Graded again")
        default: none
        }
    }

    /// The words for a grade.
    static func words(for grade: EvaluationGrade) -> BilingualText {
        switch grade {
        case .htxsnv: BilingualText(vi: "Hoàn thành xuất sắc nhiệm vụ", en: "Excellent")
        case .httnv: BilingualText(vi: "Hoàn thành tốt nhiệm vụ", en: "Good")
        case .htnv: BilingualText(vi: "Hoàn thành nhiệm vụ", en: "Completed")
        case .khtnv: BilingualText(vi: "Không hoàn thành nhiệm vụ", en: "Not completed")
        case .notGraded: BilingualText(vi: "Chưa xếp loại", en: "Not graded")
        default: none
        }
    }
}
