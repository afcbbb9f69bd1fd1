/// What makes random bytes; injected, so that a seed replays a run.
public protocol RandomSource: Sendable {
    /// The next random number, all 64 bits of it.
    func next() -> UInt64
}

/// The system's generator, fit for secrets and identifiers.
public struct SystemRandomSource: RandomSource {
    /// The system's generator.
    public init() {}

    /// The next random number.
    public func next() -> UInt64 {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }
}

/// A random UUID, version 4 (RFC 9562), in lower case.
public func randomUUID(from source: some RandomSource = SystemRandomSource()) -> String {
    let high = source.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
    let low = source.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    let digits = hexadecimal(high) + hexadecimal(low)
    var groups: [Substring] = []
    var rest = digits[...]
    for length in [8, 4, 4, 4, 12] {
        groups.append(rest.prefix(length))
        rest = rest.dropFirst(length)
    }
    return groups.joined(separator: "-")
}

private func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
}

/// Whether a text is a version 4 UUID in its canonical form, upper or lower case.
public func isRandomUUID(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 36, bytes[14] == UInt8(ascii: "4"), "89abAB".utf8.contains(bytes[19])
    else { return false }
    return bytes.enumerated().allSatisfy { index, byte in
        switch index {
        case 8, 13, 18, 23: byte == UInt8(ascii: "-")
        default: "0123456789abcdefABCDEF".utf8.contains(byte)
        }
    }
}
