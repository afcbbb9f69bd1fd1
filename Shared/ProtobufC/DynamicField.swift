/// One field of a message type that is known from a descriptor only.
package struct DynamicField: Sendable, Hashable {
    /// The number on the wire.
    package let number: UInt32
    /// What the field holds.
    package let kind: Kind
    /// How many values it holds, and how its presence is kept.
    package let shape: Shape

    /// A field.
    package init(number: UInt32, kind: Kind, shape: Shape) {
        self.number = number
        self.kind = kind
        self.shape = shape
    }

    /// The types of fields; texts are bytes, which may hold NUL.
    package enum Kind: Sendable, Hashable {
        case int32, sint32, sfixed32, int64, sint64, sfixed64
        case uint32, fixed32, uint64, fixed64, float, double, bool, `enum`, bytes
        /// A message with that full name.
        case message(String)
    }

    /// How many values a field holds, and how its presence is kept.
    package enum Shape: Sendable, Hashable {
        /// One value; its default is not written.
        case single
        /// One value that says whether it is there (proto2).
        case optional
        /// A list.
        case list(isPacked: Bool)
        /// One of the fields of the oneof with that place in the message.
        case oneof(Int)
    }
}

/// Where a field lies in the C struct of its message, in bytes.
package struct DynamicSlot: Sendable, Hashable {
    /// The count of a list, the number of the set field of a oneof, or whether the field is there.
    package let quantifier: Int
    /// The value, or the pointer to the elements.
    package let value: Int
}
