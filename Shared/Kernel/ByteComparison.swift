#if canImport(Glibc)
private import Glibc
#elseif canImport(Darwin)
private import Darwin
#endif

/// Comparing bytes with texts and bytes of the program by `memcmp`: as sequences of bytes the
/// comparison takes ten instructions for each.
extension UnsafeRawBufferPointer {
    /// Whether these are the bytes of a text and no others.
    public func hasBytes(of text: StaticString) -> Bool {
        count == text.utf8CodeUnitCount && startsWithBytes(of: text)
    }

    /// Whether the bytes of a text stand at the beginning.
    public func startsWithBytes(of text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard count >= length, let start = baseAddress else { return length == 0 }
        return memcmp(start, text.utf8Start, length) == 0
    }

    /// Whether these are the bytes of an array and no others.
    public func hasBytes(of bytes: [UInt8]) -> Bool {
        count == bytes.count && startsWithBytes(of: bytes)
    }

    /// Whether the bytes of an array stand at the beginning.
    public func startsWithBytes(of bytes: [UInt8]) -> Bool {
        guard count >= bytes.count, let start = baseAddress else { return bytes.isEmpty }
        return memcmp(start, bytes, bytes.count) == 0
    }
}
