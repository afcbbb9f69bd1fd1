internal import Kernel
internal import PersonnelContract
internal import RPC

/// A file of lineage while it is read; kept whole, since a row stands on others.
struct LineageSheet {
    private let day: CalendarDate
    private let language: Language
    private var header: CSVHeader<LineageColumn>?
    private var rows: [LineageRow] = []
    private var report = ImportReport()

    init(from day: CalendarDate, _ language: Language) {
        self.day = day
        self.language = language
    }

    /// Whether the file had a header.
    var hasHeader: Bool { header != nil }

    /// Reads the next row.
    mutating func read(_ record: CSVRecord) throws(Failure) {
        guard !record.isEmpty else { return }
        guard let header else {
            header = try CSVHeader(record, required: LineageColumn.required)
            return
        }
        report.rowCount += 1
        let most = PersonnelLimits.reorganizationRowsMax
        guard report.rowCount <= Int64(most) else {
            throw Failure(.importTooLarge, ["limit": "\(most) rows"])
        }
        do throws(Failure) {
            rows.append(try LineageRow(record, header, from: day))
        } catch {
            report.refuse(record.number, error, language)
        }
    }

    /// The rows, and the report on those refused: they are wrong, or contradict others.
    consuming func close() -> (rows: [LineageRow], report: ImportReport) {
        var contradictions = PlanChecks()
        for row in rows { judge(row) { contradictions.note(row.step, &$0, Self.column) } }
        for row in rows { judge(row) { contradictions.close(row.step, &$0, Self.column) } }
        var founded: Set<String> = []
        for row in rows {
            guard let founding = row.founding, !founded.insert(founding.id).inserted else {
                continue
            }
            judge(row) { checks in
                checks.column(
                    "name",
                    "REPEATED_IN_FILE",
                    vi: "Tổ chức này đã được thành lập ở một dòng trước.",
                    en: "An earlier row founds this organisation."
                )
            }
        }
        return (rows, report)
    }

    private mutating func judge(_ row: LineageRow, _ judge: (inout FieldChecks) -> Void) {
        var checks = FieldChecks()
        judge(&checks)
        do throws(Failure) { try checks.finish() } catch {
            report.refuse(row.number, error, language)
        }
    }

    private static func column(_ field: String) -> String {
        switch field {
        case "predecessor", "successor": field + "_code"
        default: field
        }
    }
}
