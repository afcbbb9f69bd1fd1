internal import Kernel
internal import PersonnelContract
internal import Spreadsheets
internal import Vietnamese

/// The rows of a file that is sent, a table of values or a workbook, as they can be read.
///
/// A table of values is read while it arrives; a workbook is kept until it is whole, since what it
/// is stands at its end.
struct ImportRows<Source: ImportSource> {
    private var upload: Source
    private let encoding: LegacyEncoding?
    private var form = Form.unknown

    private enum Form {
        /// Nothing has come yet.
        case unknown
        case values(CSVParser)
        case workbook(WorkbookReader, WorkbookRecords)
        case ended
    }

    /// The rows behind the options, whose texts are in an old encoding or, when `nil`, in UTF-8.
    init(_ upload: Source, in encoding: LegacyEncoding?) {
        self.upload = upload
        self.encoding = encoding
    }

    /// What tells a repeat of this import from another one.
    var fingerprint: [UInt8] { upload.fingerprint }

    /// Hands over the next rows, maybe none; `false` at the end of the file.
    mutating func next(_ body: (CSVRecord) throws -> Void) async throws -> Bool {
        guard let encoding else { return try await read(body) }
        return try await read { record in
            var record = record
            record.encoding = encoding
            try body(record)
        }
    }

    private mutating func read(_ body: (CSVRecord) throws -> Void) async throws -> Bool {
        switch form {
        case .unknown: try await begin(body)
        case .values(var parser):
            guard let chunk = try await upload.nextChunk() else {
                try parser.finish(body)
                form = .ended
                return false
            }
            try parser.consume(chunk, body)
            form = .values(parser)
        case .workbook(var reader, var records):
            guard let rows = try Self.reading({ try reader.nextRows() }) else {
                form = .ended
                return false
            }
            for row in rows { try body(records.record(of: row)) }
            form = .workbook(reader, records)
        case .ended: return false
        }
        return true
    }

    private mutating func begin(_ body: (CSVRecord) throws -> Void) async throws {
        var start: [UInt8] = []
        while start.count < 4, let chunk = try await upload.nextChunk() { start += chunk }
        guard WorkbookReader.isWorkbook(start) else {
            var parser = CSVParser()
            try parser.consume(start, body)
            form = .values(parser)
            return
        }
        let limit = PersonnelLimits.workbookSizeMax
        while let chunk = try await upload.nextChunk() {
            start += chunk
            guard start.count <= limit.bytes else {
                throw Failure(.importTooLarge, ["limit": "\(limit) / workbook"])
            }
        }
        let reader = try Self.reading { try WorkbookReader(start) }
        form = .workbook(reader, WorkbookRecords())
    }

    /// Says why a workbook cannot be read.
    private static func reading<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch let refusal as WorkbookRefusal {
            throw Failure(refusal)
        }
    }
}

/// Makes of rows of a workbook what rows of a table of values are.
struct WorkbookRecords {
    /// Columns of the header, which each row has.
    private var width: Int?

    /// The row as a table of values would have it.
    mutating func record(of row: WorkbookRow) -> CSVRecord {
        var record = CSVRecord(number: row.number)
        switch row.excess {
        case .columns: record.problem = .tooManyColumns
        case .size: record.problem = .rowTooLong
        case nil: break
        }
        guard record.problem == nil, !row.cells.isEmpty else { return record }
        let width = width ?? row.cells.count
        self.width = width
        for index in 0..<max(width, row.cells.count) {
            if index < row.cells.count { record.bytes += row.cells[index].utf8 }
            record.ends.append(record.bytes.count)
        }
        return record
    }
}

extension Failure {
    /// A workbook that is not read.
    fileprivate init(_ refusal: WorkbookRefusal) {
        switch refusal {
        case .notAWorkbook:
            self = .fileRefused(
                vi: "tệp nén này không phải sổ tính .xlsx.",
                en: "this archive is no workbook in the form .xlsx."
            )
        case .damaged:
            self = .fileRefused(vi: "sổ tính bị hỏng.", en: "the workbook is damaged.")
        case .encrypted:
            self = .fileRefused(
                vi: "sổ tính có mật khẩu; hãy lưu lại không có mật khẩu.",
                en: "the workbook has a password; save it without."
            )
        case .holdsPrograms:
            self = .fileRefused(
                vi: "sổ tính có macro; hãy lưu lại dưới dạng .xlsx.",
                en: "the workbook holds macros; save it as .xlsx."
            )
        case .declaresEntities:
            self = .fileRefused(
                vi: "sổ tính khai báo thực thể XML.",
                en: "the workbook declares XML entities."
            )
        case .tooLarge(let limit):
            self = Failure(.importTooLarge, ["limit": "\(limit) / workbook"])
        }
    }
}
