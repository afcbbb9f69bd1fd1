internal import Kernel

/// Writes a workbook with one sheet (Office Open XML, ISO/IEC 29500-1), whose first row stays in
/// sight.
///
/// Texts stand in their cells, marked as such: no spreadsheet takes one for a formula.
///
/// Written here and not by libxlsxwriter, which keeps the rows in files of its own until the end
/// and does not look at what these answer: on a full disk it tells success and leaves a workbook
/// without a row (1.1.4, 100,000 rows, 1 MiB of space). What is written here is taken away piece by
/// piece.
package struct XLSXWriter: TableWriter {
    /// Rows of a sheet, as Excel has them.
    package static let rowsMax = 1_048_576
    /// The place of a style in `xl/styles.xml`.
    private enum Style: Int { case plain, day, header }
    /// The first day whose number is the same in every spreadsheet: Excel takes 1900 for a leap
    /// year.
    private static let firstNumberedDay = CalendarDate(daysSinceEpoch: -25_508)
    /// Days from that on which Excel's numbers begin to 1970.
    private static let daysToEpoch = 25_569

    private var archive = ZipWriter()
    private var row = 0
    /// Bytes of the content so far.
    package private(set) var contentSize = 0

    /// A workbook whose sheet has a name of at most 31 characters.
    package init(sheet: String) {
        for (name, text) in WorkbookParts.all(sheet: sheet) {
            archive.begin(name)
            write(text)
        }
        archive.begin(WorkbookParts.sheet)
        write(WorkbookParts.sheetStart)
    }

    /// Bytes that are written and not yet taken.
    package var pendingSize: Int { archive.pendingSize }

    package mutating func begin(header: [String]) {
        append(header.map(TableCell.text), .header)
    }

    package mutating func append(row: [TableCell]) { append(row, .plain) }

    package mutating func finish() {
        write(WorkbookParts.sheetEnd)
        archive.finish()
    }

    package mutating func takePending() -> [UInt8] { archive.takePending() }

    private mutating func append(_ cells: [TableCell], _ style: Style) {
        row += 1
        var text = "<row r=\"\(row)\">"
        for (column, cell) in cells.enumerated() {
            switch cell {
            case .empty: break
            case .number(let number):
                text += "<c r=\"\(Self.letters(column))\(row)\" s=\"\(style.rawValue)\">"
                text += "<v>\(number)</v></c>"
            case .day(let day) where day >= Self.firstNumberedDay:
                let number = day.daysSinceEpoch + Self.daysToEpoch
                text += "<c r=\"\(Self.letters(column))\(row)\" s=\"\(Style.day.rawValue)\">"
                text += "<v>\(number)</v></c>"
            case .day(let day):
                text += cellText(day.description, column, style)
            case .text(let content):
                text += cellText(content, column, style)
            }
        }
        write(text + "</row>")
    }

    private func cellText(_ content: String, _ column: Int, _ style: Style) -> String {
        let place = "\(Self.letters(column))\(row)"
        return "<c r=\"\(place)\" s=\"\(style.rawValue)\" t=\"inlineStr\">"
            + "<is><t xml:space=\"preserve\">\(XMLText.escaped(content))</t></is></c>"
    }

    private mutating func write(_ text: String) {
        let bytes = Array(text.utf8)
        contentSize += bytes.count
        archive.append(bytes)
    }

    /// `A` through `Z`, then `AA`: the name of a column, counted from 0.
    static func letters(_ column: Int) -> String {
        var name = ""
        var rest = column + 1
        while rest > 0 {
            let letter = UnicodeScalar(UInt8(65 + (rest - 1) % 26))
            name = String(Character(letter)) + name
            rest = (rest - 1) / 26
        }
        return name
    }
}
