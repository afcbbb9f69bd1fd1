internal import Kernel
internal import PersonnelContract
internal import RPC

/// Screenings of members, as ListScreeningItems gives them to the same caller.
struct ScreeningItemList: AskedList {
    let request: ExportListRequest
    let asked: ListScreeningItemsRequest

    static let field = "screening_items"
    static let title = BilingualText(vi: "Rà soát, sàng lọc", en: "Screenings")
    static let fileStem = BilingualText(vi: "sang-loc", en: "screenings")

    static let columns: [ExportColumn<ScreeningItem>] = member + screening.map(\.guarded)

    private static let member: [ExportColumn<ScreeningItem>] =
        [
            .named("screening_item") { $0.name },
            .named("screening_round", vi: "Đợt rà soát", en: "Round") { $0.screeningRound },
            .named("membership", vi: "Đảng viên", en: "Membership") { $0.membership },
        ]
        + ExportColumn.official { $0.official }
        + ExportColumn.organization("cell", vi: "Chi bộ", en: "Cell") { $0.cell }

    private static let screening: [ExportColumn<ScreeningItem>] = [
        ExportColumn("category", vi: "Đề nghị", en: "Proposed") {
            $1.code($0.category, CodeWords.words(for: $0.category))
        },
        ExportColumn("grounds", vi: "Căn cứ", en: "Grounds", isStandard: false) {
            $1.text($0.grounds)
        },
        ExportColumn("state", vi: "Trạng thái", en: "State") {
            $1.code($0.state, CodeWords.words(for: $0.state))
        },
        ExportColumn("state_date", vi: "Từ ngày", en: "Since") { $1.day($0.steps.last?.date) },
        ExportColumn("decision_number", vi: "Số quyết định", en: "Decision") {
            $1.text($0.lastDecision?.decisionNumber ?? "")
        },
        ExportColumn("decision_date", vi: "Ngày quyết định", en: "Day of the decision") {
            $1.day($0.lastDecision?.decisionDate)
        },
        ExportColumn("reply_due_date", vi: "Hạn trả lời", en: "Reply due") {
            $1.day($0.replyDueDate)
        },
        ExportColumn("outcome", vi: "Kết quả", en: "Outcome") {
            $1.code($0.outcome, CodeWords.words(for: $0.outcome))
        },
    ]

    var method: MethodDescriptor { ScreeningMethods.listScreeningItems }

    func read(
        _ asked: ListScreeningItemsRequest,
        _ source: ExportSource
    ) async throws -> (elements: [ScreeningItem], next: String) {
        let list = ListScreeningItems(
            database: source.database,
            tokens: source.tokens,
            authority: source.rules
        )
        let page = try await list(asked, source.call)
        return (page.screeningItems, page.nextPageToken)
    }

    func references(of items: [ScreeningItem]) -> ExportReferences.Wanted {
        ExportReferences.Wanted(
            organizations: items.map(\.cell),
            officials: items.map(\.official)
        )
    }

    func guarded(_ item: ScreeningItem) -> GuardedElement {
        item.state == .unspecified ? .hidden : .official(item.official)
    }
}

extension ScreeningItem {
    /// The last step that was a decision.
    fileprivate var lastDecision: ScreeningStep? { steps.last { !$0.decisionNumber.isEmpty } }
}
