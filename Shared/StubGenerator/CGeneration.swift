import CMessages
import ProtobufC
import Schema

/// Makes C of descriptors by means of `protoc-gen-c`.
struct CGeneration {
    /// The descriptors, fit for `protoc-gen-c`.
    let descriptors: CleanedDescriptors
    /// The files that `protoc-gen-c` has to know.
    let known: Set<String>

    /// The C files of those `.proto` files, by path.
    func generate(_ names: [String]) throws(Problem) -> [(path: String, text: String)] {
        let output = try Tool.run(
            "protoc-gen-c",
            [],
            input: request(names),
            package: "protobuf-c-compiler"
        )
        let response: UnpackedMessage
        do throws(DecodingFailure) {
            response = try UnpackedMessage(output, as: .generatorResponse, limits: .descriptors)
        } catch {
            throw .tool("protoc-gen-c gave no answer: \(error)")
        }
        defer { withExtendedLifetime(response) {} }
        let message = unsafe response.address.assumingMemoryBound(
            to: Google__Protobuf__Compiler__CodeGeneratorResponse.self
        ).pointee
        guard unsafe message.has_error == 0 else {
            throw .tool("protoc-gen-c: \(unsafe ProtobufNames.name(message.error))")
        }
        return unsafe UnsafeBufferPointer(start: message.file, count: message.n_file)
            .compactMap { unsafe $0?.pointee }
            .map { unsafe (ProtobufNames.name($0.name), ProtobufNames.name($0.content)) }
    }

    private func request(_ names: [String]) -> [UInt8] {
        var scratch = EncodingScratch()
        defer { scratch.free() }
        var files = unsafe descriptors.pointers(to: known)
        return unsafe files.withUnsafeMutableBufferPointer { files in
            var request = unsafe Google__Protobuf__Compiler__CodeGeneratorRequest()
            unsafe google__protobuf__compiler__code_generator_request__init(&request)
            unsafe (request.n_file_to_generate, request.file_to_generate) = scratch.strings(names)
            unsafe request.n_proto_file = files.count
            unsafe request.proto_file = files.baseAddress
            return unsafe withUnsafePointer(to: &request) { unsafe UnpackedMessage.pack($0) }
        }
    }
}

extension MessageLayout {
    static let fileOptions: MessageLayout = {
        var message = unsafe Google__Protobuf__FileOptions()
        unsafe google__protobuf__file_options__init(&message)
        return unsafe MessageLayout(of: &message)
    }()

    static let fieldOptions: MessageLayout = {
        var message = unsafe Google__Protobuf__FieldOptions()
        unsafe google__protobuf__field_options__init(&message)
        return unsafe MessageLayout(of: &message)
    }()

    static let fileDescriptorSet: MessageLayout = {
        var message = unsafe Google__Protobuf__FileDescriptorSet()
        unsafe google__protobuf__file_descriptor_set__init(&message)
        return unsafe MessageLayout(of: &message)
    }()

    static let generatorResponse: MessageLayout = {
        var message = unsafe Google__Protobuf__Compiler__CodeGeneratorResponse()
        unsafe google__protobuf__compiler__code_generator_response__init(&message)
        return unsafe MessageLayout(of: &message)
    }()
}
