internal import Kernel

/// Writes comma-separated values (RFC 4180) in UTF-8.
///
/// A byte order mark comes first, without which Excel takes the file for one of its local encoding.
/// Excel and others run a cell that begins with `=`, `+`, `-`, `@`, a tabulator or a line end as a
/// formula, quotes or not: before such a text stands an apostrophe, as OWASP recommends.
package struct CSVWriter: TableWriter {
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let formulaStarts: Set<UInt8> = [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0A, 0x0D]

    private var pending: [UInt8] = []
    /// Bytes of the content so far.
    package private(set) var contentSize = 0

    /// A table without rows.
    package init() {}

    /// Bytes that are written and not yet taken.
    package var pendingSize: Int { pending.count }

    package mutating func begin(header: [String]) {
        pending += Self.mark
        contentSize += Self.mark.count
        append(row: header.map(TableCell.text))
    }

    package mutating func append(row: [TableCell]) {
        let start = pending.count
        for (index, cell) in row.enumerated() {
            if index > 0 { pending.append(UInt8(ascii: ",")) }
            switch cell {
            case .empty: break
            case .text(let text): append(text)
            case .number(let number): pending += String(number).utf8
            case .day(let day): pending += day.description.utf8
            }
        }
        pending += [0x0D, 0x0A]
        contentSize += pending.count - start
    }

    package mutating func finish() {}

    package mutating func takePending() -> [UInt8] {
        defer { pending = [] }
        return pending
    }

    private mutating func append(_ text: String) {
        let bytes = Array(text.utf8)
        let isFormula = bytes.first.map(Self.formulaStarts.contains) ?? false
        let special: Set<UInt8> = [0x22, 0x2C, 0x0A, 0x0D]
        guard isFormula || bytes.contains(where: special.contains) else {
            pending += bytes
            return
        }
        pending.append(0x22)
        if isFormula { pending.append(UInt8(ascii: "'")) }
        for byte in bytes {
            if byte == 0x22 { pending.append(0x22) }
            pending.append(byte)
        }
        pending.append(0x22)
    }
}
