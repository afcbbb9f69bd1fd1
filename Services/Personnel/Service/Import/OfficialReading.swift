internal import Kernel
internal import PersonnelContract
internal import RPC

/// Reads the rows of a file of officials: each one that can be taken, or what is wrong with it.
struct OfficialReading {
    private let order: ImportOrder
    private var header: CSVHeader<OfficialColumn>?
    /// Personal identification numbers, of twelve digits each, as numbers: half as large as texts.
    private var seen: Set<Int64> = []
    private var rowCount = 0

    init(_ order: ImportOrder) { self.order = order }

    /// Whether the file had a header.
    var hasHeader: Bool { header != nil }

    /// Reads the next row; `nil` for the header and an empty line.
    mutating func read(_ record: CSVRecord) throws(Failure) -> ImportItem<OfficialRow>? {
        guard !record.isEmpty else { return nil }
        guard let header else {
            header = try CSVHeader(record, required: OfficialColumn.required)
            return nil
        }
        rowCount += 1
        try checkCount()
        do throws(Failure) {
            let row = try OfficialRow(record, header, order)
            try checkIsFirst(row)
            return .row(row)
        } catch {
            return .refused(record.number, error.rowErrors(record.number, order.call.language))
        }
    }

    private func checkCount() throws(Failure) {
        let most =
            order.takesAllOrNothing
            ? PersonnelLimits.rowsAtOnceMax : PersonnelLimits.officialRowsMax
        guard rowCount > most else { return }
        throw Failure(.importTooLarge, ["limit": "\(most) rows"])
    }

    private mutating func checkIsFirst(_ row: OfficialRow) throws(Failure) {
        if let personalID = Int64(row.personalID), seen.insert(personalID).inserted { return }
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
