/// Fields that the sender knows and this program does not, kept and sent on as they came.
public struct UnknownFields: Sendable, Hashable {
    /// One field as it stood on the wire.
    public struct Field: Sendable, Hashable {
        /// The number of the field.
        public let number: UInt32
        /// The wire type, 0, 1, 2 or 5.
        public let wireType: UInt8
        /// The bytes after the tag, a length in front included.
        public let bytes: [UInt8]

        /// A field as it stands on the wire.
        public init(number: UInt32, wireType: UInt8, bytes: [UInt8]) {
            self.number = number
            self.wireType = wireType
            self.bytes = bytes
        }
    }

    /// The largest number that a field can have (https://protobuf.dev/programming-guides/proto3).
    static let numberMax: UInt32 = 536_870_911

    /// The fields in the order in which they came.
    public var fields: [Field]

    /// Those fields; none unless given.
    @inlinable
    public init(_ fields: [Field] = []) { self.fields = fields }

    /// Whether there is none.
    @inlinable
    public var isEmpty: Bool { fields.isEmpty }
}
