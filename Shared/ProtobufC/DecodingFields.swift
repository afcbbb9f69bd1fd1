extension DecodingSource {
    /// A text that is kept as a string: in a oneof, an optional field, or a list.
    public mutating func string<Struct>(_ binary: Struct, _ field: StaticString) -> String {
        let (count, data) = unsafe unsafeBitCast(binary, to: Binary.self)
        guard count > 0 else { return "" }
        guard let string = unsafe checkedString(count, data) else {
            refuse(at: "\(field)")
            return ""
        }
        return string
    }

    /// A list of texts; the elements are C structs of a length and a pointer.
    public mutating func strings(
        _ count: Int,
        _ elements: UnsafeRawPointer?,
        _ field: StaticString
    ) -> [String] {
        var strings: [String] = []
        strings.reserveCapacity(count)
        for unsafe(index, binary) in unsafe Self.binaries(count, elements).enumerated() {
            let (length, data) = unsafe binary
            if let string = unsafe checkedString(length, data) {
                strings.append(string)
            } else {
                refuse(at: "\(field)[\(index)]")
            }
        }
        return strings
    }

    private func checkedString(_ count: Int, _ data: UnsafeMutablePointer<UInt8>?) -> String? {
        let bytes = unsafe UnsafeBufferPointer(start: data, count: count)
        return unsafe String(validating: bytes, as: UTF8.self)
    }

    /// A field of bytes.
    public func bytes<Struct>(_ binary: Struct) -> [UInt8] {
        let (count, data) = unsafe unsafeBitCast(binary, to: Binary.self)
        guard count > 0 else { return [] }
        return unsafe [UInt8](UnsafeBufferPointer(start: data, count: count))
    }

    /// A list of byte strings; the elements are C structs of a length and a pointer.
    public func byteStrings(_ count: Int, _ elements: UnsafeRawPointer?) -> [[UInt8]] {
        unsafe Self.binaries(count, elements).map { unsafe bytes($0) }
    }

    private static func binaries(
        _ count: Int,
        _ elements: UnsafeRawPointer?
    ) -> UnsafeBufferPointer<Binary> {
        unsafe UnsafeBufferPointer(
            start: elements?.assumingMemoryBound(to: Binary.self),
            count: count
        )
    }

    /// A list of numbers.
    public func numbers<Number>(_ count: Int, _ elements: UnsafePointer<Number>?) -> [Number] {
        guard count > 0 else { return [] }
        return unsafe [Number](UnsafeBufferPointer(start: elements, count: count))
    }

    /// A list of truth values, which are whole numbers in C.
    public func booleans(_ count: Int, _ elements: UnsafePointer<Int32>?) -> [Bool] {
        guard count > 0 else { return [] }
        return unsafe UnsafeBufferPointer(start: elements, count: count).map { $0 != 0 }
    }

    /// A list of enum values, which are whole numbers in C.
    public func enums<Value: ProtobufEnum>(_ count: Int, _ elements: UnsafeRawPointer?) -> [Value] {
        guard count > 0, let elements = unsafe elements else { return [] }
        return (0..<count).map { index in
            Value(number: unsafe elements.load(fromByteOffset: index * 4, as: Int32.self))
        }
    }
}
