internal import Kernel

/// The rows of a sheet while its XML is read.
struct SheetReading {
    private let contents: WorkbookContents
    private let limits: WorkbookLimits
    private var rows: [WorkbookRow] = []
    private var number = 0
    private var cells: [String] = []
    private var size = 0
    private var excess: WorkbookRow.Excess?
    private var column = 0
    private var type = ""
    private var style = 0
    private var text = ""
    /// Within a value, or the text of a cell.
    private var isText = false

    init(_ contents: WorkbookContents, _ limits: WorkbookLimits) {
        self.contents = contents
        self.limits = limits
    }

    /// The rows that are complete.
    mutating func takeRows() -> [WorkbookRow] {
        defer { rows = [] }
        return rows
    }

    /// Goes on with what the XML says next.
    mutating func take(_ event: XMLEvent) throws(WorkbookRefusal) {
        switch event {
        case .start("row", let row): begin(row)
        case .end("row"): rows.append(WorkbookRow(number: number, cells: cells, excess: excess))
        case .start("c", let cell): beginCell(cell)
        case .start("v", _), .start("t", _): isText = true
        case .end("v"), .end("t"): isText = false
        case .text(let piece) where isText: text += piece
        case .end("c"): endCell()
        default: break
        }
    }

    private mutating func begin(_ row: [String: String]) {
        number = row["r"].flatMap { Int($0) } ?? number + 1
        (cells, size, excess, column) = ([], 0, nil, 0)
    }

    private mutating func beginCell(_ cell: [String: String]) {
        if let place = cell["r"].flatMap(Self.column) { column = place }
        type = cell["t"] ?? "n"
        style = cell["s"].flatMap { Int($0) } ?? 0
        text = ""
    }

    private mutating func endCell() {
        let value = value()
        defer { column += 1 }
        guard !value.isEmpty, excess == nil else { return }
        size += value.utf8.count
        if column >= limits.columnsMax { excess = .columns }
        if size > limits.rowSizeMax.bytes { excess = .size }
        guard excess == nil else {
            cells = []
            return
        }
        while cells.count < column { cells.append("") }
        if cells.count == column { cells.append(value) } else { cells[column] = value }
    }

    private func value() -> String {
        switch type {
        case "s":
            guard let place = Int(text), contents.texts.indices.contains(place) else { return "" }
            return contents.texts[place]
        case "n": return number(text)
        default: return text
        }
    }

    /// A number as people see it: the day that it stands for, or its digits.
    private func number(_ text: String) -> String {
        guard let value = Double(text), value.magnitude < 9_007_199_254_740_992,
            value == value.rounded()
        else { return text }
        guard contents.dayStyles.contains(style) else { return String(Int(value)) }
        let epoch = contents.is1904 ? 24_107 : 25_569
        // Before 1 March 1900 spreadsheets do not agree on which day a number is.
        guard value >= (contents.is1904 ? 0 : 61), value < 2_958_466 else { return text }
        return CalendarDate(daysSinceEpoch: Int(value) - epoch).description
    }

    /// The column of a cell such as `AB12`, counted from 0.
    private static func column(_ place: String) -> Int? {
        var column = 0
        for letter in place.utf8.prefix(while: { (65...90).contains($0) }).prefix(4) {
            column = column * 26 + Int(letter) - 64
        }
        return column > 0 ? column - 1 : nil
    }
}
