internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Spreadsheets

/// The tables of a run on one sheet: what was asked, then each table with its header.
///
/// A figure that is suppressed is told as an asterisk, a share as its percentage with two digits.
struct ReportFile {
    let run: ReportRun
    let language: Language

    /// What stands for a figure that is suppressed.
    static let suppressed = "*"

    func bytes(_ format: TableFormat) -> [UInt8] {
        switch format {
        case .xlsx: written(XLSXWriter(sheet: run.report))
        default: written(CSVWriter())
        }
    }

    private func written(_ writer: some TableWriter) -> [UInt8] {
        var writer = writer
        let width = (run.tables.map(\.columns.count).max() ?? 0) + 1
        writer.begin(header: padded([text(run.titleVi, run.titleEn)], to: max(width, 2), ""))
        for row in question + run.tables.flatMap(rows) {
            writer.append(row: padded(row, to: max(width, 2), .empty))
        }
        writer.finish()
        return writer.takePending()
    }

    /// What was asked, by which the figures can be counted again.
    private var question: [[TableCell]] {
        var lines = [
            (text("Mã báo cáo", "Report"), run.report),
            (text("Tổ chức", "Organisation"), run.organization),
            (text("Số liệu ngày", "Figures of"), day),
            (text("Thời điểm chốt số liệu", "Data cut-off"), cutOff),
        ]
        lines += run.parameters.map { ($0.code, $0.value) }
        if !run.hash.isEmpty { lines.append((text("Mã băm", "Hash"), run.hash)) }
        if run.suppressed {
            lines.append(
                (Self.suppressed, text("Số nhỏ không hiển thị", "Small figures are not shown"))
            )
        }
        return lines.map { [.text($0.0), .text($0.1)] }
    }

    private var day: String {
        run.asOf.flatMap { CalendarDate($0) }?.description ?? ""
    }

    private var cutOff: String {
        run.asRecordedAt.flatMap { Timestamp($0) }?.description ?? ""
    }

    private func rows(of table: ReportTable) -> [[TableCell]] {
        let header =
            [text(table.rowTitleVi, table.rowTitleEn)]
            + table.columns.map { text($0.titleVi, $0.titleEn) }
        let body = (table.rows + [table.total].compactMap(\.self)).map { row in
            [.text(text(row.titleVi, row.titleEn))] + zip(row.figures, table.columns).map(cell)
        }
        let title: [[TableCell]] = [[], [.text(text(table.titleVi, table.titleEn))]]
        return title + [header.map { .text($0) }] + body
    }

    private func cell(_ figure: ReportFigure, of column: ReportColumn) -> TableCell {
        if figure.suppressed { return .text(Self.suppressed) }
        guard !column.denominator.isEmpty else { return .number(figure.count) }
        let (whole, part) = figure.basisPoints.quotientAndRemainder(dividingBy: 100)
        return .text("\(whole).\(part < 10 ? "0" : "")\(part)%")
    }

    private func text(_ vietnamese: String, _ english: String) -> String {
        language == .english ? english : vietnamese
    }

    private func padded<Element>(
        _ row: [Element],
        to width: Int,
        _ nothing: Element
    ) -> [Element] {
        row + Array(repeating: nothing, count: max(0, width - row.count))
    }
}
