#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

extension Text: Hashable {
    /// Whether both have the same bytes.
    public static func == (left: Text, right: Text) -> Bool {
        guard left.utf8Count == right.utf8Count else { return false }
        return unsafe left.withUTF8 { leftBytes in
            unsafe right.withUTF8 { rightBytes in
                guard let first = leftBytes.baseAddress, let second = rightBytes.baseAddress else {
                    return true
                }
                return unsafe memcmp(first, second, leftBytes.count) == 0
            }
        }
    }

    /// Hashes the bytes.
    public func hash(into hasher: inout Hasher) {
        unsafe withUTF8 { bytes in
            unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
        }
        hasher.combine(UInt8(0xFF))
    }
}

extension Text: ExpressibleByStringLiteral, CustomStringConvertible {
    /// The text of a literal.
    public init(stringLiteral value: String) { self.init(value) }

    /// The text itself.
    public var description: String { string }
}
