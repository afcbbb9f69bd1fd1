/// Tells valid UTF-8 from other bytes.
enum UTF8Check {
    /// Whether the bytes are UTF-8 as Unicode defines it: no surrogates, no over-long forms.
    ///
    /// Texts are short and mostly ASCII: words of eight bytes are looked at before the decoder.
    static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let count = bytes.count
        var index = 0
        while index &+ 8 <= count {
            let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            if word & 0x8080_8080_8080_8080 != 0 { break }
            index &+= 8
        }
        while index < count, unsafe bytes[index] < 0x80 { index &+= 1 }
        if index == count { return true }
        return unsafe decodes(UnsafeRawBufferPointer(rebasing: bytes[index...]))
    }

    private static func decodes(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let span = unsafe Span<UInt8>(_unsafeBytes: bytes)
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: span)
            return true
        } catch {
            return false
        }
    }
}
