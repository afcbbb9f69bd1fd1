/// Base 64 as binary metadata uses it (RFC 4648 section 4).
package enum Base64 {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
    )

    /// The text of some bytes, without padding.
    package static func encode(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count * 4 + 2) / 3)
        var group: UInt32 = 0
        var held = 0
        for byte in bytes {
            group = group << 8 | UInt32(byte)
            held += 8
            while held >= 6 {
                held -= 6
                text.append(alphabet[Int(group >> UInt32(held) & 63)])
            }
        }
        if held > 0 { text.append(alphabet[Int(group << UInt32(6 - held) & 63)]) }
        return text
    }

    /// The text of the bytes from a place on, without padding, with one allocation.
    package static func encode(_ bytes: [UInt8], from start: Int) -> [UInt8] {
        let count = bytes.count - start
        return [UInt8](unsafeUninitializedCapacity: (count * 4 + 2) / 3) { text, size in
            var place = start
            func put(_ group: UInt32, _ digits: Int) {
                for digit in 0..<digits {
                    text.initializeElement(
                        at: size,
                        to: alphabet[Int(group >> UInt32(18 - 6 * digit) & 63)]
                    )
                    size += 1
                }
            }
            while place + 2 < bytes.count {
                let (first, second) = (UInt32(bytes[place]), UInt32(bytes[place + 1]))
                put(first << 16 | second << 8 | UInt32(bytes[place + 2]), 4)
                place += 3
            }
            if place + 1 < bytes.count {
                put(UInt32(bytes[place]) << 16 | UInt32(bytes[place + 1]) << 8, 3)
            } else if place < bytes.count {
                put(UInt32(bytes[place]) << 16, 2)
            }
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
