/// Keys as text with a checksum (BIP 173), in which age writes them.
enum Bech32 {
    private static let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
    private static let checksumLength = 6

    /// The bytes of a text with that prefix, in small letters; `nil` when anything is wrong in it.
    static func bytes(of text: some StringProtocol, prefix: String) -> [UInt8]? {
        let start = Array((prefix + "1").utf8)
        let letters = Array(text.utf8)
        guard letters.starts(with: start), letters.count >= start.count + checksumLength else {
            return nil
        }
        var values: [UInt8] = []
        for letter in letters.dropFirst(start.count) {
            guard let value = alphabet.firstIndex(of: letter) else { return nil }
            values.append(UInt8(value))
        }
        guard checksum(expanded(prefix) + values) == 1 else { return nil }
        return bytes(ofFives: values.dropLast(checksumLength))
    }

    private static func expanded(_ prefix: String) -> [UInt8] {
        prefix.utf8.map { $0 >> 5 } + [0] + prefix.utf8.map { $0 & 31 }
    }

    private static func checksum(_ values: [UInt8]) -> UInt32 {
        let generator: [UInt32] = [
            0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3,
        ]
        return values.reduce(1) { sum, value in
            let top = sum >> 25
            var next = (sum & 0x1FF_FFFF) << 5 ^ UInt32(value)
            for (bit, factor) in generator.enumerated() where top >> UInt32(bit) & 1 == 1 {
                next ^= factor
            }
            return next
        }
    }

    /// Groups of 5 bits as bytes; what is left over must be less than a group, and zero.
    private static func bytes(ofFives values: ArraySlice<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        var (rest, bits): (UInt32, UInt32) = (0, 0)
        for value in values {
            rest = rest << 5 | UInt32(value)
            bits += 5
            guard bits >= 8 else { continue }
            bits -= 8
            bytes.append(UInt8(truncatingIfNeeded: rest >> bits))
            rest &= (1 << bits) - 1
        }
        return bits < 5 && rest == 0 ? bytes : nil
    }
}
