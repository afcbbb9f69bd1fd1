/// A text field of a message: `message.title` is a `String`, `message.$title` the ``Text``.
///
/// Reading the string makes one at each access unless it was set; setting it keeps the string. A
/// decoded text only points to its bytes, which the message around it keeps alive once for all
/// its texts: no counting of references for each.
@safe
@propertyWrapper
public struct ProtoText {
    @safe
    @usableFromInline
    enum Storage {
        /// Bytes in the memory of the message around it, and how far they are from the start of
        /// their block.
        case lent(UnsafePointer<UInt8>, offset: UInt32, count: UInt32)
        case owned(Text)
    }

    @usableFromInline var storage: Storage

    @inlinable
    init(lent bytes: UnsafePointer<UInt8>, offset: UInt32, count: UInt32) {
        unsafe storage = .lent(bytes, offset: offset, count: count)
    }

    /// A field with the text of a string.
    @inlinable
    public init(wrappedValue: String) { storage = .owned(Text(wrappedValue)) }

    /// A field with that text.
    @inlinable
    public init(projectedValue: Text) { storage = .owned(projectedValue) }

    /// The text without making a string of it; set it to pass text on without a `String` between.
    @inlinable
    public var projectedValue: Text {
        get {
            switch storage {
            case .owned(let text): text
            case .lent(let bytes, let offset, let count): unsafe Text(bytes, offset, count)
            }
        }
        set { storage = .owned(newValue) }
    }

    /// The text as a string.
    public var wrappedValue: String {
        get {
            switch storage {
            case .owned(let text): text.string
            case .lent(let bytes, _, let count):
                unsafe String(checked: UnsafeBufferPointer(start: bytes, count: Int(count)))
            }
        }
        set { storage = .owned(Text(newValue)) }
    }
}

// Sendable: the bytes do not change, and the message that lends them goes with the field.
extension ProtoText: @unchecked Sendable {}

extension ProtoText: Hashable {
    /// Whether both have the same bytes.
    public static func == (left: ProtoText, right: ProtoText) -> Bool {
        left.projectedValue == right.projectedValue
    }

    /// Hashes the bytes.
    public func hash(into hasher: inout Hasher) { projectedValue.hash(into: &hasher) }
}

extension ProtoText: CustomStringConvertible {
    /// The text itself.
    public var description: String { wrappedValue }
}

extension String {
    /// The text of bytes that are known to be UTF-8.
    init(checked bytes: UnsafeBufferPointer<UInt8>) {
        unsafe self.init(unsafeUninitializedCapacity: bytes.count) { target in
            unsafe target.initialize(fromContentsOf: bytes)
        }
    }
}
