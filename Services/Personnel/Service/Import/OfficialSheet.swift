internal import Kernel
internal import PersonnelContract
internal import RPC

/// A file of officials while it is read: rows that can be taken, and the report on the others.
struct OfficialSheet {
    private let order: ImportOrder
    private let randomness: any RandomSource
    private var header: CSVHeader<OfficialColumn>?
    private var seen: Set<String> = []
    /// Rows read and not yet taken.
    private var pending: [OfficialRow] = []
    /// What is known of the file so far, without the pending rows' fate.
    private(set) var report = ImportReport()

    init(_ order: ImportOrder, randomness: any RandomSource) {
        self.order = order
        self.randomness = randomness
    }

    /// Whether the file had a header.
    var hasHeader: Bool { header != nil }

    /// Reads the next row.
    mutating func read(_ record: CSVRecord) throws(Failure) {
        guard !record.isEmpty else { return }
        guard let header else {
            header = try CSVHeader(record, required: OfficialColumn.required)
            return
        }
        report.rowCount += 1
        try checkCount()
        do throws(Failure) {
            let row = try OfficialRow(record, header, id: randomUUID(from: randomness), order)
            try checkIsFirst(row)
            pending.append(row)
        } catch {
            report.refuse(record.number, error, order.call.language)
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

    private func checkCount() throws(Failure) {
        let most =
            order.takesAllOrNothing
            ? PersonnelLimits.rowsAtOnceMax : PersonnelLimits.officialRowsMax
        guard report.rowCount > Int64(most) else { return }
        throw Failure(.importTooLarge, ["limit": "\(most) rows"])
    }

    private mutating func checkIsFirst(_ row: OfficialRow) throws(Failure) {
        guard !seen.insert(row.personalID).inserted else { return }
        var checks = FieldChecks()
        checks.column(
            "personal_id",
            "REPEATED_IN_FILE",
            vi: "Số định danh đã có ở một dòng trước trong tệp.",
            en: "An earlier row of the file has the same number."
        )
        try checks.finish()
    }
}
