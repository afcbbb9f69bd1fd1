internal import CProtobufC

/// What libprotobuf-c knows of one message type: its fields and the size of its C struct.
@safe
public struct MessageLayout {
    private let address: UnsafeRawPointer
    /// The size of the C struct in bytes.
    public let size: Int

    /// The layout of an initialised C message, which begins with a pointer to its descriptor.
    public init(of message: UnsafeRawPointer) {
        unsafe self.init(descriptor: message.load(as: UnsafeRawPointer.self))
    }

    /// The layout behind a `ProtobufCMessageDescriptor`, which must live for ever.
    public init(descriptor: UnsafeRawPointer) {
        unsafe address = descriptor
        let descriptor = unsafe descriptor.assumingMemoryBound(
            to: ProtobufCMessageDescriptor.self
        )
        size = unsafe descriptor.pointee.sizeof_message
    }

    /// The full name of the message.
    public var fullName: String { unsafe String(cString: descriptor.pointee.name) }

    /// The C descriptor.
    var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        unsafe address.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
    }
}

// Sendable: the descriptor is constant data of the program, or outlives all its users.
extension MessageLayout: @unchecked Sendable {}
