/// The one byte form of a record that is hashed or signed.
///
/// Each field is its length in bytes as 8 bytes, big-endian, and then its bytes: text as UTF-8,
/// numbers as 8 bytes big-endian two's complement, a list as its count (a number) and then its
/// elements. No two different records have the same bytes, because every length is told.
package struct CanonicalEncoding {
    /// The bytes so far.
    package private(set) var bytes: [UInt8] = []

    /// Nothing yet.
    package init() {}

    /// Text.
    package mutating func append(_ text: String) {
        appendRaw(UInt64(text.utf8.count))
        bytes += text.utf8
    }

    /// Bytes.
    package mutating func append(_ value: [UInt8]) {
        appendRaw(UInt64(value.count))
        bytes += value
    }

    /// A number.
    package mutating func append(_ number: Int64) {
        appendRaw(8)
        appendRaw(UInt64(bitPattern: number))
    }

    /// A list of texts.
    package mutating func append(_ list: [String]) {
        append(Int64(list.count))
        for element in list { append(element) }
    }

    /// A byte that says what kind of field follows.
    mutating func append(kind: UInt8) { bytes.append(kind) }

    private mutating func appendRaw(_ number: UInt64) {
        for shift in stride(from: 56, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
        }
    }
}

/// Reads what ``CanonicalEncoding`` wrote; every method gives `nil` when the bytes do not fit.
package struct CanonicalDecoding {
    private var rest: ArraySlice<UInt8>

    /// Starts at the first field.
    package init(_ bytes: [UInt8]) {
        rest = bytes[...]
    }

    /// Whether every byte was read.
    package var isAtEnd: Bool { rest.isEmpty }

    /// Bytes.
    package mutating func bytes() -> [UInt8]? {
        guard let length = raw(), length <= UInt64(rest.count) else { return nil }
        defer { rest = rest.dropFirst(Int(length)) }
        return Array(rest.prefix(Int(length)))
    }

    /// Text.
    package mutating func text() -> String? {
        bytes().flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// A number.
    package mutating func number() -> Int64? {
        guard raw() == 8 else { return nil }
        return raw().map(Int64.init(bitPattern:))
    }

    /// A list of texts.
    package mutating func texts() -> [String]? {
        guard let count = number(), (0...Int64(rest.count)).contains(count) else { return nil }
        var list: [String] = []
        for _ in 0..<count {
            guard let element = text() else { return nil }
            list.append(element)
        }
        return list
    }

    private mutating func raw() -> UInt64? {
        guard rest.count >= 8 else { return nil }
        defer { rest = rest.dropFirst(8) }
        return rest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
