internal import Kernel
internal import PersonnelContract
internal import RPC

/// A file of organisations while it is read; kept whole, since a parent may follow its children.
struct OrganizationSheet {
    private let order: ImportOrder
    private let randomness: any RandomSource
    private var header: CSVHeader<OrganizationColumn>?
    private var forest = OrganizationForest()
    private var refusedCodes: Set<String> = []
    private var report = ImportReport()
    /// The rows that are refused, with the mistakes of the first ones; empty unless they are kept.
    private var refused: [ImportItem<OrganizationRow>] = []
    private var mistakeCount = 0
    private let keepsMistakes: Bool

    init(_ order: ImportOrder, randomness: any RandomSource, keepingMistakes: Bool = false) {
        self.order = order
        self.randomness = randomness
        keepsMistakes = keepingMistakes
    }

    /// Whether the file had a header.
    var hasHeader: Bool { header != nil }

    /// Reads the next row.
    mutating func read(_ record: CSVRecord) throws(Failure) {
        guard !record.isEmpty else { return }
        guard let header else {
            header = try CSVHeader(record, required: OrganizationColumn.required)
            return
        }
        report.rowCount += 1
        try checkCount()
        do throws(Failure) {
            let newID = randomUUID(from: randomness)
            try forest.add(try OrganizationRow(record, header, newID: newID, order))
        } catch {
            refuse(record.number, error)
            if let code = header.text(.code, in: record) { refusedCodes.insert(code) }
        }
    }

    /// The rows to take, parents before children, and the report on all others.
    consuming func finish() throws(Failure) -> (rows: [OrganizationRow], report: ImportReport) {
        let whole = try finishWithMistakes()
        return (whole.rows, whole.report)
    }

    /// The same, with the rows that are refused.
    consuming func finishWithMistakes() throws(Failure) -> (
        rows: [OrganizationRow], report: ImportReport, refused: [ImportItem<OrganizationRow>]
    ) {
        let planted = forest.planted(under: order.rootCode)
        guard order.rootCode.isEmpty || forest.contains(order.rootCode) else {
            throw Self.unknownRoot
        }
        report.skippedCount += Int64(planted.skipped)
        for (row, column) in planted.inCycles {
            refuse(row.number, Self.cycle(column))
            refusedCodes.insert(row.code)
        }
        let rows = planted.rows.map { row in
            var row = row
            row.parentIsRefused = refusedCodes.contains(row.parentCode)
            row.partyParentIsRefused = refusedCodes.contains(row.partyParentCode ?? "")
            return row
        }
        return (rows, report, refused)
    }

    private mutating func refuse(_ row: Int, _ failure: Failure) {
        let mistakes = failure.rowErrors(row, order.call.language)
        report.refuse(mistakes)
        guard keepsMistakes else { return }
        let isTold = mistakeCount < BulkLimits.mistakesMax
        mistakeCount += mistakes.count
        refused.append(.refused(row, isTold ? mistakes : []))
    }

    private func checkCount() throws(Failure) {
        let most =
            order.takesAllOrNothing
            ? PersonnelLimits.rowsAtOnceMax : PersonnelLimits.organizationRowsMax
        guard report.rowCount > Int64(most) else { return }
        throw Failure(.importTooLarge, ["limit": "\(most) rows"])
    }

    private static func cycle(_ column: OrganizationColumn) -> Failure {
        Failure(
            .invalidFields,
            details: [
                .field(
                    FieldViolation(
                        column.rawValue,
                        "CYCLE",
                        vi: """
                            Các tổ chức cấp trên, trong một cây hoặc qua hai cây, tạo thành vòng \
                            lặp, hoặc thuộc một vòng lặp.
                            """,
                        en: """
                            The organisations above, in one tree or across both, form a cycle, or \
                            stand below one.
                            """
                    )
                )
            ]
        )
    }

    private static var unknownRoot: Failure {
        Failure(
            .invalidFields,
            ["fields": "options.root_code"],
            details: [
                .field(
                    FieldViolation(
                        "options.root_code",
                        "NOT_IN_FILE",
                        vi: "Tệp không có dòng hợp lệ nào mang mã này.",
                        en: "The file has no valid row with this code."
                    )
                )
            ]
        )
    }
}
