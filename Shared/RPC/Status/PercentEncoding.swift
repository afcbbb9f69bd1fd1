/// The form of `grpc-message`: every byte outside `%x20-24` and `%x26-7E` as `%XX`
/// (PROTOCOL-HTTP2).
package enum PercentEncoding {
    private static let digits = Array("0123456789ABCDEF".utf8)

    /// The encoded UTF-8 of a text, cut at a character boundary when longer than a limit.
    package static func encode(_ text: String, limit: Int = 1_024) -> [UInt8] {
        var encoded: [UInt8] = []
        for character in text {
            let start = encoded.count
            for byte in character.utf8 { append(byte, to: &encoded) }
            if encoded.count > limit {
                encoded.removeSubrange(start...)
                break
            }
        }
        return encoded
    }

    /// The text of encoded bytes; what is no encoding stays as it came.
    package static func decode(_ encoded: some Collection<UInt8>) -> String {
        var bytes: [UInt8] = []
        var rest = Array(encoded)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let high = value(of: rest.first),
                let low = value(of: rest.dropFirst().first)
            {
                bytes.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func append(_ byte: UInt8, to encoded: inout [UInt8]) {
        switch byte {
        case 0x20...0x24, 0x26...0x7E: encoded.append(byte)
        default:
            encoded.append(UInt8(ascii: "%"))
            encoded.append(digits[Int(byte >> 4)])
            encoded.append(digits[Int(byte & 15)])
        }
    }

    private static func value(of digit: UInt8?) -> UInt8? {
        switch digit {
        case .some(let digit) where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit):
            digit - UInt8(ascii: "0")
        case .some(let digit) where (UInt8(ascii: "A")...UInt8(ascii: "F")).contains(digit):
            digit - UInt8(ascii: "A") + 10
        case .some(let digit) where (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(digit):
            digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
