/// Digits of base 16, in lower case as W3C Trace Context has them.
enum Hexadecimal {
    /// The digit of the lowest four bits.
    static func digit(_ bits: UInt64) -> UInt8 {
        let bits = UInt8(truncatingIfNeeded: bits & 0xF)
        return bits < 10 ? UInt8(ascii: "0") + bits : UInt8(ascii: "a") + bits - 10
    }

    /// What a digit stands for; `nil` for any other byte, capitals included.
    static func value(_ digit: UInt8) -> UInt64? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(digit - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(digit - UInt8(ascii: "a") + 10)
        default: nil
        }
    }

    /// The number of some digits, at most 16; `nil` when one is none.
    static func number(_ digits: UnsafeRawBufferPointer.SubSequence) -> UInt64? {
        var number: UInt64 = 0
        for byte in digits {
            guard let value = value(byte) else { return nil }
            number = number << 4 | value
        }
        return number
    }
}
