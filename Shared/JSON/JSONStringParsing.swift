extension JSONParser {
    /// A string in quotes.
    mutating func string() throws(JSONTextFailure) -> String {
        _ = next()
        var text: [UInt8] = []
        while let byte = next() {
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text += try escape().utf8
            case 0..<0x20: throw failure("no control character inside of a string")
            default: text.append(byte)
            }
        }
        throw failure("a quote at the end of the string")
    }

    private mutating func escape() throws(JSONTextFailure) -> String {
        switch next() {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "u"): return String(Character(try unicodeEscape()))
        case .some(let byte) where [0x22, 0x2F, 0x5C].contains(byte):
            return String(Character(Unicode.Scalar(byte)))
        default: throw failure("one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
        }
    }

    private mutating func unicodeEscape() throws(JSONTextFailure) -> Unicode.Scalar {
        let first = try hexDigits()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard (0xD800..<0xDC00).contains(first), take("\\u") else {
            throw failure("both halves of a surrogate pair")
        }
        let second = try hexDigits()
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
        else { throw failure("both halves of a surrogate pair") }
        return scalar
    }

    private mutating func hexDigits() throws(JSONTextFailure) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue
            else {
                throw failure("four hexadecimal digits")
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}
