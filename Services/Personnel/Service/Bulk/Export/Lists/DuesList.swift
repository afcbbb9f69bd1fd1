internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Spreadsheets

/// Entries of the ledger of dues, as ListDues gives them to the same caller.
struct DuesList: AskedList {
    let request: ExportListRequest
    let asked: ListDuesRequest

    static let field = "dues"
    static let title = BilingualText(vi: "Đảng phí", en: "Dues")
    static let fileStem = BilingualText(vi: "dang-phi", en: "dues")

    static let columns: [ExportColumn<DuesEntry>] = member + payment

    private static let member: [ExportColumn<DuesEntry>] =
        [
            .named("dues_entry") { $0.name },
            .named("membership", vi: "Đảng viên", en: "Membership") { $0.membership },
        ]
        + ExportColumn.official { $0.official }
        + ExportColumn.organization("cell", vi: "Chi bộ", en: "Cell") { $0.cell }

    private static let payment: [ExportColumn<DuesEntry>] = [
        ExportColumn("month", vi: "Tháng", en: "Month", isGuarded: true) { $1.day($0.month) },
        ExportColumn("amount_vnd", vi: "Số tiền (đồng)", en: "Amount (VND)", isGuarded: true) {
            entry,
            _ in .number(entry.amountVnd)
        },
        ExportColumn("paid_date", vi: "Ngày nộp", en: "Paid on", isGuarded: true) {
            $1.day($0.paidDate)
        },
        .named("reversed_entry", vi: "Hủy khoản thu", en: "Reverses") { $0.reversedEntry },
        ExportColumn("reversal_reason", vi: "Lý do hủy", en: "Why reversed", isGuarded: true) {
            $1.text($0.reversalReason)
        },
        ExportColumn(
            "recorder",
            vi: "Người ghi",
            en: "Recorded by",
            isStandard: false,
            isGuarded: true
        ) { $1.text($0.recorder) },
    ]

    var method: MethodDescriptor { DuesMethods.listDues }

    func read(
        _ asked: ListDuesRequest,
        _ source: ExportSource
    ) async throws -> (elements: [DuesEntry], next: String) {
        let list = ListDues(
            database: source.database,
            tokens: source.tokens,
            authority: source.rules
        )
        let page = try await list(asked, source.call)
        return (page.duesEntries, page.nextPageToken)
    }

    func references(of entries: [DuesEntry]) -> ExportReferences.Wanted {
        ExportReferences.Wanted(
            organizations: entries.map(\.cell),
            officials: entries.map(\.official)
        )
    }

    func guarded(_ entry: DuesEntry) -> GuardedElement {
        entry.month == nil ? .hidden : .official(entry.official)
    }
}
