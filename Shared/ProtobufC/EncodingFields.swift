extension EncodingScratch {
    /// A text field.
    ///
    /// The pointer is into the text itself wherever that is possible.
    @inlinable
    public mutating func text<Struct>(_ text: ProtoText) -> Struct {
        switch text.storage {
        case .lent(let bytes, _, let count):
            let binary: Binary = unsafe (Int(count), UnsafeMutablePointer(mutating: bytes))
            return unsafe unsafeBitCast(binary, to: Struct.self)
        case .owned(let text): return unsafe unsafeBitCast(binary(text), to: Struct.self)
        }
    }

    @usableFromInline
    mutating func binary(_ text: Text) -> Binary {
        switch text.storage {
        case .string(let string): return unsafe binary(string)
        case .slice(let block, let offset, let count):
            let bytes = unsafe Text.bytes(block, offset, count)
            return unsafe (bytes.count, UnsafeMutablePointer(mutating: bytes.baseAddress))
        }
    }

    /// A text that is kept as a string.
    @inlinable
    public mutating func string<Struct>(_ string: String) -> Struct {
        unsafe unsafeBitCast(binary(string), to: Struct.self)
    }

    /// A field of bytes, which stay where they are.
    @inlinable
    public func bytes<Struct>(_ bytes: [UInt8]) -> Struct {
        unsafe unsafeBitCast(binary(bytes), to: Struct.self)
    }

    @usableFromInline
    mutating func binary(_ string: String) -> Binary {
        let count = string.utf8.count
        if count == 0 { return (0, nil) }
        // A longer string is never stored inline: its bytes have an address of their own, which
        // stays the same while the message that holds the string is being written.
        if count > 15,
            let data = unsafe string.utf8.withContiguousStorageIfAvailable({ $0.baseAddress })
        {
            return unsafe (count, UnsafeMutablePointer(mutating: data))
        }
        return unsafe copy(string.utf8)
    }

    /// Bytes copied to memory of this call.
    package mutating func copy(_ bytes: some Collection<UInt8>) -> Binary {
        let count = bytes.count
        let data = unsafe allocate(count).bindMemory(to: UInt8.self, capacity: count)
        _ = unsafe UnsafeMutableBufferPointer(start: data, count: count).initialize(from: bytes)
        return unsafe (count, data)
    }

    @usableFromInline
    func binary(_ bytes: [UInt8]) -> Binary {
        // The array's elements keep their address while the message that holds it is being written.
        unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe (buffer.count, UnsafeMutablePointer(mutating: buffer.baseAddress))
        }
    }

    /// A list of texts.
    public mutating func strings<Element>(
        _ strings: [String]
    ) -> (count: Int, elements: UnsafeMutablePointer<Element>?) {
        unsafe binaries(strings) { scratch, string in unsafe scratch.binary(string) }
    }

    /// A list of byte strings.
    public mutating func byteStrings<Element>(
        _ strings: [[UInt8]]
    ) -> (count: Int, elements: UnsafeMutablePointer<Element>?) {
        unsafe binaries(strings) { scratch, bytes in unsafe scratch.binary(bytes) }
    }

    private mutating func binaries<Value, Element>(
        _ values: [Value],
        _ binary: (inout EncodingScratch, Value) -> Binary
    ) -> (count: Int, elements: UnsafeMutablePointer<Element>?) {
        if values.isEmpty { return (0, nil) }
        let array = unsafe allocate(values.count * MemoryLayout<Binary>.stride)
            .bindMemory(to: Binary.self, capacity: values.count)
        for (index, value) in values.enumerated() {
            unsafe (array + index).initialize(to: binary(&self, value))
        }
        return unsafe (
            values.count,
            UnsafeMutableRawPointer(array).assumingMemoryBound(to: Element.self)
        )
    }

    /// A list of numbers, which stay where they are.
    public func numbers<Number>(
        _ numbers: [Number]
    ) -> (count: Int, elements: UnsafeMutablePointer<Number>?) {
        // As for bytes: the address stays the same while the message is being written.
        unsafe numbers.withUnsafeBufferPointer { buffer in
            unsafe (buffer.count, UnsafeMutablePointer(mutating: buffer.baseAddress))
        }
    }

    /// A list of truth values, which are whole numbers in C.
    public mutating func booleans(
        _ booleans: [Bool]
    ) -> (count: Int, elements: UnsafeMutablePointer<Int32>?) {
        unsafe whole(booleans) { $0 ? 1 : 0 }
    }

    /// A list of enum values, which are whole numbers in C.
    public mutating func enums<Value: ProtobufEnum, Element>(
        _ values: [Value]
    ) -> (count: Int, elements: UnsafeMutablePointer<Element>?) {
        unsafe whole(values) { $0.number }
    }

    private mutating func whole<Value, Element>(
        _ values: [Value],
        _ number: (Value) -> Int32
    ) -> (count: Int, elements: UnsafeMutablePointer<Element>?) {
        if values.isEmpty { return (0, nil) }
        let array = unsafe allocate(values.count * 4)
            .bindMemory(to: Int32.self, capacity: values.count)
        for (index, value) in values.enumerated() {
            unsafe (array + index).initialize(to: number(value))
        }
        return unsafe (
            values.count,
            UnsafeMutableRawPointer(array).assumingMemoryBound(to: Element.self)
        )
    }
}
