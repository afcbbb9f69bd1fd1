internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Spreadsheets

/// What an export of a list is to be, checked.
struct ExportOrder<List: ExportedList>: Sendable {
    let list: List
    let format: TableFormat
    /// The language of columns and codes; `nil` for the names of fields and the codes themselves.
    let language: Language?
    /// The columns of the file, in order.
    let columns: [ExportColumn<List.Element>]
    /// The names of those asked for that the caller may not see.
    let hidden: [String]
    /// The day that the file's name tells.
    let today: CalendarDate

    init(_ list: List, _ call: CallContext, today: CalendarDate) throws {
        var checks = FieldChecks()
        self.list = list
        self.today = today
        format = checks.choice(list.request.format, "format")
        let words = checks.optionalChoice(list.request.words, "words")
        language = words == .codes ? nil : call.language
        let wanted = Self.columns(list.request.columns, &checks)
        try checks.finish()
        let seesGuarded = call.clearance.contains(.sensitive)
        columns = wanted.filter { !$0.isGuarded || seesGuarded }
        hidden = wanted.filter { $0.isGuarded && !seesGuarded }.map(\.name)
        guard columns.isEmpty else { return }
        throw Failure.fieldNotVisible(hidden)
    }

    private static func columns(
        _ names: [String],
        _ checks: inout FieldChecks
    ) -> [ExportColumn<List.Element>] {
        guard !names.isEmpty else { return List.columns.filter(\.isStandard) }
        var columns: [ExportColumn<List.Element>] = []
        for (index, name) in names.enumerated() {
            guard let column = List.columns.first(where: { $0.name == name }),
                !columns.contains(where: { $0.name == name })
            else {
                let allowed = List.columns.map(\.name).joined(separator: ", ")
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

    /// The first row.
    var header: [String] {
        columns.map { column in language.map { column.title[$0] } ?? column.name }
    }

    /// What says in a cell that it is not for who asked for the file.
    var hiddenMark: String {
        BilingualText(vi: "(không được xem)", en: "(not visible)")[language ?? .english]
    }

    /// Writes the table.
    func writer() -> any TableWriter {
        guard format == .xlsx else { return CSVWriter() }
        return XLSXWriter(sheet: List.title[language ?? .english])
    }

    /// What the file is called.
    var fileName: String {
        "\(List.fileStem[language ?? .english])-\(today).\(format.fileExtension)"
    }

    /// What the audit log keeps of it.
    var summary: String {
        """
        export of \(List.title.english.lowercased()): \(format.code)
        columns: \(columns.map(\.name).joined(separator: ", "))
        left out: \(hidden.joined(separator: ", "))
        \(list.summary)
        """
    }
}

extension TableFormat {
    /// With what the names of its files end.
    var fileExtension: String { self == .xlsx ? "xlsx" : "csv" }

    /// Its media type.
    var contentType: String {
        self == .xlsx
            ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            : "text/csv; charset=utf-8; header=present"
    }
}
