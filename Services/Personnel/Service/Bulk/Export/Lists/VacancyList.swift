internal import Kernel
internal import PersonnelContract
internal import RPC

/// Vacancies, as ListVacancies gives them to the same caller.
struct VacancyList: AskedList {
    let request: ExportListRequest
    let asked: ListVacanciesRequest

    static let field = "vacancies"
    static let title = BilingualText(vi: "Vị trí còn trống", en: "Vacancies")
    static let fileStem = BilingualText(vi: "vi-tri-trong", en: "vacancies")

    static let columns: [ExportColumn<Vacancy>] =
        [
            .named("position") { $0.position },
            ExportColumn("position_code", vi: "Mã chức vụ", en: "Post code") {
                $1.text($1.references.positions[$0.position]?.code ?? "")
            },
            ExportColumn("position_name", vi: "Chức vụ", en: "Post") {
                $1.text($0.positionNameVi)
            },
        ]
        + ExportColumn.organization { $0.organization }
        + [
            .count("quota", vi: "Số lượng", en: "Holders at a time") { $0.quota },
            .count("holder_count", vi: "Đang giữ", en: "Holders") { $0.holderCount },
            ExportColumn("since_date", vi: "Trống từ ngày", en: "Vacant since") {
                $1.day($0.sinceDate)
            },
        ]

    var method: MethodDescriptor { PostMethods.listVacancies }

    func read(
        _ asked: ListVacanciesRequest,
        _ source: ExportSource
    ) async throws -> (elements: [Vacancy], next: String) {
        let list = ListVacancies(
            database: source.database,
            tokens: source.tokens,
            clock: source.rules.clock,
            rules: source.rules
        )
        let page = try await list(asked, source.call)
        return (page.vacancies, page.nextPageToken)
    }

    func references(of vacancies: [Vacancy]) -> ExportReferences.Wanted {
        ExportReferences.Wanted(
            organizations: vacancies.map(\.organization),
            positions: vacancies.map(\.position)
        )
    }
}
