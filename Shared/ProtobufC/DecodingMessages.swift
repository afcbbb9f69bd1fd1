extension DecodingSource {
    /// A nested message, `nil` when the sender set none.
    public mutating func message<Message: ProtobufMessage>(
        _ pointer: UnsafeRawPointer?,
        _ field: StaticString
    ) -> Message? {
        guard let pointer = unsafe pointer else { return nil }
        return unsafe nested(pointer, field, nil)
    }

    /// A nested message of a oneof that says that it is there.
    public mutating func required<Message: ProtobufMessage>(
        _ pointer: UnsafeRawPointer?,
        _ field: StaticString
    ) -> Message {
        unsafe message(pointer, field) ?? Message()
    }

    /// A list of messages; the elements are pointers.
    public mutating func messages<Message: ProtobufMessage>(
        _ count: Int,
        _ elements: UnsafeRawPointer?,
        _ field: StaticString
    ) -> [Message] {
        guard count > 0, let elements = unsafe elements else { return [] }
        let pointers = unsafe elements.assumingMemoryBound(to: UnsafeRawPointer.self)
        var messages: [Message] = []
        messages.reserveCapacity(count)
        for index in 0..<count {
            messages.append(unsafe nested(pointers[index], field, index))
        }
        return messages
    }

    /// A map; the elements are pointers to entries, and of two with one key the last counts.
    public mutating func map<Key: Hashable, Value>(
        _ count: Int,
        _ elements: UnsafeRawPointer?,
        _ field: StaticString,
        _ entry: (UnsafeRawPointer, inout DecodingSource) -> (Key, Value)
    ) -> [Key: Value] {
        guard count > 0, let elements = unsafe elements else { return [:] }
        let pointers = unsafe elements.assumingMemoryBound(to: UnsafeRawPointer.self)
        var map: [Key: Value] = [:]
        map.reserveCapacity(count)
        for index in 0..<count {
            let wasRefused = isRefused
            let (key, value) = unsafe entry(pointers[index], &self)
            if isRefused, !wasRefused { encloseRefusal(in: field, index) }
            map[key] = value
        }
        return map
    }

    private mutating func nested<Message: ProtobufMessage>(
        _ pointer: UnsafeRawPointer,
        _ field: StaticString,
        _ index: Int?
    ) -> Message {
        let wasRefused = isRefused
        let message = unsafe Message(reading: pointer, &self)
        if isRefused, !wasRefused { encloseRefusal(in: field, index) }
        return message
    }
}
