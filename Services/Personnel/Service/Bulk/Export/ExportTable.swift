internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Spreadsheets
internal import Storage

/// The table of an export while it is written.
struct ExportTable<List: ExportedList> {
    private let order: ExportOrder<List>
    private let limits: FileLimits
    private var writer: any TableWriter
    private var digest = ContentDigest()
    private var size: Int64 = 0
    private var partlyHidden: Int64 = 0
    /// Whose rows with guarded fields have begun since the last part.
    private var officials: [String] = []
    /// Rows without the header.
    private(set) var rowCount: Int64 = 0

    /// A table with its header.
    init(_ order: ExportOrder<List>, within limits: FileLimits) {
        self.order = order
        self.limits = limits
        writer = order.writer()
        writer.begin(header: order.header)
    }

    /// Writes the row of an element; throws `EXPORT_TOO_LARGE`.
    mutating func append(_ element: List.Element, _ words: ExportWords) throws(Failure) {
        rowCount += 1
        try limit(rowCount <= limits.rowsMax, "\(limits.rowsMax) rows")
        var isHidden = false
        if order.isGuarded {
            switch order.list.guarded(element) {
            case .nobody: break
            case .official(let name):
                officials.append(ResourceNames.official.lastIdentifier(in: name))
            case .hidden:
                isHidden = true
                partlyHidden += 1
            }
        }
        let row = order.columns.map { column -> TableCell in
            column.isGuarded && isHidden ? .text(order.hiddenMark) : column.cell(element, words)
        }
        writer.append(row: row)
        let content = limits.contentSizeMax
        try limit(writer.contentSize <= content.bytes, "\(content)")
    }

    /// What was written since the last time; `nil` when nothing is ready.
    mutating func takePart() throws(Failure) -> BulkPart? {
        guard writer.pendingSize > 0 else { return nil }
        let bytes = writer.takePending()
        digest.append(bytes)
        size += Int64(bytes.count)
        try limit(size <= limits.sizeMax.bytes, "\(limits.sizeMax)")
        defer { officials = [] }
        return BulkPart(end: size, bytes: bytes, officials: officials)
    }

    /// Writes what comes behind the last row.
    mutating func finish() { writer.finish() }

    /// What the file is, once all of it was taken.
    func file(of operation: String) -> BulkFile {
        BulkFile(
            operation: operation,
            fileName: order.fileName,
            contentType: order.format.contentType,
            sizeBytes: size,
            sha256: digest.bytes,
            rowCount: rowCount,
            columns: order.columns.map(\.name),
            hiddenColumns: order.hidden,
            partlyHiddenRowCount: partlyHidden
        )
    }

    private func limit(_ isKept: Bool, _ limit: String) throws(Failure) {
        guard isKept else { throw Failure(.exportTooLarge, ["limit": limit]) }
    }
}
