internal import Kernel
internal import PersonnelContract
internal import RPC

/// A file of officials while it is read: rows that can be taken, and the report on the others.
struct OfficialSheet {
    private var reading: OfficialReading
    private var waiting = WaitingRows<OfficialRow>(
        batchSize: PersonnelLimits.batchRows,
        countMax: PersonnelLimits.rowsWaitingMax
    ) { $0.name.sortKey.lexicographicallyPrecedes($1.name.sortKey) }
    /// What is known of the file so far, without the pending rows' fate.
    private(set) var report = ImportReport()

    init(_ order: ImportOrder) { reading = OfficialReading(order) }

    /// Whether the file had a header.
    var hasHeader: Bool { reading.hasHeader }

    /// Reads the next row.
    mutating func read(_ record: CSVRecord) throws(Failure) {
        guard let item = try reading.read(record) else { return }
        report.rowCount += 1
        switch item {
        case .row(let row): waiting.append(row)
        case .refused(_, let mistakes): report.refuse(mistakes)
        }
    }

    /// The rows to take next; `nil` while it is better to read on.
    mutating func nextBatch(atEnd: Bool) -> [OfficialRow]? { waiting.nextBatch(atEnd: atEnd) }

    /// All rows, for an import that takes all or nothing.
    var allRows: [OfficialRow] { waiting.all }

    /// Adds what became of a batch.
    mutating func add(_ part: ImportReport) { report.add(part) }
}
