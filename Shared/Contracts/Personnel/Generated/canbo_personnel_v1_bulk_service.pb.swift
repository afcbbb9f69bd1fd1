// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/bulk_service.proto

internal import CMessages
public import ProtobufC
public import RPC
public import WellKnownMessages

/// Asks for a table of officials.
public struct ExportOfficialsRequest: ProtobufMessage {
    /// The form of the table.
    public var format: TableFormat
    /// How its columns and codes are called.
    public var words: TableWords
    /// The columns in their order, each once: `name`, `personal_id`, `full_name`, `gender`,
    /// `birth_date`, `official_kind`, `status`, `organization_code`, `organization_name`, `post_title`,
    /// `effective_date`. When empty, all but `name` and `personal_id`.
    public var columns: [String]
    /// As of SearchOfficials.
    @ProtoText public var query: String
    /// `organizations/{organization}` for the officials of it and of all below it;
    /// `organizations/-` or empty for all.
    @ProtoText public var parent: String
    /// As of SearchOfficials.
    public var birthYear: Int32
    /// As of SearchOfficials.
    @ProtoText public var filter: String
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.format = TableFormat()
        self.words = TableWords()
        self.columns = []
        _query = ProtoText(projectedValue: Text())
        _parent = ProtoText(projectedValue: Text())
        self.birthYear = 0
        _filter = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(format: TableFormat = TableFormat(), words: TableWords = TableWords(), columns: [String] = [], query: String = "", parent: String = "", birthYear: Int32 = 0, filter: String = "", requestID: String = "") {
        self.format = format
        self.words = words
        self.columns = columns
        _query = ProtoText(wrappedValue: query)
        _parent = ProtoText(wrappedValue: parent)
        self.birthYear = birthYear
        _filter = ProtoText(wrappedValue: filter)
        _requestID = ProtoText(wrappedValue: requestID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ExportOfficialsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ExportOfficialsRequest()
        unsafe canbo__personnel__v1__export_officials_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExportOfficialsRequest.self)
        unsafe self.format = TableFormat(number: Int32(truncatingIfNeeded: wire.pointee.format.rawValue))
        unsafe self.words = TableWords(number: Int32(truncatingIfNeeded: wire.pointee.words.rawValue))
        unsafe self.columns = source.strings(wire.pointee.n_columns, wire.pointee.columns, "columns")
        unsafe _query = source.text(wire.pointee.query, "query")
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.birthYear = wire.pointee.birth_year
        unsafe _filter = source.text(wire.pointee.filter, "filter")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExportOfficialsRequest.self)
        unsafe canbo__personnel__v1__export_officials_request__init(wire)
        unsafe wire.pointee.format = .init(rawValue: .init(truncatingIfNeeded: self.format.number))
        unsafe wire.pointee.words = .init(rawValue: .init(truncatingIfNeeded: self.words.number))
        unsafe (wire.pointee.n_columns, wire.pointee.columns) = scratch.strings(self.columns)
        unsafe wire.pointee.query = scratch.text(_query)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.birth_year = self.birthYear
        unsafe wire.pointee.filter = scratch.text(_filter)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The outcome of an export of officials.
public struct ExportOfficialsResponse: ProtobufMessage {
    /// The file, for GetFile.
    public var file: BulkFile?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.file = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(file: BulkFile? = nil) {
        self.file = file
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ExportOfficialsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ExportOfficialsResponse()
        unsafe canbo__personnel__v1__export_officials_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExportOfficialsResponse.self)
        unsafe self.file = source.message(wire.pointee.file, "file")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExportOfficialsResponse.self)
        unsafe canbo__personnel__v1__export_officials_response__init(wire)
        unsafe wire.pointee.file = scratch.message(self.file)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a table of organisations.
public struct ExportOrganizationsRequest: ProtobufMessage {
    /// The form of the table.
    public var format: TableFormat
    /// How its columns and codes are called.
    public var words: TableWords
    /// The columns in their order, each once: `organization`, `code`, `name`, `level`, `type`,
    /// `parent_code`, `parent_name`, `party_parent_code`, `administrative_unit_code`, `status`,
    /// `establish_date`, `effective_date`, `effective_end_date`. When empty, all but `organization`,
    /// `party_parent_code` and `effective_end_date`.
    public var columns: [String]
    /// As of ListOrganizations.
    @ProtoText public var parent: String
    /// As of ListOrganizations.
    public var tree: OrganizationTreeKind
    /// As of ListOrganizations.
    public var includeBelow: Bool
    /// As of ListOrganizations.
    public var asOf: GoogleDate?
    /// As of ListOrganizations.
    public var asRecordedAt: GoogleTimestamp?
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.format = TableFormat()
        self.words = TableWords()
        self.columns = []
        _parent = ProtoText(projectedValue: Text())
        self.tree = OrganizationTreeKind()
        self.includeBelow = false
        self.asOf = nil
        self.asRecordedAt = nil
        _requestID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(format: TableFormat = TableFormat(), words: TableWords = TableWords(), columns: [String] = [], parent: String = "", tree: OrganizationTreeKind = OrganizationTreeKind(), includeBelow: Bool = false, asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil, requestID: String = "") {
        self.format = format
        self.words = words
        self.columns = columns
        _parent = ProtoText(wrappedValue: parent)
        self.tree = tree
        self.includeBelow = includeBelow
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        _requestID = ProtoText(wrappedValue: requestID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ExportOrganizationsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ExportOrganizationsRequest()
        unsafe canbo__personnel__v1__export_organizations_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExportOrganizationsRequest.self)
        unsafe self.format = TableFormat(number: Int32(truncatingIfNeeded: wire.pointee.format.rawValue))
        unsafe self.words = TableWords(number: Int32(truncatingIfNeeded: wire.pointee.words.rawValue))
        unsafe self.columns = source.strings(wire.pointee.n_columns, wire.pointee.columns, "columns")
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.tree = OrganizationTreeKind(number: Int32(truncatingIfNeeded: wire.pointee.tree.rawValue))
        unsafe self.includeBelow = wire.pointee.include_below != 0
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExportOrganizationsRequest.self)
        unsafe canbo__personnel__v1__export_organizations_request__init(wire)
        unsafe wire.pointee.format = .init(rawValue: .init(truncatingIfNeeded: self.format.number))
        unsafe wire.pointee.words = .init(rawValue: .init(truncatingIfNeeded: self.words.number))
        unsafe (wire.pointee.n_columns, wire.pointee.columns) = scratch.strings(self.columns)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.tree = .init(rawValue: .init(truncatingIfNeeded: self.tree.number))
        unsafe wire.pointee.include_below = self.includeBelow ? 1 : 0
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a table of posts.
public struct ExportPositionsRequest: ProtobufMessage {
    /// The form of the table.
    public var format: TableFormat
    /// How its columns and codes are called.
    public var words: TableWords
    /// The columns in their order, each once: `position`, `code`, `name`, `organization_code`,
    /// `organization_name`, `position_level`, `head_kind`, `is_leadership`, `is_elected`, `quota`,
    /// `term_months`, `max_consecutive_terms`, `effective_date`, `end_date`. When empty, all but
    /// `position`.
    public var columns: [String]
    /// As of ListPositions; all when empty.
    @ProtoText public var parent: String
    /// As of ListPositions.
    public var includeBelow: Bool
    /// As of ListPositions.
    public var asOf: GoogleDate?
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.format = TableFormat()
        self.words = TableWords()
        self.columns = []
        _parent = ProtoText(projectedValue: Text())
        self.includeBelow = false
        self.asOf = nil
        _requestID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(format: TableFormat = TableFormat(), words: TableWords = TableWords(), columns: [String] = [], parent: String = "", includeBelow: Bool = false, asOf: GoogleDate? = nil, requestID: String = "") {
        self.format = format
        self.words = words
        self.columns = columns
        _parent = ProtoText(wrappedValue: parent)
        self.includeBelow = includeBelow
        self.asOf = asOf
        _requestID = ProtoText(wrappedValue: requestID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ExportPositionsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ExportPositionsRequest()
        unsafe canbo__personnel__v1__export_positions_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExportPositionsRequest.self)
        unsafe self.format = TableFormat(number: Int32(truncatingIfNeeded: wire.pointee.format.rawValue))
        unsafe self.words = TableWords(number: Int32(truncatingIfNeeded: wire.pointee.words.rawValue))
        unsafe self.columns = source.strings(wire.pointee.n_columns, wire.pointee.columns, "columns")
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.includeBelow = wire.pointee.include_below != 0
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExportPositionsRequest.self)
        unsafe canbo__personnel__v1__export_positions_request__init(wire)
        unsafe wire.pointee.format = .init(rawValue: .init(truncatingIfNeeded: self.format.number))
        unsafe wire.pointee.words = .init(rawValue: .init(truncatingIfNeeded: self.words.number))
        unsafe (wire.pointee.n_columns, wire.pointee.columns) = scratch.strings(self.columns)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.include_below = self.includeBelow ? 1 : 0
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a table of holdings.
public struct ExportHoldingsRequest: ProtobufMessage {
    /// The form of the table.
    public var format: TableFormat
    /// How its columns and codes are called.
    public var words: TableWords
    /// The columns in their order, each once: `holding`, `official`, `official_name`, `position_code`,
    /// `position_name`, `organization_code`, `organization_name`, `holding_kind`, `is_main`,
    /// `start_date`, `planned_end_date`, `end_date`, `decision_number`, `decision_date`, `term_no`,
    /// `end_reason`, `end_decision_number`, `end_decision_date`. When empty, all but `holding`,
    /// `official` and `end_reason`.
    public var columns: [String]
    /// As of ListHoldings; all when empty.
    @ProtoText public var parent: String
    /// As of ListHoldings.
    public var asOf: GoogleDate?
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.format = TableFormat()
        self.words = TableWords()
        self.columns = []
        _parent = ProtoText(projectedValue: Text())
        self.asOf = nil
        _requestID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(format: TableFormat = TableFormat(), words: TableWords = TableWords(), columns: [String] = [], parent: String = "", asOf: GoogleDate? = nil, requestID: String = "") {
        self.format = format
        self.words = words
        self.columns = columns
        _parent = ProtoText(wrappedValue: parent)
        self.asOf = asOf
        _requestID = ProtoText(wrappedValue: requestID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ExportHoldingsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ExportHoldingsRequest()
        unsafe canbo__personnel__v1__export_holdings_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExportHoldingsRequest.self)
        unsafe self.format = TableFormat(number: Int32(truncatingIfNeeded: wire.pointee.format.rawValue))
        unsafe self.words = TableWords(number: Int32(truncatingIfNeeded: wire.pointee.words.rawValue))
        unsafe self.columns = source.strings(wire.pointee.n_columns, wire.pointee.columns, "columns")
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExportHoldingsRequest.self)
        unsafe canbo__personnel__v1__export_holdings_request__init(wire)
        unsafe wire.pointee.format = .init(rawValue: .init(truncatingIfNeeded: self.format.number))
        unsafe wire.pointee.words = .init(rawValue: .init(truncatingIfNeeded: self.words.number))
        unsafe (wire.pointee.n_columns, wire.pointee.columns) = scratch.strings(self.columns)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a table of memberships of the Party.
public struct ExportMembershipsRequest: ProtobufMessage {
    /// The form of the table.
    public var format: TableFormat
    /// How its columns and codes are called.
    public var words: TableWords
    /// The columns in their order, each once: `membership`, `official`, `official_name`, `cell_code`,
    /// `cell_name`, `state`, `state_date`, `member_number`, `card_number`, `admit_date`,
    /// `official_date`, `probation_end_date`, `due_date`, `host_cell_code`. When empty, all but
    /// `membership`, `official`, `card_number` and `host_cell_code`.
    public var columns: [String]
    /// As of ListMemberships.
    @ProtoText public var parent: String
    /// As of ListMemberships.
    public var asOf: GoogleDate?
    /// As of ListMemberships.
    public var states: [MembershipState]
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.format = TableFormat()
        self.words = TableWords()
        self.columns = []
        _parent = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.states = []
        _requestID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(format: TableFormat = TableFormat(), words: TableWords = TableWords(), columns: [String] = [], parent: String = "", asOf: GoogleDate? = nil, states: [MembershipState] = [], requestID: String = "") {
        self.format = format
        self.words = words
        self.columns = columns
        _parent = ProtoText(wrappedValue: parent)
        self.asOf = asOf
        self.states = states
        _requestID = ProtoText(wrappedValue: requestID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ExportMembershipsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ExportMembershipsRequest()
        unsafe canbo__personnel__v1__export_memberships_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExportMembershipsRequest.self)
        unsafe self.format = TableFormat(number: Int32(truncatingIfNeeded: wire.pointee.format.rawValue))
        unsafe self.words = TableWords(number: Int32(truncatingIfNeeded: wire.pointee.words.rawValue))
        unsafe self.columns = source.strings(wire.pointee.n_columns, wire.pointee.columns, "columns")
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.states = source.enums(wire.pointee.n_states, wire.pointee.states)
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExportMembershipsRequest.self)
        unsafe canbo__personnel__v1__export_memberships_request__init(wire)
        unsafe wire.pointee.format = .init(rawValue: .init(truncatingIfNeeded: self.format.number))
        unsafe wire.pointee.words = .init(rawValue: .init(truncatingIfNeeded: self.words.number))
        unsafe (wire.pointee.n_columns, wire.pointee.columns) = scratch.strings(self.columns)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe (wire.pointee.n_states, wire.pointee.states) = scratch.enums(self.states)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a table of identifiers of organisations.
public struct ExportOrganizationIdentifiersRequest: ProtobufMessage {
    /// The form of the table.
    public var format: TableFormat
    /// How its columns and codes are called.
    public var words: TableWords
    /// The columns in their order, each once: `organization_identifier`, `organization_code`,
    /// `organization_name`, `scheme`, `value`, `start_date`, `end_date`. When empty, all but the first.
    public var columns: [String]
    /// As of ListOrganizationIdentifiers.
    @ProtoText public var organization: String
    /// As of ListOrganizationIdentifiers.
    @ProtoText public var scheme: String
    /// As of ListOrganizationIdentifiers.
    public var asOf: GoogleDate?
    /// As of ListOrganizationIdentifiers.
    public var asRecordedAt: GoogleTimestamp?
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.format = TableFormat()
        self.words = TableWords()
        self.columns = []
        _organization = ProtoText(projectedValue: Text())
        _scheme = ProtoText(projectedValue: Text())
        self.asOf = nil
        self.asRecordedAt = nil
        _requestID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(format: TableFormat = TableFormat(), words: TableWords = TableWords(), columns: [String] = [], organization: String = "", scheme: String = "", asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil, requestID: String = "") {
        self.format = format
        self.words = words
        self.columns = columns
        _organization = ProtoText(wrappedValue: organization)
        _scheme = ProtoText(wrappedValue: scheme)
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        _requestID = ProtoText(wrappedValue: requestID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ExportOrganizationIdentifiersRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ExportOrganizationIdentifiersRequest()
        unsafe canbo__personnel__v1__export_organization_identifiers_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExportOrganizationIdentifiersRequest.self)
        unsafe self.format = TableFormat(number: Int32(truncatingIfNeeded: wire.pointee.format.rawValue))
        unsafe self.words = TableWords(number: Int32(truncatingIfNeeded: wire.pointee.words.rawValue))
        unsafe self.columns = source.strings(wire.pointee.n_columns, wire.pointee.columns, "columns")
        unsafe _organization = source.text(wire.pointee.organization, "organization")
        unsafe _scheme = source.text(wire.pointee.scheme, "scheme")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExportOrganizationIdentifiersRequest.self)
        unsafe canbo__personnel__v1__export_organization_identifiers_request__init(wire)
        unsafe wire.pointee.format = .init(rawValue: .init(truncatingIfNeeded: self.format.number))
        unsafe wire.pointee.words = .init(rawValue: .init(truncatingIfNeeded: self.words.number))
        unsafe (wire.pointee.n_columns, wire.pointee.columns) = scratch.strings(self.columns)
        unsafe wire.pointee.organization = scratch.text(_organization)
        unsafe wire.pointee.scheme = scratch.text(_scheme)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a table of results of evaluation.
public struct ExportEvaluationsRequest: ProtobufMessage {
    /// The form of the table.
    public var format: TableFormat
    /// How its columns and codes are called.
    public var words: TableWords
    /// The columns in their order, each once: `evaluation`, `evaluation_round`, `subject`,
    /// `official_name`, `organization_code`, `organization_name`, `standing`, `official_kind`,
    /// `comparison_group`, `period`, `year`, `period_end_date`, `state`, `state_date`, `grade`,
    /// `general_score`, `result_score` and `total_score` in hundredths of a point, `decision_number`,
    /// `decision_date`, `deciding_organization_code` and `reason` of the decision that stands. When
    /// empty, all but the first three and those after `grade`, which are guarded fields.
    public var columns: [String]
    /// As of ListEvaluations.
    @ProtoText public var parent: String
    /// As of ListEvaluations.
    public var states: [EvaluationState]
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.format = TableFormat()
        self.words = TableWords()
        self.columns = []
        _parent = ProtoText(projectedValue: Text())
        self.states = []
        _requestID = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(format: TableFormat = TableFormat(), words: TableWords = TableWords(), columns: [String] = [], parent: String = "", states: [EvaluationState] = [], requestID: String = "") {
        self.format = format
        self.words = words
        self.columns = columns
        _parent = ProtoText(wrappedValue: parent)
        self.states = states
        _requestID = ProtoText(wrappedValue: requestID)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ExportEvaluationsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ExportEvaluationsRequest()
        unsafe canbo__personnel__v1__export_evaluations_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExportEvaluationsRequest.self)
        unsafe self.format = TableFormat(number: Int32(truncatingIfNeeded: wire.pointee.format.rawValue))
        unsafe self.words = TableWords(number: Int32(truncatingIfNeeded: wire.pointee.words.rawValue))
        unsafe self.columns = source.strings(wire.pointee.n_columns, wire.pointee.columns, "columns")
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.states = source.enums(wire.pointee.n_states, wire.pointee.states)
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExportEvaluationsRequest.self)
        unsafe canbo__personnel__v1__export_evaluations_request__init(wire)
        unsafe wire.pointee.format = .init(rawValue: .init(truncatingIfNeeded: self.format.number))
        unsafe wire.pointee.words = .init(rawValue: .init(truncatingIfNeeded: self.words.number))
        unsafe (wire.pointee.n_columns, wire.pointee.columns) = scratch.strings(self.columns)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe (wire.pointee.n_states, wire.pointee.states) = scratch.enums(self.states)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The outcome of an export of a list.
public struct ExportListResponse: ProtobufMessage {
    /// The file, for GetFile.
    public var file: BulkFile?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.file = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(file: BulkFile? = nil) {
        self.file = file
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ExportListResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ExportListResponse()
        unsafe canbo__personnel__v1__export_list_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExportListResponse.self)
        unsafe self.file = source.message(wire.pointee.file, "file")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExportListResponse.self)
        unsafe canbo__personnel__v1__export_list_response__init(wire)
        unsafe wire.pointee.file = scratch.message(self.file)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the file of an operation.
public struct GetFileRequest: ProtobufMessage {
    /// `operations/{operation}`.
    @ProtoText public var name: String
    /// Bytes at the beginning that are there already, to go on after a break; the first bytes sent may
    /// be earlier ones.
    public var offsetBytes: Int64
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.offsetBytes = 0
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", offsetBytes: Int64 = 0) {
        _name = ProtoText(wrappedValue: name)
        self.offsetBytes = offsetBytes
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GetFileRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetFileRequest()
        unsafe canbo__personnel__v1__get_file_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetFileRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.offsetBytes = wire.pointee.offset_bytes
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetFileRequest.self)
        unsafe canbo__personnel__v1__get_file_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.offset_bytes = self.offsetBytes
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// One part of a file.
public struct GetFileResponse: ProtobufMessage {
    /// What the file is, then its bytes.
    public var part: Part?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.part = nil
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(part: Part? = nil) {
        self.part = part
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GetFileResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetFileResponse()
        unsafe canbo__personnel__v1__get_file_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetFileResponse.self)
        switch unsafe wire.pointee.part_case.rawValue {
            case 1: unsafe self.part = .file(source.required(wire.pointee.file, "file"))
            case 2: unsafe self.part = .chunk(source.bytes(wire.pointee.chunk))
            case 3: unsafe self.part = .guardedChunk(source.required(wire.pointee.guarded_chunk, "guarded_chunk"))
            default: self.part = nil
        }
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetFileResponse.self)
        unsafe canbo__personnel__v1__get_file_response__init(wire)
        switch self.part {
            case nil: break
            case .file(let value)?:
                unsafe wire.pointee.part_case = .init(rawValue: 1)
                unsafe wire.pointee.file = scratch.required(value)
            case .chunk(let value)?:
                unsafe wire.pointee.part_case = .init(rawValue: 2)
                unsafe wire.pointee.chunk = scratch.bytes(value)
            case .guardedChunk(let value)?:
                unsafe wire.pointee.part_case = .init(rawValue: 3)
                unsafe wire.pointee.guarded_chunk = scratch.required(value)
        }
        unsafe scratch.attach(unknownFields, to: message)
    }

    /// What the file is, then its bytes.
    public enum Part: Sendable, Hashable {
        /// What it is; exactly once, first.
        case file(BulkFile)
        /// The next bytes of a file without guarded fields.
        case chunk([UInt8])
        /// The next bytes of a file with guarded fields.
        case guardedChunk(GuardedChunk)
    }
}

/// Hides what a caller may not see.
extension ExportMembershipsRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("states", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if !clearance.contains(.sensitive) { self.states = [] }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        fields.add("states", .sensitive, if: self.states.isEmpty == false)
    }
}

/// Hides what a caller may not see.
extension GetFileResponse: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("guarded_chunk.data", .sensitive),
        GuardedField("guarded_chunk.rows.has_personal_id", .sensitive),
        GuardedField("guarded_chunk.rows.has_membership", .sensitive),
        GuardedField("guarded_chunk.rows.has_end_reason", .sensitive),
        GuardedField("guarded_chunk.rows.has_grading", .sensitive),
        GuardedField("guarded_chunk.rows.has_dues", .sensitive),
        GuardedField("guarded_chunk.rows.has_screening", .sensitive),
        GuardedField("guarded_chunk.rows.has_streamlining", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if case .guardedChunk(var value)? = self.part {
            value.hide(beyond: clearance)
            self.part = .guardedChunk(value)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        if case .guardedChunk(let value)? = self.part {
            fields.descend("guarded_chunk", CollectionOfOne(value))
        }
    }
}
