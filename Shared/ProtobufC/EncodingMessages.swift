extension EncodingScratch {
    /// A nested message, or `nil` when there is none.
    @inlinable
    public mutating func message<Message: ProtobufMessage, Struct>(
        _ message: Message?
    ) -> UnsafeMutablePointer<Struct>? {
        guard let message else { return nil }
        return unsafe required(message)
    }

    /// A nested message that is there.
    @inlinable
    public mutating func required<Message: ProtobufMessage, Struct>(
        _ message: Message
    ) -> UnsafeMutablePointer<Struct> {
        let memory = unsafe allocate(Message.layout.size)
        unsafe message.write(to: memory, &self)
        return unsafe memory.assumingMemoryBound(to: Struct.self)
    }

    /// A list of messages.
    @inlinable
    public mutating func messages<Message: ProtobufMessage, Struct>(
        _ messages: [Message]
    ) -> (count: Int, elements: UnsafeMutablePointer<UnsafeMutablePointer<Struct>?>?) {
        if messages.isEmpty { return (0, nil) }
        let array = unsafe pointers(messages.count, to: Struct.self)
        for index in messages.indices {
            unsafe (array + index).initialize(to: required(messages[index]))
        }
        return unsafe (messages.count, array)
    }

    /// A map, as a list of entries in no particular order.
    public mutating func map<Key: Hashable, Value, Struct>(
        _ map: [Key: Value],
        _ entry: (UnsafeMutablePointer<Struct>, Key, Value, inout EncodingScratch) -> Void
    ) -> (count: Int, elements: UnsafeMutablePointer<UnsafeMutablePointer<Struct>?>?) {
        if map.isEmpty { return (0, nil) }
        let array = unsafe pointers(map.count, to: Struct.self)
        for (index, (key, value)) in map.enumerated() {
            let memory = unsafe allocate(MemoryLayout<Struct>.size)
                .bindMemory(to: Struct.self, capacity: 1)
            unsafe entry(memory, key, value, &self)
            unsafe (array + index).initialize(to: memory)
        }
        return unsafe (map.count, array)
    }

    @inlinable
    mutating func pointers<Struct>(
        _ count: Int,
        to: Struct.Type
    ) -> UnsafeMutablePointer<UnsafeMutablePointer<Struct>?> {
        unsafe allocate(count * MemoryLayout<Int>.stride)
            .bindMemory(to: UnsafeMutablePointer<Struct>?.self, capacity: count)
    }
}
