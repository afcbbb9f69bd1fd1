public import Kernel

/// The metadata of a call: an ordered list of names and values, where names may repeat.
///
/// Names are lower case. A name that ends in `-bin` holds any bytes, all others printable ASCII.
/// Everything lies in one block of bytes, so that receiving the metadata of a call costs two
/// allocations however many entries there are; text is made for what is asked for.
public struct Metadata: Sendable {
    private var bytes: [UInt8] = []
    private var spans: [Span] = []

    /// Where one entry lies: the name, and its value right after it.
    private struct Span: Sendable {
        let start: Int32
        let nameLength: Int32
        let valueLength: Int32
    }

    /// No entries.
    public init() {}

    /// The number of entries.
    public var count: Int { spans.count }
    /// Whether there are no entries.
    public var isEmpty: Bool { spans.isEmpty }
    /// The size as HTTP/2 counts it: name, value and 32 bytes for each entry (RFC 9113 6.5.2).
    public var size: ByteCount { .bytes(bytes.count + spans.count * 32) }

    /// Adds a text entry.
    ///
    /// The name must be one that ``isName(_:)`` accepts and not end in `-bin`; bytes of the value
    /// that a header cannot carry become question marks.
    public mutating func append(_ name: String, _ value: String) {
        require(Self.isName(name.utf8) && !name.hasSuffix("-bin"), "no text metadata: \(name)")
        let start = bytes.count
        bytes.append(contentsOf: name.utf8)
        for byte in value.utf8 {
            bytes.append((0x20...0x7E).contains(byte) ? byte : UInt8(ascii: "?"))
        }
        close(from: start, nameLength: name.utf8.count)
    }

    /// Adds an entry of any bytes; the name must end in `-bin`.
    public mutating func append(_ name: String, bytes value: some Collection<UInt8>) {
        require(Self.isName(name.utf8) && name.hasSuffix("-bin"), "no binary metadata: \(name)")
        let start = bytes.count
        bytes.append(contentsOf: name.utf8)
        bytes.append(contentsOf: value)
        close(from: start, nameLength: name.utf8.count)
    }

    /// Adds every entry of another list.
    public mutating func append(contentsOf other: Metadata) {
        for entry in other { append(entry) }
    }

    /// Adds one entry of another list.
    public mutating func append(_ entry: Entry) {
        let start = bytes.count
        bytes.append(contentsOf: entry.name)
        bytes.append(contentsOf: entry.value)
        close(from: start, nameLength: entry.name.count)
    }

    /// Adds checked bytes as they came; the caller has decoded binary values.
    mutating func appendReceived(_ name: RawSpan, _ value: RawSpan) {
        if bytes.isEmpty {
            // Room for what stock clients send, so that a call does not make it three times.
            bytes.reserveCapacity(128)
            spans.reserveCapacity(4)
        }
        let start = bytes.count
        name.withUnsafeBytes { bytes.append(contentsOf: $0) }
        value.withUnsafeBytes { bytes.append(contentsOf: $0) }
        close(from: start, nameLength: name.byteCount)
    }

    private mutating func close(from start: Int, nameLength: Int) {
        spans.append(
            Span(
                start: Int32(start),
                nameLength: Int32(nameLength),
                valueLength: Int32(bytes.count - start - nameLength)
            )
        )
    }

    /// Whether a name consists of lower-case letters, digits, `_`, `.` and `-`.
    public static func isName(_ name: some Collection<UInt8>) -> Bool {
        !name.isEmpty && name.allSatisfy(isNameByte)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}

extension Metadata: RandomAccessCollection {
    /// One name with one value.
    public struct Entry: Hashable, Sendable {
        /// The name in lower case.
        public let name: ArraySlice<UInt8>
        /// The value: text, or any bytes when the entry is binary.
        public let value: ArraySlice<UInt8>

        /// Whether the value is any bytes.
        public var isBinary: Bool { name.suffix(4).elementsEqual("-bin".utf8) }
        /// The name as text.
        public var nameText: String { String(decoding: name, as: UTF8.self) }
        /// The value as text.
        public var text: String { String(decoding: value, as: UTF8.self) }
    }

    /// The place of the first entry.
    public var startIndex: Int { 0 }
    /// The place after the last entry.
    public var endIndex: Int { spans.count }

    /// The entry at a place.
    public subscript(index: Int) -> Entry {
        let span = spans[index]
        let middle = Int(span.start) + Int(span.nameLength)
        return Entry(
            name: bytes[Int(span.start)..<middle],
            value: bytes[middle..<middle + Int(span.valueLength)]
        )
    }
}

extension Metadata {
    /// The first text value of a name.
    public subscript(name: String) -> String? {
        spans.indices.first { isName(name, at: $0) }.map { self[$0].text }
    }

    /// Every text value of a name, in order.
    public func values(_ name: String) -> [String] {
        spans.indices.filter { isName(name, at: $0) }.map { self[$0].text }
    }

    /// Every binary value of a name, in order.
    public func binaryValues(_ name: String) -> [[UInt8]] {
        spans.indices.filter { isName(name, at: $0) }.map { Array(self[$0].value) }
    }

    /// Lengths first: most names of other entries need no more.
    private func isName(_ name: String, at index: Int) -> Bool {
        let span = spans[index]
        let end = Int(span.start) + Int(span.nameLength)
        return name.utf8.count == Int(span.nameLength)
            && bytes[Int(span.start)..<end].elementsEqual(name.utf8)
    }

    /// The same list without the entries of a name.
    public func removing(_ name: String) -> Metadata {
        var rest = Metadata()
        for entry in self where !entry.name.elementsEqual(name.utf8) { rest.append(entry) }
        return rest
    }
}

extension Metadata: Hashable {
    /// Compares entry by entry.
    public static func == (left: Metadata, right: Metadata) -> Bool { left.elementsEqual(right) }

    /// Hashes every entry.
    public func hash(into hasher: inout Hasher) {
        for entry in self { hasher.combine(entry) }
    }
}

extension Metadata: ExpressibleByDictionaryLiteral {
    /// Text entries in the order written.
    public init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { append(name, value) }
    }
}

extension Metadata: CustomStringConvertible {
    /// Names and values for logs; of binary values only the length.
    public var description: String {
        let entries = map { entry in
            "\(entry.nameText): \(entry.isBinary ? "\(entry.value.count) bytes" : entry.text)"
        }
        return "[\(entries.joined(separator: ", "))]"
    }
}
