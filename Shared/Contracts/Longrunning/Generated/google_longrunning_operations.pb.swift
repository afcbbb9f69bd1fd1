// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: google/longrunning/operations.proto

internal import CMessages
public import ProtobufC
public import WellKnownMessages

/// This resource represents a long-running operation that is the result of a
/// network API call.
public struct GoogleOperation: ProtobufMessage {
    /// The server-assigned name, which is only unique within the same service that
    /// originally returns it. If you use the default HTTP mapping, the
    /// `name` should be a resource name ending with `operations/{unique_id}`.
    @ProtoText public var name: String
    /// Service-specific metadata associated with the operation.  It typically
    /// contains progress information and common metadata such as create time.
    /// Some services might not provide such metadata.  Any method that returns a
    /// long-running operation should document the metadata type, if any.
    public var metadata: GoogleAny?
    /// If the value is `false`, it means the operation is still in progress.
    /// If `true`, the operation is completed, and either `error` or `response` is
    /// available.
    public var done: Bool
    /// The operation result, which can be either an `error` or a valid `response`.
    /// If `done` == `false`, neither `error` nor `response` is set.
    /// If `done` == `true`, exactly one of `error` or `response` can be set.
    /// Some services might not provide the result.
    public var result: Result?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.metadata = nil
        self.done = false
        self.result = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", metadata: GoogleAny? = nil, done: Bool = false, result: Result? = nil) {
        _name = ProtoText(wrappedValue: name)
        self.metadata = metadata
        self.done = done
        self.result = result
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "google.longrunning.Operation"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Google__Longrunning__Operation()
        unsafe google__longrunning__operation__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Longrunning__Operation.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.metadata = source.message(wire.pointee.metadata, "metadata")
        unsafe self.done = wire.pointee.done != 0
        switch unsafe wire.pointee.result_case.rawValue {
            case 4: unsafe self.result = .error(source.required(wire.pointee.error, "error"))
            case 5: unsafe self.result = .response(source.required(wire.pointee.response, "response"))
            default: self.result = nil
        }
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Longrunning__Operation.self)
        unsafe google__longrunning__operation__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.metadata = scratch.message(self.metadata)
        unsafe wire.pointee.done = self.done ? 1 : 0
        switch self.result {
            case nil: break
            case .error(let value)?:
                unsafe wire.pointee.result_case = .init(rawValue: 4)
                unsafe wire.pointee.error = scratch.required(value)
            case .response(let value)?:
                unsafe wire.pointee.result_case = .init(rawValue: 5)
                unsafe wire.pointee.response = scratch.required(value)
        }
        unsafe scratch.attach(unknownFields, to: message)
    }

    /// The operation result, which can be either an `error` or a valid `response`.
    /// If `done` == `false`, neither `error` nor `response` is set.
    /// If `done` == `true`, exactly one of `error` or `response` can be set.
    /// Some services might not provide the result.
    public enum Result: Sendable, Hashable {
        /// The error result of the operation in case of failure or cancellation.
        case error(GoogleStatus)
        /// The normal, successful response of the operation.  If the original
        /// method returns no data on success, such as `Delete`, the response is
        /// `google.protobuf.Empty`.  If the original method is standard
        /// `Get`/`Create`/`Update`, the response should be the resource.  For other
        /// methods, the response should have the type `XxxResponse`, where `Xxx`
        /// is the original method name.  For example, if the original method name
        /// is `TakeSnapshot()`, the inferred response type is
        /// `TakeSnapshotResponse`.
        case response(GoogleAny)
    }
}

/// The request message for
/// [Operations.GetOperation][google.longrunning.Operations.GetOperation].
public struct GoogleGetOperationRequest: ProtobufMessage {
    /// The name of the operation resource.
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
    public static let fullName = "google.longrunning.GetOperationRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Google__Longrunning__GetOperationRequest()
        unsafe google__longrunning__get_operation_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Longrunning__GetOperationRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Longrunning__GetOperationRequest.self)
        unsafe google__longrunning__get_operation_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The request message for
/// [Operations.ListOperations][google.longrunning.Operations.ListOperations].
public struct GoogleListOperationsRequest: ProtobufMessage {
    /// The name of the operation's parent resource.
    @ProtoText public var name: String
    /// The standard list filter.
    @ProtoText public var filter: String
    /// The standard list page size.
    public var pageSize: Int32
    /// The standard list page token.
    @ProtoText public var pageToken: String
    /// When set to `true`, operations that are reachable are returned as normal,
    /// and those that are unreachable are returned in the
    /// [ListOperationsResponse.unreachable] field.
    ///
    /// This can only be `true` when reading across collections e.g. when `parent`
    /// is set to `"projects/example/locations/-"`.
    ///
    /// This field is not by default supported and will result in an
    /// `UNIMPLEMENTED` error if set unless explicitly documented otherwise in
    /// service or product specific documentation.
    public var returnPartialSuccess: Bool
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        _filter = ProtoText(projectedValue: Text())
        self.pageSize = 0
        _pageToken = ProtoText(projectedValue: Text())
        self.returnPartialSuccess = false
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", filter: String = "", pageSize: Int32 = 0, pageToken: String = "", returnPartialSuccess: Bool = false) {
        _name = ProtoText(wrappedValue: name)
        _filter = ProtoText(wrappedValue: filter)
        self.pageSize = pageSize
        _pageToken = ProtoText(wrappedValue: pageToken)
        self.returnPartialSuccess = returnPartialSuccess
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "google.longrunning.ListOperationsRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Google__Longrunning__ListOperationsRequest()
        unsafe google__longrunning__list_operations_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Longrunning__ListOperationsRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe _filter = source.text(wire.pointee.filter, "filter")
        unsafe self.pageSize = wire.pointee.page_size
        unsafe _pageToken = source.text(wire.pointee.page_token, "page_token")
        unsafe self.returnPartialSuccess = wire.pointee.return_partial_success != 0
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Longrunning__ListOperationsRequest.self)
        unsafe google__longrunning__list_operations_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.filter = scratch.text(_filter)
        unsafe wire.pointee.page_size = self.pageSize
        unsafe wire.pointee.page_token = scratch.text(_pageToken)
        unsafe wire.pointee.return_partial_success = self.returnPartialSuccess ? 1 : 0
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The response message for
/// [Operations.ListOperations][google.longrunning.Operations.ListOperations].
public struct GoogleListOperationsResponse: ProtobufMessage {
    /// A list of operations that matches the specified filter in the request.
    public var operations: [GoogleOperation]
    /// The standard List next-page token.
    @ProtoText public var nextPageToken: String
    /// Unordered list. Unreachable resources. Populated when the request sets
    /// `ListOperationsRequest.return_partial_success` and reads across
    /// collections e.g. when attempting to list all resources across all supported
    /// locations.
    public var unreachable: [String]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.operations = []
        _nextPageToken = ProtoText(projectedValue: Text())
        self.unreachable = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(operations: [GoogleOperation] = [], nextPageToken: String = "", unreachable: [String] = []) {
        self.operations = operations
        _nextPageToken = ProtoText(wrappedValue: nextPageToken)
        self.unreachable = unreachable
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "google.longrunning.ListOperationsResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Google__Longrunning__ListOperationsResponse()
        unsafe google__longrunning__list_operations_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Longrunning__ListOperationsResponse.self)
        unsafe self.operations = source.messages(wire.pointee.n_operations, wire.pointee.operations, "operations")
        unsafe _nextPageToken = source.text(wire.pointee.next_page_token, "next_page_token")
        unsafe self.unreachable = source.strings(wire.pointee.n_unreachable, wire.pointee.unreachable, "unreachable")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Longrunning__ListOperationsResponse.self)
        unsafe google__longrunning__list_operations_response__init(wire)
        unsafe (wire.pointee.n_operations, wire.pointee.operations) = scratch.messages(self.operations)
        unsafe wire.pointee.next_page_token = scratch.text(_nextPageToken)
        unsafe (wire.pointee.n_unreachable, wire.pointee.unreachable) = scratch.strings(self.unreachable)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The request message for
/// [Operations.CancelOperation][google.longrunning.Operations.CancelOperation].
public struct GoogleCancelOperationRequest: ProtobufMessage {
    /// The name of the operation resource to be cancelled.
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
    public static let fullName = "google.longrunning.CancelOperationRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Google__Longrunning__CancelOperationRequest()
        unsafe google__longrunning__cancel_operation_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Longrunning__CancelOperationRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Longrunning__CancelOperationRequest.self)
        unsafe google__longrunning__cancel_operation_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The request message for
/// [Operations.DeleteOperation][google.longrunning.Operations.DeleteOperation].
public struct GoogleDeleteOperationRequest: ProtobufMessage {
    /// The name of the operation resource to be deleted.
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
    public static let fullName = "google.longrunning.DeleteOperationRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Google__Longrunning__DeleteOperationRequest()
        unsafe google__longrunning__delete_operation_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Longrunning__DeleteOperationRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Longrunning__DeleteOperationRequest.self)
        unsafe google__longrunning__delete_operation_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The request message for
/// [Operations.WaitOperation][google.longrunning.Operations.WaitOperation].
public struct GoogleWaitOperationRequest: ProtobufMessage {
    /// The name of the operation resource to wait on.
    @ProtoText public var name: String
    /// The maximum duration to wait before timing out. If left blank, the wait
    /// will be at most the time permitted by the underlying HTTP/RPC protocol.
    /// If RPC context deadline is also specified, the shorter one will be used.
    public var timeout: GoogleDuration?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _name = ProtoText(projectedValue: Text())
        self.timeout = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(name: String = "", timeout: GoogleDuration? = nil) {
        _name = ProtoText(wrappedValue: name)
        self.timeout = timeout
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "google.longrunning.WaitOperationRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Google__Longrunning__WaitOperationRequest()
        unsafe google__longrunning__wait_operation_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Longrunning__WaitOperationRequest.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unsafe self.timeout = source.message(wire.pointee.timeout, "timeout")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Longrunning__WaitOperationRequest.self)
        unsafe google__longrunning__wait_operation_request__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe wire.pointee.timeout = scratch.message(self.timeout)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A message representing the message types used by a long-running operation.
///
/// Example:
///
/// rpc Export(ExportRequest) returns (google.longrunning.Operation) {
/// option (google.longrunning.operation_info) = {
/// response_type: "ExportResponse"
/// metadata_type: "ExportMetadata"
/// };
/// }
public struct GoogleOperationInfo: ProtobufMessage {
    /// Required. The message name of the primary return type for this
    /// long-running operation.
    /// This type will be used to deserialize the LRO's response.
    ///
    /// If the response is in a different package from the rpc, a fully-qualified
    /// message name must be used (e.g. `google.protobuf.Struct`).
    ///
    /// Note: Altering this value constitutes a breaking change.
    @ProtoText public var responseType: String
    /// Required. The message name of the metadata type for this long-running
    /// operation.
    ///
    /// If the response is in a different package from the rpc, a fully-qualified
    /// message name must be used (e.g. `google.protobuf.Struct`).
    ///
    /// Note: Altering this value constitutes a breaking change.
    @ProtoText public var metadataType: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _responseType = ProtoText(projectedValue: Text())
        _metadataType = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(responseType: String = "", metadataType: String = "") {
        _responseType = ProtoText(wrappedValue: responseType)
        _metadataType = ProtoText(wrappedValue: metadataType)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "google.longrunning.OperationInfo"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Google__Longrunning__OperationInfo()
        unsafe google__longrunning__operation_info__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Longrunning__OperationInfo.self)
        unsafe _responseType = source.text(wire.pointee.response_type, "response_type")
        unsafe _metadataType = source.text(wire.pointee.metadata_type, "metadata_type")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Longrunning__OperationInfo.self)
        unsafe google__longrunning__operation_info__init(wire)
        unsafe wire.pointee.response_type = scratch.text(_responseType)
        unsafe wire.pointee.metadata_type = scratch.text(_metadataType)
        unsafe scratch.attach(unknownFields, to: message)
    }
}
