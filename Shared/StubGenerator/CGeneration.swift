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
            "protoc-gen-c", [], input: request(names), package: "protobuf-c-compiler")
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
            throw .tool("protoc-gen-c: \(unsafe text(message.error))")
        }
        return unsafe UnsafeBufferPointer(start: message.file, count: message.n_file)
            .compactMap { unsafe $0?.pointee }
            .map { unsafe (text($0.name), text($0.content)) }
    }

    private func request(_ names: [String]) -> [UInt8] {
        var files = unsafe descriptors.pointers(to: known)
        let bytes = names.flatMap { Array($0.utf8) }
        return unsafe files.withUnsafeMutableBufferPointer { files in
            unsafe bytes.withUnsafeBufferPointer { bytes in
                var list = unsafe binaries(names, in: bytes)
                return unsafe list.withUnsafeMutableBufferPointer { list in
                    var request = unsafe Google__Protobuf__Compiler__CodeGeneratorRequest()
                    unsafe google__protobuf__compiler__code_generator_request__init(&request)
                    unsafe request.n_file_to_generate = list.count
                    unsafe request.file_to_generate = list.baseAddress
                    unsafe request.n_proto_file = files.count
                    unsafe request.proto_file = files.baseAddress
                    return unsafe withUnsafePointer(to: &request) { unsafe UnpackedMessage.pack($0) }
                }
            }
        }
    }

    private func binaries(
        _ names: [String],
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> [ProtobufCBinaryData] {
        var offset = 0
        return unsafe names.map { name in
            let start = unsafe UnsafeMutablePointer(mutating: bytes.baseAddress.map { unsafe $0 + offset })
            offset += name.utf8.count
            return unsafe ProtobufCBinaryData(len: name.utf8.count, data: start)
        }
    }
}

extension MessageLayout {
    static let fileDescriptorSet: MessageLayout = {
        var message = unsafe Google__Protobuf__FileDescriptorSet()
        unsafe google__protobuf__file_descriptor_set__init(&message)
        return unsafe MessageLayout(descriptor: message.base.descriptor)
    }()

    static let generatorResponse: MessageLayout = {
        var message = unsafe Google__Protobuf__Compiler__CodeGeneratorResponse()
        unsafe google__protobuf__compiler__code_generator_response__init(&message)
        return unsafe MessageLayout(descriptor: message.base.descriptor)
    }()
}
