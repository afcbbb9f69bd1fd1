internal import CProtobufC

/// Layouts of message types that are known from descriptors only, made for libprotobuf-c at run
/// time, so that it encodes and decodes any message of a schema.
// Sendable: everything is made in the initializer and only read afterwards.
@safe
package final class DynamicLayouts: @unchecked Sendable {
    private let types: [String: DynamicType]

    /// Layouts for messages by full name; a field whose message is missing stays unknown.
    package init(_ messages: [String: [DynamicField]]) {
        types = messages.reduce(into: [:]) { types, message in
            let known = message.value.filter { field in
                if case .message(let type) = field.kind { messages[type] != nil } else { true }
            }
            types[message.key] = DynamicType(message.key, known)
        }
        for type in types.values {
            type.connect { self.types[$0] }
        }
    }

    /// The layout of a message, or `nil` when there is none; valid while this object lives.
    package func layout(of message: String) -> MessageLayout? {
        types[message].map { unsafe MessageLayout(descriptor: UnsafeRawPointer($0.descriptor)) }
    }

    /// Where a field of a message lies.
    package func slot(of message: String, _ number: Int32) -> DynamicSlot? {
        types[message]?.slots[UInt32(bitPattern: number)]
    }

    /// Sets the C struct of a message to nothing but its type.
    package static func initialize(_ message: UnsafeMutableRawPointer, _ layout: MessageLayout) {
        unsafe message.initializeMemory(as: UInt8.self, repeating: 0, count: layout.size)
        unsafe message.storeBytes(
            of: UnsafeRawPointer(layout.descriptor),
            as: UnsafeRawPointer.self
        )
    }
}
