internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Spreadsheets
internal import Storage
internal import WellKnownMessages

/// The table of an export while it is written.
struct OfficialExportTable {
    private let order: OfficialExportOrder
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
    init(_ order: OfficialExportOrder, within limits: FileLimits) {
        self.order = order
        self.limits = limits
        writer = order.writer()
        writer.begin(header: order.header)
    }

    /// Writes the row of an official; throws `EXPORT_TOO_LARGE`.
    mutating func append(_ official: Official, _ organizations: OrganizationWords) throws(Failure) {
        rowCount += 1
        try limit(rowCount <= limits.rowsMax, "\(limits.rowsMax) rows")
        if order.isGuarded {
            if !official.personalID.isEmpty {
                officials.append(ResourceNames.official.lastIdentifier(in: official.name))
            } else if official.eraseTime == nil {
                partlyHidden += 1
            }
        }
        let words = organizations.words(for: official.managingOrganization)
        writer.append(row: order.columns.map { cell($0, official, words) })
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
            contentType: order.contentType,
            sizeBytes: size,
            sha256: digest.bytes,
            rowCount: rowCount,
            columns: order.columns.map(\.rawValue),
            hiddenColumns: order.hidden.map(\.rawValue),
            partlyHiddenRowCount: partlyHidden
        )
    }

    private func limit(_ isKept: Bool, _ limit: String) throws(Failure) {
        guard isKept else { throw Failure(.exportTooLarge, ["limit": limit]) }
    }

    private func cell(
        _ column: OfficialExportColumn,
        _ official: Official,
        _ organization: OrganizationWords.Words?
    ) -> TableCell {
        switch column {
        case .name: text(official.name)
        case .personalID:
            official.personalID.isEmpty && official.eraseTime == nil
                ? .text(order.hiddenMark) : text(official.personalID)
        case .fullName: text(official.fullName)
        case .gender: code(official.gender, CodeWords.words(for: official.gender))
        case .birthDate: day(official.birthDate)
        case .officialKind: code(official.officialKind, CodeWords.words(for: official.officialKind))
        case .status: code(official.status, CodeWords.words(for: official.status))
        case .organizationCode: text(organization?.code ?? "")
        case .organizationName: text(organization?.name ?? "")
        case .postTitle: text(official.currentPostTitle)
        case .effectiveDate: day(official.effectiveDate)
        }
    }

    private func text(_ text: String) -> TableCell { text.isEmpty ? .empty : .text(text) }

    private func day(_ date: GoogleDate?) -> TableCell {
        date.flatMap { CalendarDate($0) }.map(TableCell.day) ?? .empty
    }

    private func code(_ code: some ProtobufEnum, _ words: BilingualText) -> TableCell {
        guard code.number != 0 else { return .empty }
        return text(order.words.map { words[$0] } ?? code.code)
    }
}
