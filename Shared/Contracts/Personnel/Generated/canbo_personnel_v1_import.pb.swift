// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/import.proto

internal import CMessages
public import ProtobufC
public import WellKnownMessages

/// How an import is to be done; the first message of the stream carries it.
public struct ImportOptions: ProtobufMessage {
    /// What happens when some rows are wrong.
    public var mode: ImportMode
    /// Checks everything and changes nothing (dry run).
    public var validateOnly: Bool
    /// UUID version 4; a repeated import of the same file gets the first answer.
    @ProtoText public var requestID: String
    /// Code of one organisation: only its row and the rows below it are taken, the others are
    /// counted as skipped. Empty takes every row. Only for organisations.
    @ProtoText public var rootCode: String
    /// The day from which the facts of the file have legal effect, where a row states none of its
    /// own in the column `effective_date`; today when absent, never later.
    public var effectiveDate: GoogleDate?
    /// How the texts of the file are encoded; UTF-8 when not stated. Never guessed: a text that shows
    /// signs of an old encoding is refused unless this says so.
    public var encoding: TextEncoding
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.mode = ImportMode()
        self.validateOnly = false
        _requestID = ProtoText(projectedValue: Text())
        _rootCode = ProtoText(projectedValue: Text())
        self.effectiveDate = nil
        self.encoding = TextEncoding()
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(mode: ImportMode = ImportMode(), validateOnly: Bool = false, requestID: String = "", rootCode: String = "", effectiveDate: GoogleDate? = nil, encoding: TextEncoding = TextEncoding()) {
        self.mode = mode
        self.validateOnly = validateOnly
        _requestID = ProtoText(wrappedValue: requestID)
        _rootCode = ProtoText(wrappedValue: rootCode)
        self.effectiveDate = effectiveDate
        self.encoding = encoding
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ImportOptions"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ImportOptions()
        unsafe canbo__personnel__v1__import_options__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ImportOptions.self)
        unsafe self.mode = ImportMode(number: Int32(truncatingIfNeeded: wire.pointee.mode.rawValue))
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe _rootCode = source.text(wire.pointee.root_code, "root_code")
        unsafe self.effectiveDate = source.message(wire.pointee.effective_date, "effective_date")
        unsafe self.encoding = TextEncoding(number: Int32(truncatingIfNeeded: wire.pointee.encoding.rawValue))
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ImportOptions.self)
        unsafe canbo__personnel__v1__import_options__init(wire)
        unsafe wire.pointee.mode = .init(rawValue: .init(truncatingIfNeeded: self.mode.number))
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.root_code = scratch.text(_rootCode)
        unsafe wire.pointee.effective_date = scratch.message(self.effectiveDate)
        unsafe wire.pointee.encoding = .init(rawValue: .init(truncatingIfNeeded: self.encoding.number))
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What became of a file.
public struct ImportReport: ProtobufMessage {
    /// Rows read, without the header and empty lines.
    public var rowCount: Int64
    /// Records that the file added.
    public var createdCount: Int64
    /// Records that the file changed.
    public var updatedCount: Int64
    /// Records that were already as the file has them.
    public var unchangedCount: Int64
    /// Rows left out because they are not below `root_code`.
    public var skippedCount: Int64
    /// Rows that were refused.
    public var refusedCount: Int64
    /// Whether anything that could be changed was changed: false in a dry run, and when one row was
    /// wrong and all or nothing was asked for. The counts then tell what would have happened.
    public var committed: Bool
    /// What is wrong, in the order of the file; at most 200, never with personal data.
    public var errors: [RowError]
    /// How many more there are ("and n more").
    public var omittedErrorCount: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.rowCount = 0
        self.createdCount = 0
        self.updatedCount = 0
        self.unchangedCount = 0
        self.skippedCount = 0
        self.refusedCount = 0
        self.committed = false
        self.errors = []
        self.omittedErrorCount = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(rowCount: Int64 = 0, createdCount: Int64 = 0, updatedCount: Int64 = 0, unchangedCount: Int64 = 0, skippedCount: Int64 = 0, refusedCount: Int64 = 0, committed: Bool = false, errors: [RowError] = [], omittedErrorCount: Int64 = 0) {
        self.rowCount = rowCount
        self.createdCount = createdCount
        self.updatedCount = updatedCount
        self.unchangedCount = unchangedCount
        self.skippedCount = skippedCount
        self.refusedCount = refusedCount
        self.committed = committed
        self.errors = errors
        self.omittedErrorCount = omittedErrorCount
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ImportReport"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ImportReport()
        unsafe canbo__personnel__v1__import_report__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ImportReport.self)
        unsafe self.rowCount = wire.pointee.row_count
        unsafe self.createdCount = wire.pointee.created_count
        unsafe self.updatedCount = wire.pointee.updated_count
        unsafe self.unchangedCount = wire.pointee.unchanged_count
        unsafe self.skippedCount = wire.pointee.skipped_count
        unsafe self.refusedCount = wire.pointee.refused_count
        unsafe self.committed = wire.pointee.committed != 0
        unsafe self.errors = source.messages(wire.pointee.n_errors, wire.pointee.errors, "errors")
        unsafe self.omittedErrorCount = wire.pointee.omitted_error_count
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ImportReport.self)
        unsafe canbo__personnel__v1__import_report__init(wire)
        unsafe wire.pointee.row_count = self.rowCount
        unsafe wire.pointee.created_count = self.createdCount
        unsafe wire.pointee.updated_count = self.updatedCount
        unsafe wire.pointee.unchanged_count = self.unchangedCount
        unsafe wire.pointee.skipped_count = self.skippedCount
        unsafe wire.pointee.refused_count = self.refusedCount
        unsafe wire.pointee.committed = self.committed ? 1 : 0
        unsafe (wire.pointee.n_errors, wire.pointee.errors) = scratch.messages(self.errors)
        unsafe wire.pointee.omitted_error_count = self.omittedErrorCount
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// One mistake in one row of a file.
public struct RowError: ProtobufMessage {
    /// Number of the row as a spreadsheet shows it: the header is row 1.
    public var row: Int64
    /// Name of the column; empty when the row as a whole is wrong.
    @ProtoText public var column: String
    /// What is wrong, for programs: `REQUIRED`, `MALFORMED`, `PARENT_UNKNOWN`.
    @ProtoText public var reason: String
    /// What is wrong and what is allowed, for people, in the language of the call.
    @ProtoText public var description: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.row = 0
        _column = ProtoText(projectedValue: Text())
        _reason = ProtoText(projectedValue: Text())
        _description = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(row: Int64 = 0, column: String = "", reason: String = "", description: String = "") {
        self.row = row
        _column = ProtoText(wrappedValue: column)
        _reason = ProtoText(wrappedValue: reason)
        _description = ProtoText(wrappedValue: description)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.RowError"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__RowError()
        unsafe canbo__personnel__v1__row_error__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RowError.self)
        unsafe self.row = wire.pointee.row
        unsafe _column = source.text(wire.pointee.column, "column")
        unsafe _reason = source.text(wire.pointee.reason, "reason")
        unsafe _description = source.text(wire.pointee.description, "description")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RowError.self)
        unsafe canbo__personnel__v1__row_error__init(wire)
        unsafe wire.pointee.row = self.row
        unsafe wire.pointee.column = scratch.text(_column)
        unsafe wire.pointee.reason = scratch.text(_reason)
        unsafe wire.pointee.description = scratch.text(_description)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// How Vietnamese texts are encoded in a file.
///
/// Texts of the old encodings come as the bytes of their fonts, or as the letters of Western Europe
/// that programs took these bytes for (Windows-1252), also in workbooks. What an encoding does not
/// have is refused.
public enum TextEncoding: ProtobufEnum {
    /// Not stated: UTF-8.
    case unspecified
    /// Unicode in UTF-8.
    case utf8
    /// TCVN 5712:1993 VN3, the encoding of the fonts ABC (`.VnTime`). It has no capitals with tones:
    /// a word whose other letters are capitals gets them.
    case tcvn3
    /// VNI for Windows, the encoding of the fonts `VNI-Times`.
    case vni
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .utf8
            case 2: self = .tcvn3
            case 3: self = .vni
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .utf8: 1
            case .tcvn3: 2
            case .vni: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "TEXT_ENCODING_UNSPECIFIED"
            case .utf8: "TEXT_ENCODING_UTF8"
            case .tcvn3: "TEXT_ENCODING_TCVN3"
            case .vni: "TEXT_ENCODING_VNI"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [TextEncoding] = [.unspecified, .utf8, .tcvn3, .vni]
}

/// What happens when some rows of a file are wrong.
public enum ImportMode: ProtobufEnum {
    /// Not stated; refused.
    case unspecified
    /// One wrong row, and nothing is changed.
    case allOrNothing
    /// Valid rows are taken, wrong ones are told.
    case validRows
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .allOrNothing
            case 2: self = .validRows
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .allOrNothing: 1
            case .validRows: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "IMPORT_MODE_UNSPECIFIED"
            case .allOrNothing: "IMPORT_MODE_ALL_OR_NOTHING"
            case .validRows: "IMPORT_MODE_VALID_ROWS"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [ImportMode] = [.unspecified, .allOrNothing, .validRows]
}
