internal import Kernel
internal import PersonnelContract
internal import RPC

/// The distribution of grades in a round, as GetEvaluationDistribution gives it to the same caller:
/// a row for each group that is compared.
struct DistributionList: ExportedList {
    let request: ExportListRequest
    let asked: GetEvaluationDistributionRequest

    static let title = BilingualText(vi: "Phân bố xếp loại", en: "Distribution of grades")
    static let fileStem = BilingualText(vi: "phan-bo-xep-loai", en: "distribution")

    static let columns: [ExportColumn<EvaluationGroup>] = (grades + tasks).map(\.guarded)

    private static let grades: [ExportColumn<EvaluationGroup>] = [
        ExportColumn("comparison_group", vi: "Nhóm so sánh", en: "Compared in") {
            $1.text($0.comparisonGroup)
        },
        .count("subjects", vi: "Số đối tượng", en: "Subjects") { $0.subjects },
        .grade("htxsnv", .htxsnv), .grade("httnv", .httnv), .grade("htnv", .htnv),
        .grade("khtnv", .khtnv), .grade("not_graded", .notGraded),
        .count("excellent_allowed", vi: "Xuất sắc tối đa", en: "Excellent allowed") {
            $0.excellentAllowed
        },
        ExportColumn("quota_exceeded", vi: "Vượt tỷ lệ", en: "More than allowed") {
            $1.flag($0.quotaExceeded)
        },
        .count("contradictions", vi: "Có giải trình", en: "Explained contradictions") {
            $0.contradictions
        },
    ]

    private static let tasks: [ExportColumn<EvaluationGroup>] = [
        .count("tasks_assigned", vi: "Nhiệm vụ được giao", en: "Tasks given") {
            $0.tasks?.assigned ?? 0
        },
        .count("tasks_done", vi: "Hoàn thành", en: "Tasks done") { $0.tasks?.done ?? 0 },
        .count("tasks_on_time", vi: "Đúng hạn, đạt chất lượng", en: "Tasks on time") {
            $0.tasks?.onTime ?? 0
        },
        .count("tasks_exceeded", vi: "Vượt yêu cầu", en: "Tasks above what was asked") {
            $0.tasks?.exceeded ?? 0
        },
        .count("tasks_failed", vi: "Không hoàn thành", en: "Tasks failed") {
            $0.tasks?.failed ?? 0
        },
        .count("tasks_late", vi: "Chậm hạn", en: "Tasks late") { $0.tasks?.late ?? 0 },
    ]

    var method: MethodDescriptor { EvaluationMethods.getEvaluationDistribution }

    func page(
        after token: String,
        size: Int,
        _ source: ExportSource
    ) async throws -> (elements: [EvaluationGroup], next: String) {
        let get = GetEvaluationDistribution(
            database: source.database,
            authority: source.rules,
            rules: source.lists.evaluation
        )
        do {
            let found = try await get(asked, source.call)
            guard source.call.clearance.contains(.sensitive) else {
                throw Failure.fieldNotVisible(["groups"])
            }
            return (found.groups, "")
        } catch let failure as Failure {
            throw failure.inside("evaluation_distribution")
        }
    }

    func references(of groups: [EvaluationGroup]) -> ExportReferences.Wanted {
        ExportReferences.Wanted()
    }

    var summary: String { "round: \(asked.name)" }
}

extension ExportColumn<EvaluationGroup> {
    /// How many have a grade.
    fileprivate static func grade(_ name: String, _ grade: EvaluationGrade) -> ExportColumn {
        let words = CodeWords.words(for: grade)
        return .count(name, vi: words[.vietnamese], en: words[.english]) { group in
            group.grades.first { $0.grade == grade }?.subjects ?? 0
        }
    }
}
