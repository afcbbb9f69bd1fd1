#if canImport(Glibc)
private import Glibc
#elseif canImport(Darwin)
private import Darwin
#endif

/// Comparing bytes with texts of the program, by `memcmp`: as sequences of bytes the comparison
/// takes ten instructions for each.
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
}
