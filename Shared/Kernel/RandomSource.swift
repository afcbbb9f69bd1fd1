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
    canonicalUUID(source.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000, source.next())
}

/// A UUID that begins with its instant in milliseconds, version 7 (RFC 9562), in lower case.
///
/// For rows that come by thousands: those made together stand together in an index, where random
/// ones would each change a page of their own.
public func orderedUUID(at instant: Timestamp, from source: some RandomSource) -> String {
    let milliseconds = UInt64(max(0, instant.microseconds) / 1_000)
    return canonicalUUID(milliseconds << 16 | source.next() & 0x0FFF | 0x7000, source.next())
}

/// The text of those bits, with those of the variant set.
private func canonicalUUID(_ high: UInt64, _ rest: UInt64) -> String {
    let low = rest & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    return String(unsafeUninitializedCapacity: 36) { text in
        var place = 0
        for digit in 0..<32 {
            if digit % 4 == 0, (8...20).contains(digit) {
                text.initializeElement(at: place, to: UInt8(ascii: "-"))
                place += 1
            }
            let half = digit < 16 ? high : low
            text.initializeElement(at: place, to: hexadecimal(half >> (60 - digit % 16 * 4)))
            place += 1
        }
        return place
    }
}

/// The digit for the lowest four bits.
private func hexadecimal(_ bits: UInt64) -> UInt8 {
    let digit = UInt8(truncatingIfNeeded: bits & 0xF)
    return digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
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
