// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/bulk.proto

internal import CMessages
public import ProtobufC
public import RPC
public import WellKnownMessages

/// How far an operation is; the metadata of every operation of BulkService.
public struct BulkMetadata: ProtobufMessage {
    /// The method that began it, `canbo.personnel.v1.BulkService/ExportOfficials`.
    @ProtoText public var method: String
    /// When it was begun.
    public var createTime: GoogleTimestamp?
    /// When it ended; absent while it runs.
    public var endTime: GoogleTimestamp?
    /// When it is removed with its file.
    public var expireTime: GoogleTimestamp?
    /// Rows so far, without the header.
    public var rowCount: Int64
    /// Bytes of the file so far; of an import, of the file of its result.
    public var sizeBytes: Int64
    /// Rows of an import that were refused so far.
    public var refusedCount: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _method = ProtoText(projectedValue: Text())
        self.createTime = nil
        self.endTime = nil
        self.expireTime = nil
        self.rowCount = 0
        self.sizeBytes = 0
        self.refusedCount = 0
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(method: String = "", createTime: GoogleTimestamp? = nil, endTime: GoogleTimestamp? = nil, expireTime: GoogleTimestamp? = nil, rowCount: Int64 = 0, sizeBytes: Int64 = 0, refusedCount: Int64 = 0) {
        _method = ProtoText(wrappedValue: method)
        self.createTime = createTime
        self.endTime = endTime
        self.expireTime = expireTime
        self.rowCount = rowCount
        self.sizeBytes = sizeBytes
        self.refusedCount = refusedCount
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.BulkMetadata"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__BulkMetadata()
        unsafe canbo__personnel__v1__bulk_metadata__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__BulkMetadata.self)
        unsafe _method = source.text(wire.pointee.method, "method")
        unsafe self.createTime = source.message(wire.pointee.create_time, "create_time")
        unsafe self.endTime = source.message(wire.pointee.end_time, "end_time")
        unsafe self.expireTime = source.message(wire.pointee.expire_time, "expire_time")
        unsafe self.rowCount = wire.pointee.row_count
        unsafe self.sizeBytes = wire.pointee.size_bytes
        unsafe self.refusedCount = wire.pointee.refused_count
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__BulkMetadata.self)
        unsafe canbo__personnel__v1__bulk_metadata__init(wire)
        unsafe wire.pointee.method = scratch.text(_method)
        unsafe wire.pointee.create_time = scratch.message(self.createTime)
        unsafe wire.pointee.end_time = scratch.message(self.endTime)
        unsafe wire.pointee.expire_time = scratch.message(self.expireTime)
        unsafe wire.pointee.row_count = self.rowCount
        unsafe wire.pointee.size_bytes = self.sizeBytes
        unsafe wire.pointee.refused_count = self.refusedCount
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The outcome of an import that was begun as an operation.
public struct BulkImportResponse: ProtobufMessage {
    /// What became of the file.
    public var report: ImportReport?
    /// The result, for GetFile: a table of values with `row`, `outcome` (`CREATED`, `UPDATED`,
    /// `UNCHANGED`, `REFUSED`), `name` of the record that was created or changed, and a line for each
    /// mistake of a refused row with `column`, `reason` and `description`. It has no personal data.
    /// After 20,000 mistakes rows that are refused are told without.
    public var file: BulkFile?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.report = nil
        self.file = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(report: ImportReport? = nil, file: BulkFile? = nil) {
        self.report = report
        self.file = file
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.BulkImportResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__BulkImportResponse()
        unsafe canbo__personnel__v1__bulk_import_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__BulkImportResponse.self)
        unsafe self.report = source.message(wire.pointee.report, "report")
        unsafe self.file = source.message(wire.pointee.file, "file")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__BulkImportResponse.self)
        unsafe canbo__personnel__v1__bulk_import_response__init(wire)
        unsafe wire.pointee.report = scratch.message(self.report)
        unsafe wire.pointee.file = scratch.message(self.file)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a template.
public struct GetImportTemplateRequest: ProtobufMessage {
    /// For what records.
    public var collection: ImportCollection
    /// The form of the table.
    public var format: TableFormat
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.collection = ImportCollection()
        self.format = TableFormat()
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(collection: ImportCollection = ImportCollection(), format: TableFormat = TableFormat()) {
        self.collection = collection
        self.format = format
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GetImportTemplateRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetImportTemplateRequest()
        unsafe canbo__personnel__v1__get_import_template_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetImportTemplateRequest.self)
        unsafe self.collection = ImportCollection(number: Int32(truncatingIfNeeded: wire.pointee.collection.rawValue))
        unsafe self.format = TableFormat(number: Int32(truncatingIfNeeded: wire.pointee.format.rawValue))
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetImportTemplateRequest.self)
        unsafe canbo__personnel__v1__get_import_template_request__init(wire)
        unsafe wire.pointee.collection = .init(rawValue: .init(truncatingIfNeeded: self.collection.number))
        unsafe wire.pointee.format = .init(rawValue: .init(truncatingIfNeeded: self.format.number))
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// An empty table for an import.
public struct GetImportTemplateResponse: ProtobufMessage {
    /// A name for the file.
    @ProtoText public var fileName: String
    /// The media type.
    @ProtoText public var contentType: String
    /// The file: its first row names the columns.
    public var data: [UInt8]
    /// Its columns in their order.
    public var columns: [ImportColumn]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _fileName = ProtoText(projectedValue: Text())
        _contentType = ProtoText(projectedValue: Text())
        self.data = []
        self.columns = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(fileName: String = "", contentType: String = "", data: [UInt8] = [], columns: [ImportColumn] = []) {
        _fileName = ProtoText(wrappedValue: fileName)
        _contentType = ProtoText(wrappedValue: contentType)
        self.data = data
        self.columns = columns
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GetImportTemplateResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetImportTemplateResponse()
        unsafe canbo__personnel__v1__get_import_template_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetImportTemplateResponse.self)
        unsafe _fileName = source.text(wire.pointee.file_name, "file_name")
        unsafe _contentType = source.text(wire.pointee.content_type, "content_type")
        unsafe self.data = source.bytes(wire.pointee.data)
        unsafe self.columns = source.messages(wire.pointee.n_columns, wire.pointee.columns, "columns")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetImportTemplateResponse.self)
        unsafe canbo__personnel__v1__get_import_template_response__init(wire)
        unsafe wire.pointee.file_name = scratch.text(_fileName)
        unsafe wire.pointee.content_type = scratch.text(_contentType)
        unsafe wire.pointee.data = scratch.bytes(self.data)
        unsafe (wire.pointee.n_columns, wire.pointee.columns) = scratch.messages(self.columns)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A column of a file to import.
public struct ImportColumn: ProtobufMessage {
    /// Its name in the first row.
    @ProtoText public var name: String
    /// Whether every file has it.
    public var required: Bool
    /// The codes that it may hold; empty where it holds something else.
    public var codes: [String]
    /// What it holds, for people, in the language of the call.
    @ProtoText public var description: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.required = false
        self.codes = []
        _description = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", required: Bool = false, codes: [String] = [], description: String = "") {
        _name = ProtoText(wrappedValue: name)
        self.required = required
        self.codes = codes
        _description = ProtoText(wrappedValue: description)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ImportColumn"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ImportColumn()
        unsafe canbo__personnel__v1__import_column__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ImportColumn.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.required = wire.pointee.required != 0
        unsafe self.codes = source.strings(wire.pointee.n_codes, wire.pointee.codes, "codes")
        unsafe _description = source.text(wire.pointee.description, "description")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ImportColumn.self)
        unsafe canbo__personnel__v1__import_column__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.required = self.required ? 1 : 0
        unsafe (wire.pointee.n_codes, wire.pointee.codes) = scratch.strings(self.codes)
        unsafe wire.pointee.description = scratch.text(_description)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A file that an operation has made.
public struct BulkFile: ProtobufMessage {
    /// `operations/{operation}`, the operation whose file it is.
    @ProtoText public var operation: String
    /// A name for the file, `can-bo-2026-11-21.xlsx`.
    @ProtoText public var fileName: String
    /// The media type.
    @ProtoText public var contentType: String
    /// Bytes.
    public var sizeBytes: Int64
    /// SHA-256 of the bytes.
    public var sha256: [UInt8]
    /// Rows without the header.
    public var rowCount: Int64
    /// The columns in their order, by the names of fields.
    public var columns: [String]
    /// Columns that were asked for and left out, since who asked for them may not see them.
    public var hiddenColumns: [String]
    /// Rows in which a column that is there is not told, since who asked for it may not see it of
    /// that one; the cell says so.
    public var partlyHiddenRowCount: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _operation = ProtoText(projectedValue: Text())
        _fileName = ProtoText(projectedValue: Text())
        _contentType = ProtoText(projectedValue: Text())
        self.sizeBytes = 0
        self.sha256 = []
        self.rowCount = 0
        self.columns = []
        self.hiddenColumns = []
        self.partlyHiddenRowCount = 0
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(operation: String = "", fileName: String = "", contentType: String = "", sizeBytes: Int64 = 0, sha256: [UInt8] = [], rowCount: Int64 = 0, columns: [String] = [], hiddenColumns: [String] = [], partlyHiddenRowCount: Int64 = 0) {
        _operation = ProtoText(wrappedValue: operation)
        _fileName = ProtoText(wrappedValue: fileName)
        _contentType = ProtoText(wrappedValue: contentType)
        self.sizeBytes = sizeBytes
        self.sha256 = sha256
        self.rowCount = rowCount
        self.columns = columns
        self.hiddenColumns = hiddenColumns
        self.partlyHiddenRowCount = partlyHiddenRowCount
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.BulkFile"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__BulkFile()
        unsafe canbo__personnel__v1__bulk_file__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__BulkFile.self)
        unsafe _operation = source.text(wire.pointee.operation, "operation")
        unsafe _fileName = source.text(wire.pointee.file_name, "file_name")
        unsafe _contentType = source.text(wire.pointee.content_type, "content_type")
        unsafe self.sizeBytes = wire.pointee.size_bytes
        unsafe self.sha256 = source.bytes(wire.pointee.sha256)
        unsafe self.rowCount = wire.pointee.row_count
        unsafe self.columns = source.strings(wire.pointee.n_columns, wire.pointee.columns, "columns")
        unsafe self.hiddenColumns = source.strings(wire.pointee.n_hidden_columns, wire.pointee.hidden_columns, "hidden_columns")
        unsafe self.partlyHiddenRowCount = wire.pointee.partly_hidden_row_count
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__BulkFile.self)
        unsafe canbo__personnel__v1__bulk_file__init(wire)
        unsafe wire.pointee.operation = scratch.text(_operation)
        unsafe wire.pointee.file_name = scratch.text(_fileName)
        unsafe wire.pointee.content_type = scratch.text(_contentType)
        unsafe wire.pointee.size_bytes = self.sizeBytes
        unsafe wire.pointee.sha256 = scratch.bytes(self.sha256)
        unsafe wire.pointee.row_count = self.rowCount
        unsafe (wire.pointee.n_columns, wire.pointee.columns) = scratch.strings(self.columns)
        unsafe (wire.pointee.n_hidden_columns, wire.pointee.hidden_columns) = scratch.strings(self.hiddenColumns)
        unsafe wire.pointee.partly_hidden_row_count = self.partlyHiddenRowCount
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Some bytes of a file that holds guarded fields.
public struct GuardedChunk: ProtobufMessage {
    /// The bytes.
    public var data: [UInt8]
    /// The officials whose rows begin in them.
    public var rows: [GuardedRow]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.data = []
        self.rows = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(data: [UInt8] = [], rows: [GuardedRow] = []) {
        self.data = data
        self.rows = rows
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GuardedChunk"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GuardedChunk()
        unsafe canbo__personnel__v1__guarded_chunk__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GuardedChunk.self)
        unsafe self.data = source.bytes(wire.pointee.data)
        unsafe self.rows = source.messages(wire.pointee.n_rows, wire.pointee.rows, "rows")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GuardedChunk.self)
        unsafe canbo__personnel__v1__guarded_chunk__init(wire)
        unsafe wire.pointee.data = scratch.bytes(self.data)
        unsafe (wire.pointee.n_rows, wire.pointee.rows) = scratch.messages(self.rows)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// One row of a file that holds guarded fields.
public struct GuardedRow: ProtobufMessage {
    /// `officials/{official}`.
    @ProtoText public var official: String
    /// Whether the row has the personal identification number.
    public var hasPersonalID: Bool
    /// Whether the row has what is guarded of a membership of the Party.
    public var hasMembership: Bool
    /// Whether the row has why a holding, or a time in a governing body, ended.
    public var hasEndReason: Bool
    /// Whether the row has the scores or the decision behind a grade.
    public var hasGrading: Bool
    /// Whether the row has dues that were paid, or are not.
    public var hasDues: Bool
    /// Whether the row has what is guarded of the screening of a member.
    public var hasScreening: Bool
    /// Whether the row has why an official is streamlined, by which policy, or on whose accord.
    public var hasStreamlining: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _official = ProtoText(projectedValue: Text())
        self.hasPersonalID = false
        self.hasMembership = false
        self.hasEndReason = false
        self.hasGrading = false
        self.hasDues = false
        self.hasScreening = false
        self.hasStreamlining = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(official: String = "", hasPersonalID: Bool = false, hasMembership: Bool = false, hasEndReason: Bool = false, hasGrading: Bool = false, hasDues: Bool = false, hasScreening: Bool = false, hasStreamlining: Bool = false) {
        _official = ProtoText(wrappedValue: official)
        self.hasPersonalID = hasPersonalID
        self.hasMembership = hasMembership
        self.hasEndReason = hasEndReason
        self.hasGrading = hasGrading
        self.hasDues = hasDues
        self.hasScreening = hasScreening
        self.hasStreamlining = hasStreamlining
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GuardedRow"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GuardedRow()
        unsafe canbo__personnel__v1__guarded_row__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GuardedRow.self)
        unsafe _official = source.text(wire.pointee.official, "official")
        unsafe self.hasPersonalID = wire.pointee.has_personal_id != 0
        unsafe self.hasMembership = wire.pointee.has_membership != 0
        unsafe self.hasEndReason = wire.pointee.has_end_reason != 0
        unsafe self.hasGrading = wire.pointee.has_grading != 0
        unsafe self.hasDues = wire.pointee.has_dues != 0
        unsafe self.hasScreening = wire.pointee.has_screening != 0
        unsafe self.hasStreamlining = wire.pointee.has_streamlining != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GuardedRow.self)
        unsafe canbo__personnel__v1__guarded_row__init(wire)
        unsafe wire.pointee.official = scratch.text(_official)
        unsafe wire.pointee.has_personal_id = self.hasPersonalID ? 1 : 0
        unsafe wire.pointee.has_membership = self.hasMembership ? 1 : 0
        unsafe wire.pointee.has_end_reason = self.hasEndReason ? 1 : 0
        unsafe wire.pointee.has_grading = self.hasGrading ? 1 : 0
        unsafe wire.pointee.has_dues = self.hasDues ? 1 : 0
        unsafe wire.pointee.has_screening = self.hasScreening ? 1 : 0
        unsafe wire.pointee.has_streamlining = self.hasStreamlining ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// How a table is written.
public enum TableFormat: ProtobufEnum {
    /// Not stated; refused.
    case unspecified
    /// Comma-separated values (RFC 4180) in UTF-8 with the mark at the beginning by which Excel knows
    /// it. A cell that a spreadsheet would take for a formula begins with an apostrophe.
    case csv
    /// A workbook with one sheet (Office Open XML, ISO/IEC 29500). Every text is one for the
    /// spreadsheet, too, whatever it begins with; days are days.
    case xlsx
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .csv
            case 2: self = .xlsx
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .csv: 1
            case .xlsx: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "TABLE_FORMAT_UNSPECIFIED"
            case .csv: "TABLE_FORMAT_CSV"
            case .xlsx: "TABLE_FORMAT_XLSX"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [TableFormat] = [.unspecified, .csv, .xlsx]
}

/// How columns and codes of a table are called.
public enum TableWords: ProtobufEnum {
    /// As people call them, in the language of the call.
    case unspecified
    /// By the names of the fields and the codes of the lists, as imports take them.
    case codes
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .codes
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .codes: 1
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "TABLE_WORDS_UNSPECIFIED"
            case .codes: "TABLE_WORDS_CODES"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [TableWords] = [.unspecified, .codes]
}

/// What records a file brings.
public enum ImportCollection: ProtobufEnum {
    /// Not stated; refused.
    case unspecified
    /// Officials.
    case officials
    /// Organisations.
    case organizations
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .officials
            case 2: self = .organizations
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .officials: 1
            case .organizations: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "IMPORT_COLLECTION_UNSPECIFIED"
            case .officials: "IMPORT_COLLECTION_OFFICIALS"
            case .organizations: "IMPORT_COLLECTION_ORGANIZATIONS"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [ImportCollection] = [.unspecified, .officials, .organizations]
}

/// Hides what a caller may not see.
extension GuardedChunk: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("data", .sensitive),
        GuardedField("rows.has_personal_id", .sensitive),
        GuardedField("rows.has_membership", .sensitive),
        GuardedField("rows.has_end_reason", .sensitive),
        GuardedField("rows.has_grading", .sensitive),
        GuardedField("rows.has_dues", .sensitive),
        GuardedField("rows.has_screening", .sensitive),
        GuardedField("rows.has_streamlining", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.data = [] }
        for index in self.rows.indices {
            self.rows[index].hide(beyond: clearance)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("data", .sensitive, if: self.data != [])
        fields.descend("rows", self.rows)
    }
}

/// Hides what a caller may not see.
extension GuardedRow: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("has_personal_id", .sensitive),
        GuardedField("has_membership", .sensitive),
        GuardedField("has_end_reason", .sensitive),
        GuardedField("has_grading", .sensitive),
        GuardedField("has_dues", .sensitive),
        GuardedField("has_screening", .sensitive),
        GuardedField("has_streamlining", .sensitive),
    ]

    /// The resource that the fields are about.
    public var guardedResource: String { self.official }

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.hasPersonalID = false }
        if !clearance.contains(.sensitive) { self.hasMembership = false }
        if !clearance.contains(.sensitive) { self.hasEndReason = false }
        if !clearance.contains(.sensitive) { self.hasGrading = false }
        if !clearance.contains(.sensitive) { self.hasDues = false }
        if !clearance.contains(.sensitive) { self.hasScreening = false }
        if !clearance.contains(.sensitive) { self.hasStreamlining = false }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("has_personal_id", .sensitive, if: self.hasPersonalID != false)
        fields.add("has_membership", .sensitive, if: self.hasMembership != false)
        fields.add("has_end_reason", .sensitive, if: self.hasEndReason != false)
        fields.add("has_grading", .sensitive, if: self.hasGrading != false)
        fields.add("has_dues", .sensitive, if: self.hasDues != false)
        fields.add("has_screening", .sensitive, if: self.hasScreening != false)
        fields.add("has_streamlining", .sensitive, if: self.hasStreamlining != false)
    }
}
