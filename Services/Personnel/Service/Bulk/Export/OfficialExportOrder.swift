internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Spreadsheets

/// What an export of officials is to be, checked.
struct OfficialExportOrder: Sendable {
    let request: ExportOfficialsRequest
    let format: TableFormat
    /// The language of columns and codes; `nil` for the names of fields and the codes themselves.
    let words: Language?
    /// The columns of the file, in order.
    let columns: [OfficialExportColumn]
    /// Those asked for that the caller may not see.
    let hidden: [OfficialExportColumn]
    /// The day that the file's name tells.
    let today: CalendarDate

    init(_ request: ExportOfficialsRequest, _ call: CallContext, today: CalendarDate) throws {
        var checks = FieldChecks()
        self.request = request
        self.today = today
        format = checks.choice(request.format, "format")
        let words = checks.optionalChoice(request.words, "words")
        self.words = words == .codes ? nil : call.language
        let wanted = Self.columns(request.columns, &checks)
        try checks.finish()
        let seesGuarded = call.clearance.contains(.sensitive)
        columns = wanted.filter { !$0.isGuarded || seesGuarded }
        hidden = wanted.filter { $0.isGuarded && !seesGuarded }
        guard columns.isEmpty else { return }
        throw Failure.fieldNotVisible(hidden.map(\.rawValue))
    }

    private static func columns(
        _ names: [String],
        _ checks: inout FieldChecks
    ) -> [OfficialExportColumn] {
        guard !names.isEmpty else { return OfficialExportColumn.standard }
        var columns: [OfficialExportColumn] = []
        for (index, name) in names.enumerated() {
            guard let column = OfficialExportColumn(rawValue: name), !columns.contains(column)
            else {
                let allowed = OfficialExportColumn.allCases.map(\.rawValue).joined(separator: ", ")
                checks.malformed(
                    "columns[\(index)]",
                    vi: "Phải là một trong các cột sau, mỗi cột một lần: \(allowed).",
                    en: "Must be one of these columns, each once: \(allowed)."
                )
                break
            }
            columns.append(column)
        }
        return columns
    }

    /// Whether some rows may hold guarded fields.
    var isGuarded: Bool { columns.contains(where: \.isGuarded) }

    /// Whether officials are searched for, not listed.
    var isSearch: Bool {
        !request.query.isEmpty || request.birthYear != 0 || !request.filter.isEmpty
    }

    /// The first row.
    var header: [String] {
        columns.map { column in words.map { column.title[$0] } ?? column.rawValue }
    }

    /// What says in a cell that it is not for who asked for the file.
    var hiddenMark: String {
        BilingualText(vi: "(không được xem)", en: "(not visible)")[words ?? .english]
    }

    /// Writes the table.
    func writer() -> any TableWriter {
        guard format == .xlsx else { return CSVWriter() }
        return XLSXWriter(
            sheet: BilingualText(vi: "Cán bộ", en: "Officials")[words ?? .english]
        )
    }

    /// What the file is called.
    var fileName: String {
        let stem = words == .vietnamese ? "can-bo" : "officials"
        return "\(stem)-\(today).\(format == .xlsx ? "xlsx" : "csv")"
    }

    /// Its media type.
    var contentType: String {
        format == .xlsx
            ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            : "text/csv; charset=utf-8; header=present"
    }

    /// What the audit log keeps of it; neither the query nor the filter, which may name somebody.
    var summary: String {
        """
        export of officials: \(format.code)
        columns: \(columns.map(\.rawValue).joined(separator: ", "))
        left out: \(hidden.map(\.rawValue).joined(separator: ", "))
        parent: \(request.parent)
        \(isSearch ? "found by a search" : "all that are reached")
        """
    }
}
