internal import Kernel

/// Base 64 as binary metadata uses it (RFC 4648 section 4).
package enum Base64 {
    private static let alphabet: StaticString =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

    /// The digit of the lowest six bits.
    private static func digit(_ bits: UInt32) -> UInt8 {
        alphabet.utf8Start[Int(bits & 63)]
    }

    /// The size of the text of so many bytes, without padding.
    package static func size(of count: Int) -> Int { (count * 4 + 2) / 3 }

    /// The text of some bytes, without padding.
    package static func encode(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(size(of: bytes.count))
        var group: UInt32 = 0
        var held = 0
        for byte in bytes {
            group = group << 8 | UInt32(byte)
            held += 8
            while held >= 6 {
                held -= 6
                text.append(digit(group >> UInt32(held)))
            }
        }
        if held > 0 { text.append(digit(group << UInt32(6 - held))) }
        return text
    }

    /// Writes the text of some bytes, without padding, where there is room for it.
    package static func encode(_ bytes: [UInt8], into text: inout OutputSpan<UInt8>) {
        let size = size(of: bytes.count)
        require(text.freeCapacity >= size, "a text of \(size) bytes has no room")
        let rest = bytes.count % 3
        text.withUnsafeMutableBufferPointer { text, end in
            end = encodeGroups(bytes.dropLast(rest), text, from: end)
            guard rest > 0 else { return }
            let second = rest == 2 ? UInt32(bytes[bytes.count - 1]) : 0
            let group = UInt32(bytes[bytes.count - rest]) << 16 | second << 8
            for place in 0...rest {
                text[end + place] = digit(group >> UInt32(18 - 6 * place))
            }
            end += rest + 1
        }
    }

    /// Writes whole groups of three bytes; returns where they end.
    private static func encodeGroups(
        _ bytes: ArraySlice<UInt8>,
        _ text: UnsafeMutableBufferPointer<UInt8>,
        from start: Int
    ) -> Int {
        let digits = alphabet.utf8Start
        return bytes.withUnsafeBufferPointer { bytes in
            var (place, end) = (0, start)
            while place < bytes.count {
                let (first, second) = (UInt32(bytes[place]), UInt32(bytes[place + 1]))
                let group = first << 16 | second << 8 | UInt32(bytes[place + 2])
                text[end] = digits[Int(group >> 18)]
                text[end + 1] = digits[Int(group >> 12 & 63)]
                text[end + 2] = digits[Int(group >> 6 & 63)]
                text[end + 3] = digits[Int(group & 63)]
                place += 3
                end += 4
            }
            return end
        }
    }

    /// The bytes of a text with or without padding, or `nil` when it is no base 64.
    package static func decode(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        var digits = text
        while digits.last == UInt8(ascii: "="), text.count - digits.count < 2 {
            digits = digits.dropLast()
        }
        let padded = digits.count != text.count
        guard digits.count % 4 != 1, !padded || text.count.isMultiple(of: 4) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count * 3 / 4)
        var group: UInt32 = 0
        var held = 0
        for digit in digits {
            guard let value = value(of: digit) else { return nil }
            group = group << 6 | value
            held += 6
            if held >= 8 {
                held -= 8
                bytes.append(UInt8(truncatingIfNeeded: group >> UInt32(held)))
            }
        }
        return bytes
    }

    private static func value(of digit: UInt8) -> UInt32? {
        switch digit {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(digit - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(digit - UInt8(ascii: "a") + 26)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0") + 52)
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
