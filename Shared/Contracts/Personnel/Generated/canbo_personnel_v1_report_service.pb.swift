// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/report_service.proto

internal import CMessages
public import ProtobufC
public import WellKnownMessages

/// Asks for the reports that can be run.
public struct ListReportDefinitionsRequest: ProtobufMessage {
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListReportDefinitionsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListReportDefinitionsRequest()
        unsafe canbo__personnel__v1__list_report_definitions_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListReportDefinitionsRequest.self)
        unsafe canbo__personnel__v1__list_report_definitions_request__init(wire)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The reports that can be run.
public struct ListReportDefinitionsResponse: ProtobufMessage {
    /// The definitions, by their codes.
    public var reportDefinitions: [ReportDefinition]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.reportDefinitions = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(reportDefinitions: [ReportDefinition] = []) {
        self.reportDefinitions = reportDefinitions
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListReportDefinitionsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListReportDefinitionsResponse()
        unsafe canbo__personnel__v1__list_report_definitions_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListReportDefinitionsResponse.self)
        unsafe self.reportDefinitions = source.messages(wire.pointee.n_report_definitions, wire.pointee.report_definitions, "report_definitions")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListReportDefinitionsResponse.self)
        unsafe canbo__personnel__v1__list_report_definitions_response__init(wire)
        unsafe (wire.pointee.n_report_definitions, wire.pointee.report_definitions) = scratch.messages(self.reportDefinitions)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a report.
public struct RunReportRequest: ProtobufMessage {
    /// The organisation that is reported on, `organizations/{organization}`.
    @ProtoText public var parent: String
    /// The code of the report.
    @ProtoText public var report: String
    /// The parameters, each once.
    public var parameters: [ReportParameter]
    /// The day of the figures, from 1900 through 2199; today when absent.
    public var asOf: GoogleDate?
    /// The data cut-off, never later than now; just before now when absent.
    public var asRecordedAt: GoogleTimestamp?
    /// The part of the name after `reportRuns/`; a UUID is made when empty.
    @ProtoText public var reportRunID: String
    /// UUID version 4; a repeated request gets the first run.
    @ProtoText public var requestID: String
    /// Counts, and keeps nothing.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        _report = ProtoText(projectedValue: Text())
        self.parameters = []
        self.asOf = nil
        self.asRecordedAt = nil
        _reportRunID = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", report: String = "", parameters: [ReportParameter] = [], asOf: GoogleDate? = nil, asRecordedAt: GoogleTimestamp? = nil, reportRunID: String = "", requestID: String = "", validateOnly: Bool = false) {
        _parent = ProtoText(wrappedValue: parent)
        _report = ProtoText(wrappedValue: report)
        self.parameters = parameters
        self.asOf = asOf
        self.asRecordedAt = asRecordedAt
        _reportRunID = ProtoText(wrappedValue: reportRunID)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.RunReportRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__RunReportRequest()
        unsafe canbo__personnel__v1__run_report_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RunReportRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe _report = source.text(wire.pointee.report, "report")
        unsafe self.parameters = source.messages(wire.pointee.n_parameters, wire.pointee.parameters, "parameters")
        unsafe self.asOf = source.message(wire.pointee.as_of, "as_of")
        unsafe self.asRecordedAt = source.message(wire.pointee.as_recorded_at, "as_recorded_at")
        unsafe _reportRunID = source.text(wire.pointee.report_run_id, "report_run_id")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RunReportRequest.self)
        unsafe canbo__personnel__v1__run_report_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.report = scratch.text(_report)
        unsafe (wire.pointee.n_parameters, wire.pointee.parameters) = scratch.messages(self.parameters)
        unsafe wire.pointee.as_of = scratch.message(self.asOf)
        unsafe wire.pointee.as_recorded_at = scratch.message(self.asRecordedAt)
        unsafe wire.pointee.report_run_id = scratch.text(_reportRunID)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for one run.
public struct GetReportRunRequest: ProtobufMessage {
    /// `reportRuns/{report_run}`.
    @ProtoText public var name: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "") {
        _name = ProtoText(wrappedValue: name)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GetReportRunRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetReportRunRequest()
        unsafe canbo__personnel__v1__get_report_run_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetReportRunRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetReportRunRequest.self)
        unsafe canbo__personnel__v1__get_report_run_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for runs.
public struct ListReportRunsRequest: ProtobufMessage {
    /// The organisation that was reported on, `organizations/{organization}`.
    @ProtoText public var parent: String
    /// Runs on a page: 50 when 0, never more than 500.
    public var pageSize: Int32
    /// The `next_page_token` of the page before.
    @ProtoText public var pageToken: String
    /// The code of the report that the list is narrowed to; all when empty.
    @ProtoText public var report: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        _report = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "", report: String = "") {
        _parent = ProtoText(wrappedValue: parent)
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        _report = ProtoText(wrappedValue: report)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListReportRunsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListReportRunsRequest()
        unsafe canbo__personnel__v1__list_report_runs_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListReportRunsRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe _report = source.text(wire.pointee.report, "report")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListReportRunsRequest.self)
        unsafe canbo__personnel__v1__list_report_runs_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe wire.pointee.report = scratch.text(_report)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of runs.
public struct ListReportRunsResponse: ProtobufMessage {
    /// The runs, without tables and hash.
    public var reportRuns: [ReportRun]
    /// Asks for the next page; empty at the end.
    @ProtoText public var nextPageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.reportRuns = []
        _nextPageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(reportRuns: [ReportRun] = [], nextPageToken: String = "") {
        self.reportRuns = reportRuns
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListReportRunsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListReportRunsResponse()
        unsafe canbo__personnel__v1__list_report_runs_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListReportRunsResponse.self)
        unsafe self.reportRuns = source.messages(wire.pointee.n_report_runs, wire.pointee.report_runs, "report_runs")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListReportRunsResponse.self)
        unsafe canbo__personnel__v1__list_report_runs_response__init(wire)
        unsafe (wire.pointee.n_report_runs, wire.pointee.report_runs) = scratch.messages(self.reportRuns)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for a run to be counted again.
public struct RecomputeReportRequest: ProtobufMessage {
    /// `reportRuns/{report_run}`.
    @ProtoText public var name: String
    /// UUID version 4; a repeated request keeps nothing new.
    @ProtoText public var requestID: String
    /// Counts, and keeps nothing.
    public var validateOnly: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _requestID = ProtoText(projectedValue: Text())
        self.validateOnly = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", requestID: String = "", validateOnly: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        _requestID = ProtoText(wrappedValue: requestID)
        self.validateOnly = validateOnly
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.RecomputeReportRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__RecomputeReportRequest()
        unsafe canbo__personnel__v1__recompute_report_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RecomputeReportRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        unsafe self.validateOnly = wire.pointee.validate_only != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RecomputeReportRequest.self)
        unsafe canbo__personnel__v1__recompute_report_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        unsafe wire.pointee.validate_only = self.validateOnly ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What came of counting again.
public struct RecomputeReportResponse: ProtobufMessage {
    /// `reportRuns/{report_run}`.
    @ProtoText public var name: String
    /// Whether the digits and the hash are the same.
    public var reproduced: Bool
    /// The hash that was made anew; empty where the run's is.
    @ProtoText public var hash: String
    /// Figures that are not the same at the cut-off; none when `reproduced`.
    public var differences: [ReportFigureChange]
    /// Figures that corrections recorded after the cut-off would change; suppressed ones are left out.
    public var corrections: [ReportFigureChange]
    /// What was recorded by then counts for the corrections.
    public var correctionsRecordedAt: GoogleTimestamp?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.reproduced = false
        _hash = ProtoText(projectedValue: Text())
        self.differences = []
        self.corrections = []
        self.correctionsRecordedAt = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", reproduced: Bool = false, hash: String = "", differences: [ReportFigureChange] = [], corrections: [ReportFigureChange] = [], correctionsRecordedAt: GoogleTimestamp? = nil) {
        _name = ProtoText(wrappedValue: name)
        self.reproduced = reproduced
        _hash = ProtoText(wrappedValue: hash)
        self.differences = differences
        self.corrections = corrections
        self.correctionsRecordedAt = correctionsRecordedAt
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.RecomputeReportResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__RecomputeReportResponse()
        unsafe canbo__personnel__v1__recompute_report_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RecomputeReportResponse.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.reproduced = wire.pointee.reproduced != 0
        unsafe _hash = source.text(wire.pointee.hash, "hash")
        unsafe self.differences = source.messages(wire.pointee.n_differences, wire.pointee.differences, "differences")
        unsafe self.corrections = source.messages(wire.pointee.n_corrections, wire.pointee.corrections, "corrections")
        unsafe self.correctionsRecordedAt = source.message(wire.pointee.corrections_recorded_at, "corrections_recorded_at")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__RecomputeReportResponse.self)
        unsafe canbo__personnel__v1__recompute_report_response__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.reproduced = self.reproduced ? 1 : 0
        unsafe wire.pointee.hash = scratch.text(_hash)
        unsafe (wire.pointee.n_differences, wire.pointee.differences) = scratch.messages(self.differences)
        unsafe (wire.pointee.n_corrections, wire.pointee.corrections) = scratch.messages(self.corrections)
        unsafe wire.pointee.corrections_recorded_at = scratch.message(self.correctionsRecordedAt)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for what a figure counts.
public struct ListReportItemsRequest: ProtobufMessage {
    /// `reportRuns/{report_run}`.
    @ProtoText public var parent: String
    /// The name of the cell in the run.
    @ProtoText public var cell: String
    /// Items on a page: 50 when 0, never more than 500.
    public var pageSize: Int32
    /// The `next_page_token` of the page before.
    @ProtoText public var pageToken: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _parent = ProtoText(projectedValue: Text())
        _cell = ProtoText(projectedValue: Text())
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(parent: String = "", cell: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        _parent = ProtoText(wrappedValue: parent)
        _cell = ProtoText(wrappedValue: cell)
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListReportItemsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListReportItemsRequest()
        unsafe canbo__personnel__v1__list_report_items_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListReportItemsRequest.self)
        unsafe _parent = source.text(wire.pointee.parent, "parent")
        unsafe _cell = source.text(wire.pointee.cell, "cell")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListReportItemsRequest.self)
        unsafe canbo__personnel__v1__list_report_items_request__init(wire)
        unsafe wire.pointee.parent = scratch.text(_parent)
        unsafe wire.pointee.cell = scratch.text(_cell)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A page of what a figure counts.
public struct ListReportItemsResponse: ProtobufMessage {
    /// The items that the caller reaches.
    public var items: [ReportItem]
    /// Asks for the next page; empty at the end.
    @ProtoText public var nextPageToken: String
    /// The figure.
    public var count: Int64
    /// Items of this page that the caller does not reach. Over all pages, these and the items listed
    /// are as many as the figure says.
    public var hiddenItems: Int32
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.items = []
        _nextPageToken = ProtoText(projectedValue: Text())
        self.count = 0
        self.hiddenItems = 0
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(items: [ReportItem] = [], nextPageToken: String = "", count: Int64 = 0, hiddenItems: Int32 = 0) {
        self.items = items
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        self.count = count
        self.hiddenItems = hiddenItems
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ListReportItemsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ListReportItemsResponse()
        unsafe canbo__personnel__v1__list_report_items_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListReportItemsResponse.self)
        unsafe self.items = source.messages(wire.pointee.n_items, wire.pointee.items, "items")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unsafe self.count = wire.pointee.count
        unsafe self.hiddenItems = wire.pointee.hidden_items
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ListReportItemsResponse.self)
        unsafe canbo__personnel__v1__list_report_items_response__init(wire)
        unsafe (wire.pointee.n_items, wire.pointee.items) = scratch.messages(self.items)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe wire.pointee.count = self.count
        unsafe wire.pointee.hidden_items = self.hiddenItems
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Asks for the tables of a run as a file.
public struct GetReportRunFileRequest: ProtobufMessage {
    /// `reportRuns/{report_run}`.
    @ProtoText public var name: String
    /// The form of the file.
    public var format: TableFormat
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.format = TableFormat()
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", format: TableFormat = TableFormat()) {
        _name = ProtoText(wrappedValue: name)
        self.format = format
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.GetReportRunFileRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetReportRunFileRequest()
        unsafe canbo__personnel__v1__get_report_run_file_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetReportRunFileRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.format = TableFormat(number: Int32(truncatingIfNeeded: wire.pointee.format.rawValue))
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetReportRunFileRequest.self)
        unsafe canbo__personnel__v1__get_report_run_file_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.format = .init(rawValue: .init(truncatingIfNeeded: self.format.number))
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// What the file is, then its bytes.
public struct GetReportRunFileResponse: ProtobufMessage {
    /// The name of the file first, then its bytes.
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
    public static let fullName = "canbo.personnel.v1.GetReportRunFileResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__GetReportRunFileResponse()
        unsafe canbo__personnel__v1__get_report_run_file_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetReportRunFileResponse.self)
        switch unsafe wire.pointee.part_case.rawValue {
            case 1: unsafe self.part = .fileName(source.string(wire.pointee.file_name, "file_name"))
            case 2: unsafe self.part = .chunk(source.bytes(wire.pointee.chunk))
            default: self.part = nil
        }
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__GetReportRunFileResponse.self)
        unsafe canbo__personnel__v1__get_report_run_file_response__init(wire)
        switch self.part {
            case nil: break
            case .fileName(let value)?:
                unsafe wire.pointee.part_case = .init(rawValue: 1)
                unsafe wire.pointee.file_name = scratch.string(value)
            case .chunk(let value)?:
                unsafe wire.pointee.part_case = .init(rawValue: 2)
                unsafe wire.pointee.chunk = scratch.bytes(value)
        }
        unsafe scratch.attach(unknownFields, to: message)
    }

    /// The name of the file first, then its bytes.
    public enum Part: Sendable, Hashable {
        /// What people call the file.
        case fileName(String)
        /// The next bytes of the file.
        case chunk([UInt8])
    }
}
