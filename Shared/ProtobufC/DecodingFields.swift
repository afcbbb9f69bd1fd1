extension DecodingSource {
    /// A text that is kept as a string: in a oneof, an optional field, or a list.
    public mutating func string(
        _ count: Int,
        _ data: UnsafeMutablePointer<UInt8>?,
        _ field: StaticString
    ) -> String {
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
        guard count > 0, let elements = unsafe elements else { return [] }
        var strings: [String] = []
        strings.reserveCapacity(count)
        for index in 0..<count {
            let (length, data) = unsafe Self.binary(elements, index)
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
    public func bytes(_ count: Int, _ data: UnsafeMutablePointer<UInt8>?) -> [UInt8] {
        guard count > 0 else { return [] }
        return unsafe [UInt8](UnsafeBufferPointer(start: data, count: count))
    }

    /// A list of byte strings; the elements are C structs of a length and a pointer.
    public func byteStrings(_ count: Int, _ elements: UnsafeRawPointer?) -> [[UInt8]] {
        guard count > 0, let elements = unsafe elements else { return [] }
        return (0..<count).map { index in
            let (length, data) = unsafe Self.binary(elements, index)
            return unsafe bytes(length, data)
        }
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

    private static func binary(
        _ elements: UnsafeRawPointer,
        _ index: Int
    ) -> (Int, UnsafeMutablePointer<UInt8>?) {
        let offset = index * 2 * MemoryLayout<Int>.stride
        return unsafe (
            elements.load(fromByteOffset: offset, as: Int.self),
            elements.load(
                fromByteOffset: offset + MemoryLayout<Int>.stride,
                as: UnsafeMutablePointer<UInt8>?.self)
        )
    }
}
