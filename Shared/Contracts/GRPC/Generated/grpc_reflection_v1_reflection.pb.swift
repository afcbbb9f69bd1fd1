// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: grpc/reflection/v1/reflection.proto

internal import CMessages
public import ProtobufC

/// One question about the schema.
public struct ServerReflectionRequest: ProtobufMessage {
    /// The host that the question is for, as the client names it.
    @ProtoText public var host: String
    /// The question; an unset one ends the stream with INVALID_ARGUMENT.
    public var messageRequest: MessageRequest?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _host = ProtoText(projectedValue: Text())
        self.messageRequest = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(host: String = "", messageRequest: MessageRequest? = nil) {
        _host = ProtoText(wrappedValue: host)
        self.messageRequest = messageRequest
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "grpc.reflection.v1.ServerReflectionRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Grpc__Reflection__V1__ServerReflectionRequest()
        unsafe grpc__reflection__v1__server_reflection_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Reflection__V1__ServerReflectionRequest.self)
        unsafe _host = source.text(wire.pointee.host, "host")
        switch unsafe wire.pointee.message_request_case.rawValue {
            case 3: unsafe self.messageRequest = .fileByFilename(source.string(wire.pointee.file_by_filename, "file_by_filename"))
            case 4: unsafe self.messageRequest = .fileContainingSymbol(source.string(wire.pointee.file_containing_symbol, "file_containing_symbol"))
            case 5: unsafe self.messageRequest = .fileContainingExtension(source.required(wire.pointee.file_containing_extension, "file_containing_extension"))
            case 6: unsafe self.messageRequest = .allExtensionNumbersOfType(source.string(wire.pointee.all_extension_numbers_of_type, "all_extension_numbers_of_type"))
            case 7: unsafe self.messageRequest = .listServices(source.string(wire.pointee.list_services, "list_services"))
            default: self.messageRequest = nil
        }
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Reflection__V1__ServerReflectionRequest.self)
        unsafe grpc__reflection__v1__server_reflection_request__init(wire)
        unsafe wire.pointee.host = scratch.text(_host)
        switch self.messageRequest {
            case nil: break
            case .fileByFilename(let value)?:
                unsafe wire.pointee.message_request_case = .init(rawValue: 3)
                unsafe wire.pointee.file_by_filename = scratch.string(value)
            case .fileContainingSymbol(let value)?:
                unsafe wire.pointee.message_request_case = .init(rawValue: 4)
                unsafe wire.pointee.file_containing_symbol = scratch.string(value)
            case .fileContainingExtension(let value)?:
                unsafe wire.pointee.message_request_case = .init(rawValue: 5)
                unsafe wire.pointee.file_containing_extension = scratch.required(value)
            case .allExtensionNumbersOfType(let value)?:
                unsafe wire.pointee.message_request_case = .init(rawValue: 6)
                unsafe wire.pointee.all_extension_numbers_of_type = scratch.string(value)
            case .listServices(let value)?:
                unsafe wire.pointee.message_request_case = .init(rawValue: 7)
                unsafe wire.pointee.list_services = scratch.string(value)
        }
        unsafe scratch.attach(unknownFields, to: message)
    }

    /// The question; an unset one ends the stream with INVALID_ARGUMENT.
    public enum MessageRequest: Sendable, Hashable {
        /// The file of this import path.
        case fileByFilename(String)
        /// The file that declares this full name of a service, method, message, enum or field.
        case fileContainingSymbol(String)
        /// The file that declares this extension.
        case fileContainingExtension(ExtensionRequest)
        /// The extension numbers of this message.
        case allExtensionNumbersOfType(String)
        /// The services; the text is ignored.
        case listServices(String)
    }
}

/// An extension by the message that it extends and its number.
public struct ExtensionRequest: ProtobufMessage {
    /// Full name of the extended message, without a leading dot.
    @ProtoText public var containingType: String
    /// The number of the extension.
    public var extensionNumber: Int32
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _containingType = ProtoText(projectedValue: Text())
        self.extensionNumber = 0
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(containingType: String = "", extensionNumber: Int32 = 0) {
        _containingType = ProtoText(wrappedValue: containingType)
        self.extensionNumber = extensionNumber
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "grpc.reflection.v1.ExtensionRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Grpc__Reflection__V1__ExtensionRequest()
        unsafe grpc__reflection__v1__extension_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Reflection__V1__ExtensionRequest.self)
        unsafe _containingType = source.text(wire.pointee.containing_type, "containing_type")
        unsafe self.extensionNumber = wire.pointee.extension_number
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Reflection__V1__ExtensionRequest.self)
        unsafe grpc__reflection__v1__extension_request__init(wire)
        unsafe wire.pointee.containing_type = scratch.text(_containingType)
        unsafe wire.pointee.extension_number = self.extensionNumber
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The answer to one question.
public struct ServerReflectionResponse: ProtobufMessage {
    /// The host of the question.
    @ProtoText public var validHost: String
    /// The question that is answered.
    public var originalRequest: ServerReflectionRequest?
    /// The answer.
    public var messageResponse: MessageResponse?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _validHost = ProtoText(projectedValue: Text())
        self.originalRequest = nil
        self.messageResponse = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(validHost: String = "", originalRequest: ServerReflectionRequest? = nil, messageResponse: MessageResponse? = nil) {
        _validHost = ProtoText(wrappedValue: validHost)
        self.originalRequest = originalRequest
        self.messageResponse = messageResponse
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "grpc.reflection.v1.ServerReflectionResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Grpc__Reflection__V1__ServerReflectionResponse()
        unsafe grpc__reflection__v1__server_reflection_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Reflection__V1__ServerReflectionResponse.self)
        unsafe _validHost = source.text(wire.pointee.valid_host, "valid_host")
        unsafe self.originalRequest = source.message(wire.pointee.original_request, "original_request")
        switch unsafe wire.pointee.message_response_case.rawValue {
            case 4: unsafe self.messageResponse = .fileDescriptorResponse(source.required(wire.pointee.file_descriptor_response, "file_descriptor_response"))
            case 5: unsafe self.messageResponse = .allExtensionNumbersResponse(source.required(wire.pointee.all_extension_numbers_response, "all_extension_numbers_response"))
            case 6: unsafe self.messageResponse = .listServicesResponse(source.required(wire.pointee.list_services_response, "list_services_response"))
            case 7: unsafe self.messageResponse = .errorResponse(source.required(wire.pointee.error_response, "error_response"))
            default: self.messageResponse = nil
        }
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Reflection__V1__ServerReflectionResponse.self)
        unsafe grpc__reflection__v1__server_reflection_response__init(wire)
        unsafe wire.pointee.valid_host = scratch.text(_validHost)
        unsafe wire.pointee.original_request = scratch.message(self.originalRequest)
        switch self.messageResponse {
            case nil: break
            case .fileDescriptorResponse(let value)?:
                unsafe wire.pointee.message_response_case = .init(rawValue: 4)
                unsafe wire.pointee.file_descriptor_response = scratch.required(value)
            case .allExtensionNumbersResponse(let value)?:
                unsafe wire.pointee.message_response_case = .init(rawValue: 5)
                unsafe wire.pointee.all_extension_numbers_response = scratch.required(value)
            case .listServicesResponse(let value)?:
                unsafe wire.pointee.message_response_case = .init(rawValue: 6)
                unsafe wire.pointee.list_services_response = scratch.required(value)
            case .errorResponse(let value)?:
                unsafe wire.pointee.message_response_case = .init(rawValue: 7)
                unsafe wire.pointee.error_response = scratch.required(value)
        }
        unsafe scratch.attach(unknownFields, to: message)
    }

    /// The answer.
    public enum MessageResponse: Sendable, Hashable {
        /// The file asked for, then its imports that this stream has not carried before.
        case fileDescriptorResponse(FileDescriptorResponse)
        /// The extension numbers asked for.
        case allExtensionNumbersResponse(ExtensionNumberResponse)
        /// The services of the server.
        case listServicesResponse(ListServiceResponse)
        /// Why there is no answer; the stream goes on.
        case errorResponse(ErrorResponse)
    }
}

/// Files of a schema.
public struct FileDescriptorResponse: ProtobufMessage {
    /// Each a serialized `google.protobuf.FileDescriptorProto`.
    public var fileDescriptorProto: [[UInt8]]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.fileDescriptorProto = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(fileDescriptorProto: [[UInt8]] = []) {
        self.fileDescriptorProto = fileDescriptorProto
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "grpc.reflection.v1.FileDescriptorResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Grpc__Reflection__V1__FileDescriptorResponse()
        unsafe grpc__reflection__v1__file_descriptor_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Reflection__V1__FileDescriptorResponse.self)
        unsafe self.fileDescriptorProto = source.byteStrings(wire.pointee.n_file_descriptor_proto, wire.pointee.file_descriptor_proto)
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Reflection__V1__FileDescriptorResponse.self)
        unsafe grpc__reflection__v1__file_descriptor_response__init(wire)
        unsafe (wire.pointee.n_file_descriptor_proto, wire.pointee.file_descriptor_proto) = scratch.byteStrings(self.fileDescriptorProto)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The extensions of one message.
public struct ExtensionNumberResponse: ProtobufMessage {
    /// Full name of the extended message.
    @ProtoText public var baseTypeName: String
    /// The numbers of its known extensions.
    public var extensionNumber: [Int32]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _baseTypeName = ProtoText(projectedValue: Text())
        self.extensionNumber = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(baseTypeName: String = "", extensionNumber: [Int32] = []) {
        _baseTypeName = ProtoText(wrappedValue: baseTypeName)
        self.extensionNumber = extensionNumber
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "grpc.reflection.v1.ExtensionNumberResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Grpc__Reflection__V1__ExtensionNumberResponse()
        unsafe grpc__reflection__v1__extension_number_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Reflection__V1__ExtensionNumberResponse.self)
        unsafe _baseTypeName = source.text(wire.pointee.base_type_name, "base_type_name")
        unsafe self.extensionNumber = source.numbers(wire.pointee.n_extension_number, wire.pointee.extension_number)
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Reflection__V1__ExtensionNumberResponse.self)
        unsafe grpc__reflection__v1__extension_number_response__init(wire)
        unsafe wire.pointee.base_type_name = scratch.text(_baseTypeName)
        unsafe (wire.pointee.n_extension_number, wire.pointee.extension_number) = scratch.numbers(self.extensionNumber)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The services of a server.
public struct ListServiceResponse: ProtobufMessage {
    /// Each service, sorted by name.
    public var service: [ServiceResponse]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.service = []
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(service: [ServiceResponse] = []) {
        self.service = service
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "grpc.reflection.v1.ListServiceResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Grpc__Reflection__V1__ListServiceResponse()
        unsafe grpc__reflection__v1__list_service_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Reflection__V1__ListServiceResponse.self)
        unsafe self.service = source.messages(wire.pointee.n_service, wire.pointee.service, "service")
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Reflection__V1__ListServiceResponse.self)
        unsafe grpc__reflection__v1__list_service_response__init(wire)
        unsafe (wire.pointee.n_service, wire.pointee.service) = scratch.messages(self.service)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// One service.
public struct ServiceResponse: ProtobufMessage {
    /// Its full name.
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
    public static let fullName = "grpc.reflection.v1.ServiceResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Grpc__Reflection__V1__ServiceResponse()
        unsafe grpc__reflection__v1__service_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Reflection__V1__ServiceResponse.self)
        unsafe _name = source.text(wire.pointee.name, "name")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Reflection__V1__ServiceResponse.self)
        unsafe grpc__reflection__v1__service_response__init(wire)
        unsafe wire.pointee.name = scratch.text(_name)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Why a question has no answer.
public struct ErrorResponse: ProtobufMessage {
    /// A gRPC status code.
    public var errorCode: Int32
    /// What is wrong.
    @ProtoText public var errorMessage: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.errorCode = 0
        _errorMessage = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(errorCode: Int32 = 0, errorMessage: String = "") {
        self.errorCode = errorCode
        _errorMessage = ProtoText(wrappedValue: errorMessage)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "grpc.reflection.v1.ErrorResponse"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Grpc__Reflection__V1__ErrorResponse()
        unsafe grpc__reflection__v1__error_response__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Reflection__V1__ErrorResponse.self)
        unsafe self.errorCode = wire.pointee.error_code
        unsafe _errorMessage = source.text(wire.pointee.error_message, "error_message")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Grpc__Reflection__V1__ErrorResponse.self)
        unsafe grpc__reflection__v1__error_response__init(wire)
        unsafe wire.pointee.error_code = self.errorCode
        unsafe wire.pointee.error_message = scratch.text(_errorMessage)
        unsafe scratch.attach(unknownFields, to: message)
    }
}
