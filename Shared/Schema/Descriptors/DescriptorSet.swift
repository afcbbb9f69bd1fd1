internal import CMessages
internal import Kernel
package import ProtobufC

/// Serialized file descriptors, each as it stands in its descriptor set.
///
/// What reflection answers with: the bytes are passed on as they are, custom options included.
package struct DescriptorSet: Sendable {
    /// The files, imported ones first.
    package let files: [File]

    /// One serialized `google.protobuf.FileDescriptorProto`.
    package struct File: Sendable, Hashable {
        /// The bytes.
        package let bytes: [UInt8]

        /// A file of those bytes.
        package init(bytes: [UInt8]) { self.bytes = bytes }
    }

    /// A set of those files.
    package init(files: [File]) { self.files = files }

    /// Splits a serialized `google.protobuf.FileDescriptorSet`.
    ///
    /// Read as the message of reflection that is a list of byte strings: on the wire the two are
    /// the same, and so each file keeps its exact bytes.
    package init(decoding bytes: [UInt8]) throws(DecodingFailure) {
        let unpacked = try UnpackedMessage(bytes, as: .fileList, limits: .descriptors)
        let list = unsafe unpacked.address.assumingMemoryBound(
            to: Grpc__Reflection__V1__FileDescriptorResponse.self
        ).pointee
        files = unsafe (0..<list.n_file_descriptor_proto).map { index in
            let file = unsafe unsafeBitCast(list.file_descriptor_proto[index], to: Binary.self)
            return unsafe File(
                bytes: [UInt8](UnsafeBufferPointer(start: file.data, count: file.count))
            )
        }
        withExtendedLifetime(unpacked) {}
    }
}

extension UnpackedMessage {
    /// Unpacks one message of an array.
    package init(
        _ bytes: [UInt8],
        as layout: MessageLayout,
        limits: DecodingLimits
    ) throws(DecodingFailure) {
        let result: Result<UnpackedMessage, DecodingFailure> = unsafe bytes.withUnsafeBytes {
            buffer in
            do throws(DecodingFailure) {
                return .success(try unsafe UnpackedMessage(buffer, as: layout, limits: limits))
            } catch {
                return .failure(error)
            }
        }
        self = try result.get()
    }
}

extension DecodingLimits {
    /// Limits for descriptors, which are larger and finer than messages: 16 MiB on the wire.
    package static let descriptors = DecodingLimits(
        messageSizeMax: .mebibytes(16),
        arenaSizeMax: .mebibytes(256),
        elementsMax: 4_194_304
    )
}

extension MessageLayout {
    static let fileList: MessageLayout = {
        var message = unsafe Grpc__Reflection__V1__FileDescriptorResponse()
        unsafe grpc__reflection__v1__file_descriptor_response__init(&message)
        return unsafe MessageLayout(of: &message)
    }()

    static let fileDescriptor: MessageLayout = {
        var message = unsafe Google__Protobuf__FileDescriptorProto()
        unsafe google__protobuf__file_descriptor_proto__init(&message)
        return unsafe MessageLayout(of: &message)
    }()
}

extension DescriptorSet {
    /// The serialized set of every message and service of the product, imports included.
    package static var embeddedBytes: [UInt8] {
        var size = 0
        let start = unsafe cmessages_descriptor_set(&size)
        return unsafe [UInt8](UnsafeBufferPointer(start: start, count: size))
    }

    /// The descriptors of every message and service of the product, imports included.
    package static var embedded: DescriptorSet {
        get throws(DecodingFailure) { try DescriptorSet(decoding: embeddedBytes) }
    }
}
