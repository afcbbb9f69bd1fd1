package import ProtobufC
internal import CMessages

/// The parsed files of a descriptor set, with look-up by the full names of what they declare.
package struct Schema: Sendable {
    /// The files, imported ones first.
    package let files: [FileSchema]
    /// Messages by full name, those declared inside of others and the entries of maps included.
    package let messages: [String: MessageSchema]
    /// Enums by full name.
    package let enums: [String: EnumSchema]
    /// Services by full name.
    package let services: [String: ServiceSchema]

    /// Parses a descriptor set.
    package init(_ set: DescriptorSet) throws(DecodingFailure) {
        var files: [FileSchema] = []
        for entry in set.files {
            files.append(try FileSchema(entry))
        }
        self.init(files)
    }

    /// A schema of those files.
    package init(_ files: [FileSchema]) {
        self.files = files
        var messages: [String: MessageSchema] = [:]
        var enums: [String: EnumSchema] = [:]
        var services: [String: ServiceSchema] = [:]
        func add(_ message: MessageSchema) {
            messages[message.fullName] = message
            for element in message.enums { enums[element.fullName] = element }
            message.messages.forEach(add)
        }
        for file in files {
            file.messages.forEach(add)
            for element in file.enums { enums[element.fullName] = element }
            for service in file.services { services[service.fullName] = service }
        }
        self.messages = messages
        self.enums = enums
        self.services = services
    }
}

extension FileSchema {
    /// Parses one serialized file descriptor.
    init(_ entry: DescriptorSet.File) throws(DecodingFailure) {
        let unpacked = try UnpackedMessage(entry.bytes, as: .fileDescriptor, limits: .descriptors)
        self = unsafe FileSchema(UnsafeRawPointer(unpacked.address))
        withExtendedLifetime(unpacked) {}
    }

    /// What the C struct of a `google.protobuf.FileDescriptorProto` at the address says.
    package init(_ address: UnsafeRawPointer) {
        self = unsafe FileSchema(
            file: address.assumingMemoryBound(to: Google__Protobuf__FileDescriptorProto.self)
        )
    }
}
