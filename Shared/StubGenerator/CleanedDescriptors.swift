import CMessages
import ProtobufC
import Schema

/// The descriptors of one run as C structs, changed in place until `protoc-gen-c` takes them.
///
/// It refuses proto3 `optional`, cuts strings at NUL unless told to treat them as bytes, and wants
/// C of every imported file, also of those that only bring custom options.
@safe
struct CleanedDescriptors {
    private let unpacked: UnpackedMessage
    private let strings: UnpackedMessage
    private let helpers: UnpackedMessage
    private let set: Google__Protobuf__FileDescriptorSet

    /// Field options that say `(pb_c_field).string_as_bytes = true`, so that `protoc-gen-c` keeps
    /// the length of strings: extension 1019, a message of two bytes in which field 1 is true.
    private static let stringAsBytes: [UInt8] = [0xDA, 0x3F, 2, 0x08, 1]

    /// File options that say `(pb_c_file).gen_pack_helpers = false`, since ProtobufC packs by
    /// descriptor: extension 1019, a message of two bytes in which field 2 is false.
    private static let noPackHelpers: [UInt8] = [0xDA, 0x3F, 2, 0x10, 0]

    /// Unpacks a serialized descriptor set.
    init(_ bytes: [UInt8]) throws(Problem) {
        do throws(DecodingFailure) {
            strings = try UnpackedMessage(
                Self.stringAsBytes,
                as: .fieldOptions,
                limits: .descriptors
            )
            helpers = try UnpackedMessage(
                Self.noPackHelpers,
                as: .fileOptions,
                limits: .descriptors
            )
            unpacked = try UnpackedMessage(bytes, as: .fileDescriptorSet, limits: .descriptors)
        } catch {
            throw .tool("protoc gave no descriptor set: \(error)")
        }
        unsafe set =
            unpacked.address.assumingMemoryBound(
                to: Google__Protobuf__FileDescriptorSet.self
            ).pointee
    }

    /// The schema, with comments while they are there.
    var schema: Schema {
        unsafe Schema(files.map { unsafe FileSchema(UnsafeRawPointer($0)) })
    }

    /// Removes comments and places, which a running program does not need.
    func stripSourceInfo() {
        unsafe files.forEach { file in unsafe file.pointee.source_code_info = nil }
    }

    /// Each file as it is now, serialized.
    var serialized: [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        unsafe self.files.forEach { file in
            unsafe files[name(of: file)] = UnpackedMessage.pack(file)
        }
        return files
    }

    /// Makes the files fit for `protoc-gen-c`; the files to keep are those that get C.
    func massage(_ schema: Schema, keeping kept: Set<String>) {
        for unsafe(file, parsed) in unsafe zip(files, schema.files) {
            unsafe file.pointee.n_service = 0
            unsafe file.pointee.n_extension = 0
            unsafe file.pointee.options = helpers.address.assumingMemoryBound(
                to: Google__Protobuf__FileOptions.self
            )
            unsafe file.pointee.n_public_dependency = 0
            unsafe file.pointee.n_weak_dependency = 0
            unsafe keepDependencies(of: file, schema.filesUsed(by: parsed).intersection(kept))
            for index in 0..<(unsafe file.pointee.n_message_type) {
                if let message = unsafe file.pointee.message_type[index] {
                    unsafe massage(message)
                }
            }
        }
    }

    private func massage(_ message: UnsafeMutablePointer<Google__Protobuf__DescriptorProto>) {
        unsafe message.pointee.n_extension = 0
        if let options = unsafe message.pointee.options {
            unsafe UnpackedMessage.dropUnknownFields(of: options)
        }
        for index in 0..<(unsafe message.pointee.n_field) {
            guard let field = unsafe message.pointee.field[index] else { continue }
            unsafe field.pointee.proto3_optional = 0
            unsafe field.pointee.has_proto3_optional = 0
            if unsafe field.pointee.type
                == GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_STRING
            {
                unsafe field.pointee.options = strings.address.assumingMemoryBound(
                    to: Google__Protobuf__FieldOptions.self
                )
            } else if let options = unsafe field.pointee.options {
                unsafe UnpackedMessage.dropUnknownFields(of: options)
            }
        }
        for index in 0..<(unsafe message.pointee.n_nested_type) {
            if let nested = unsafe message.pointee.nested_type[index] { unsafe massage(nested) }
        }
    }

    private func keepDependencies(
        of file: UnsafeMutablePointer<Google__Protobuf__FileDescriptorProto>,
        _ kept: Set<String>
    ) {
        var count = 0
        for index in 0..<(unsafe file.pointee.n_dependency) {
            guard let dependency = unsafe file.pointee.dependency?[index],
                unsafe kept.contains(ProtobufNames.name(dependency))
            else { continue }
            unsafe file.pointee.dependency[count] = dependency
            count += 1
        }
        unsafe file.pointee.n_dependency = count
    }

    /// The structs of the files, for a request to `protoc-gen-c`.
    func pointers(
        to kept: Set<String>
    ) -> [UnsafeMutablePointer<Google__Protobuf__FileDescriptorProto>?] {
        unsafe files.filter { unsafe kept.contains(name(of: $0)) }
    }

    private var files: [UnsafeMutablePointer<Google__Protobuf__FileDescriptorProto>] {
        unsafe UnsafeBufferPointer(start: set.file, count: set.n_file).compactMap { unsafe $0 }
    }

    private func name(
        of file: UnsafeMutablePointer<Google__Protobuf__FileDescriptorProto>
    ) -> String { unsafe ProtobufNames.name(file.pointee.name) }
}
