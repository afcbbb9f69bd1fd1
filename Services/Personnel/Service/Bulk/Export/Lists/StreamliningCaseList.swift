internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC

/// Cases of streamlining, as ListStreamliningCases gives them to the same caller.
struct StreamliningCaseList: AskedList {
    let request: ExportListRequest
    let asked: ListStreamliningCasesRequest

    static let field = "streamlining_cases"
    static let title = BilingualText(vi: "Tinh giản biên chế", en: "Streamlining")
    static let fileStem = BilingualText(vi: "tinh-gian", en: "streamlining")

    static let columns: [ExportColumn<StreamliningCase>] = official + grounds + papers + standing

    private static let official: [ExportColumn<StreamliningCase>] =
        [.named("streamlining_case") { $0.name }]
        + ExportColumn.official { $0.official }
        + ExportColumn.organization { $0.organization }
        + [
            ExportColumn("official_kind", vi: "Đối tượng", en: "Kind") {
                $1.code($0.officialKind, CodeWords.words(for: $0.officialKind))
            },
            ExportColumn("group", vi: "Nhóm", en: "Group") { $1.number($0.group) },
        ]

    private static let grounds: [ExportColumn<StreamliningCase>] = [
        ExportColumn("reason", vi: "Lý do", en: "Why", isStandard: false, isGuarded: true) {
            $1.text($0.reason)
        },
        ExportColumn("policy", vi: "Chính sách", en: "Policy", isStandard: false, isGuarded: true) {
            $1.text($0.policy)
        },
        ExportColumn(
            "is_voluntary",
            vi: "Tự nguyện",
            en: "Of the own accord",
            isStandard: false,
            isGuarded: true
        ) { item, words in item.opinion.map { words.flag($0.isVoluntary) } ?? words.text("") },
    ]

    private static let papers: [ExportColumn<StreamliningCase>] =
        ExportColumn.paper("listing", vi: "danh sách", en: "List") { $0.listing }
        + ExportColumn.paper("proposal", vi: "đề nghị", en: "Proposal") { $0.proposal }
        + ExportColumn.paper("approval", vi: "phê duyệt", en: "Approval") { $0.approval }
        + ExportColumn.paper("settlement", vi: "quyết định giải quyết", en: "Settlement") {
            $0.settlement?.decision
        }
        + [
            ExportColumn("settlement_end_date", vi: "Nghỉ từ ngày", en: "Ended from") {
                $1.day($0.settlement?.endDate)
            }
        ]
        + ExportColumn.paper("rejection", vi: "văn bản không thực hiện", en: "Rejection") {
            $0.rejection
        }

    private static let standing: [ExportColumn<StreamliningCase>] = [
        ExportColumn("state", vi: "Trạng thái", en: "State") {
            $1.code($0.state, CodeWords.words(for: $0.state))
        },
        ExportColumn("state_date", vi: "Từ ngày", en: "Since") { $1.day($0.stateDate) },
    ]

    var method: MethodDescriptor { StaffingMethods.listStreamliningCases }

    func read(
        _ asked: ListStreamliningCasesRequest,
        _ source: ExportSource
    ) async throws -> (elements: [StreamliningCase], next: String) {
        let list = ListStreamliningCases(
            database: source.database,
            tokens: source.tokens,
            authority: source.rules
        )
        let page = try await list(asked, source.call)
        return (page.streamliningCases, page.nextPageToken)
    }

    func references(of cases: [StreamliningCase]) -> ExportReferences.Wanted {
        ExportReferences.Wanted(
            organizations: cases.map(\.organization),
            officials: cases.map(\.official)
        )
    }

    func guarded(_ item: StreamliningCase) -> GuardedElement {
        item.reason.isEmpty ? .hidden : .official(item.official)
    }

    var narrowing: String {
        """
        states: \(asked.states.map(\.code).joined(separator: ", "))
        groups: \(asked.groups.map { String($0) }.joined(separator: ", "))
        year: \(asked.year)
        """
    }
}
