/// The fuzzer's bytes, taken from the front; when they are used up, zeros.
struct FuzzInput {
    private var bytes: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

    /// Whether nothing is left.
    var isEmpty: Bool { bytes.isEmpty }

    /// The next byte.
    mutating func byte() -> UInt8 { bytes.popFirst() ?? 0 }

    /// The next two bytes as a number.
    mutating func number() -> Int { Int(byte()) << 8 | Int(byte()) }

    /// The next byte as a choice among so many.
    mutating func choice(of count: Int) -> Int { Int(byte()) % count }

    /// The next bytes, fewer when fewer are left.
    mutating func take(_ count: Int) -> [UInt8] {
        defer { bytes = bytes.dropFirst(count) }
        return Array(bytes.prefix(count))
    }

    /// Bytes behind a byte that counts them.
    mutating func chunk() -> [UInt8] { take(Int(byte())) }

    /// Everything that is left.
    mutating func rest() -> [UInt8] { take(bytes.count) }
}
