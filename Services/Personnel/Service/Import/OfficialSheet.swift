internal import Kernel
internal import PersonnelContract
internal import RPC

/// A file of officials while it is read: rows that can be taken, and the report on the others.
struct OfficialSheet {
    private var reading: OfficialReading
    /// Rows read and not yet taken.
    private var pending: [OfficialRow] = []
    /// What is known of the file so far, without the pending rows' fate.
    private(set) var report = ImportReport()

    init(_ order: ImportOrder, clock: any WallClock, randomness: any RandomSource) {
        reading = OfficialReading(order, clock: clock, randomness: randomness)
    }

    /// Whether the file had a header.
    var hasHeader: Bool { reading.hasHeader }

    /// Reads the next row.
    mutating func read(_ record: CSVRecord) throws(Failure) {
        guard let item = try reading.read(record) else { return }
        report.rowCount += 1
        switch item {
        case .row(let row): pending.append(row)
        case .refused(_, let mistakes): report.refuse(mistakes)
        }
    }

    /// The rows to take next: all that wait at the end of the file, else whole batches of them.
    mutating func nextBatch(atEnd: Bool) -> [OfficialRow]? {
        guard pending.count >= PersonnelLimits.batchRows || (atEnd && !pending.isEmpty) else {
            return nil
        }
        let batch = Array(pending.prefix(PersonnelLimits.batchRows))
        pending.removeFirst(batch.count)
        return batch
    }

    /// All rows, for an import that takes all or nothing.
    var allRows: [OfficialRow] { pending }

    /// Adds what became of a batch.
    mutating func add(_ part: ImportReport) { report.add(part) }
}
