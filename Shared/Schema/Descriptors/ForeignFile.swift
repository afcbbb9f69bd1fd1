internal import CMessages
package import Kernel
package import ProtobufC

/// A file descriptor that somebody else sent, found fit to be kept and passed on as it is.
///
/// A hostile one is refused before it costs much: bytes, memory, parts, depth, and what its names
/// take when each is written in full, which grows with the square of the bytes.
package struct ForeignFile: Sendable, Hashable {
    /// The largest descriptor, in bytes.
    package static let sizeMax: ByteCount = .mebibytes(2)
    /// The most that the full names in one file may take, in bytes.
    package static let namesSizeMax: ByteCount = .mebibytes(16)
    /// The longest import path, in bytes.
    package static let pathSizeMax = 1_024

    /// The import path.
    package let name: String
    /// The import paths that the file names, in its order.
    package let dependencies: [String]
    /// Full names of the services that the file declares.
    package let services: [String]
    /// What the full names in the file take, in bytes.
    package let namesSize: Int
    /// The serialized `google.protobuf.FileDescriptorProto`.
    package let bytes: [UInt8]

    /// Reads a serialized descriptor.
    ///
    /// - Throws: ``ProtobufC/DecodingFailure`` for bytes that are no descriptor, that name no
    ///   file, or that cost more than is allowed.
    package init(_ bytes: [UInt8]) throws(DecodingFailure) {
        let unpacked = try UnpackedMessage(bytes, as: .fileDescriptor, limits: .foreignDescriptor)
        let file = unsafe unpacked.address.assumingMemoryBound(
            to: Google__Protobuf__FileDescriptorProto.self
        )
        namesSize = unsafe FullNames.size(in: file)
        guard namesSize <= Self.namesSizeMax.bytes else {
            throw Self.refusal(.memoryExceeded(limit: Self.namesSizeMax.bytes))
        }
        let schema = unsafe FileSchema(file: file)
        withExtendedLifetime(unpacked) {}
        guard (1...Self.pathSizeMax).contains(schema.name.utf8.count) else {
            throw Self.refusal(.malformed)
        }
        name = schema.name
        dependencies = schema.dependencies
        services = schema.services.map(\.fullName)
        self.bytes = bytes
    }

    private static func refusal(_ kind: DecodingFailure.Kind) -> DecodingFailure {
        DecodingFailure(kind, message: "google.protobuf.FileDescriptorProto", field: "name")
    }
}

extension DecodingLimits {
    /// Limits for a descriptor of somebody else.
    static let foreignDescriptor = DecodingLimits(
        messageSizeMax: ForeignFile.sizeMax,
        arenaSizeMax: .mebibytes(32),
        elementsMax: 262_144,
        depthMax: 32
    )
}
