internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Spreadsheets

/// Steps of the lineage of organisations, as ListOrganizationLineages gives them.
struct LineageList: AskedList {
    let request: ExportListRequest
    let asked: ListOrganizationLineagesRequest

    static let field = "organization_lineages"
    static let title = BilingualText(vi: "Sắp xếp tổ chức", en: "Lineage")
    static let fileStem = BilingualText(vi: "sap-xep", en: "lineage")

    static let columns: [ExportColumn<OrganizationLineage>] =
        [
            .named("organization_lineage") { $0.name },
            ExportColumn("kind", vi: "Hình thức", en: "What happened") {
                $1.code($0.kind, CodeWords.words(for: $0.kind))
            },
        ]
        + ExportColumn.organization("predecessor", vi: "Tổ chức trước", en: "Predecessor") {
            $0.predecessor
        }
        + ExportColumn.organization("successor", vi: "Tổ chức sau", en: "Successor") {
            $0.successor
        }
        + decision

    private static let decision: [ExportColumn<OrganizationLineage>] = [
        ExportColumn("effective_date", vi: "Hiệu lực từ ngày", en: "Effective from") {
            $1.day($0.effectiveDate)
        },
        ExportColumn("decision_number", vi: "Số quyết định", en: "Decision") {
            $1.text($0.decisionNumber)
        },
        ExportColumn("decision_date", vi: "Ngày quyết định", en: "Day of the decision") {
            $1.day($0.decisionDate)
        },
        .count("distance", vi: "Số bước", en: "Steps away") { $0.distance },
    ]

    var method: MethodDescriptor { ReorganizationMethods.listOrganizationLineages }

    func read(
        _ asked: ListOrganizationLineagesRequest,
        _ source: ExportSource
    ) async throws -> (elements: [OrganizationLineage], next: String) {
        let list = ListOrganizationLineages(
            database: source.database,
            tokens: source.tokens,
            clock: source.rules.clock
        )
        let page = try await list(asked)
        return (page.organizationLineages, page.nextPageToken)
    }

    func references(of steps: [OrganizationLineage]) -> ExportReferences.Wanted {
        ExportReferences.Wanted(organizations: steps.flatMap { [$0.predecessor, $0.successor] })
    }

    var narrowing: String { "direction: \(asked.direction.code)" }
}
