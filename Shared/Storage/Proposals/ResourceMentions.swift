/// The names of resources that a message speaks of, found without knowing its type.
///
/// Every text of the message is looked through, also those of the messages within it (the wire
/// format of Protocol Buffers): `officials/an/sanctions/1` speaks of that sanction and of
/// `officials/an`. What only looks like a name is found, too: it does no harm.
enum ResourceMentions {
    /// Messages within messages that are looked into; ours have far fewer.
    private static let depthMax = 32
    /// The longest word that may be the name of a collection, in bytes.
    private static let collectionSizeMax = 40

    /// The names, each once.
    static func names(in message: [UInt8]) -> Set<String> {
        var found: Set<String> = []
        visit(message[...], depth: 0, &found)
        return found
    }

    /// The names within a text.
    static func names(in text: String) -> Set<String> {
        var found: Set<String> = []
        visitText(Array(text.utf8)[...], &found)
        return found
    }

    private static func visit(_ bytes: ArraySlice<UInt8>, depth: Int, _ found: inout Set<String>) {
        guard depth < depthMax, let fields = WireFields(bytes) else { return }
        for part in fields.parts {
            visitText(part, &found)
            visit(part, depth: depth + 1, &found)
        }
    }

    private static func visitText(_ bytes: ArraySlice<UInt8>, _ found: inout Set<String>) {
        for word in bytes.split(whereSeparator: { !isOfNames($0) }) where word.contains(slash) {
            let segments = word.split(separator: slash).map { String(decoding: $0, as: UTF8.self) }
            for index in segments.indices.dropLast() where isCollection(segments[index]) {
                found.insert(segments[index] + "/" + segments[index + 1])
            }
            for count in stride(from: 4, through: segments.count, by: 2)
            where isCollection(segments[0]) {
                found.insert(segments[..<count].joined(separator: "/"))
            }
        }
    }

    private static let slash = UInt8(ascii: "/")

    /// Whether a byte may be in a name: letters of collections, digits, hyphens and slashes
    /// (``Kernel/Identifier``).
    private static func isOfNames(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), slash:
            true
        default: false
        }
    }

    /// Collections are plurals that begin with a small letter (AIP-122).
    private static func isCollection(_ word: String) -> Bool {
        guard word.utf8.count <= collectionSizeMax, word.hasSuffix("s"),
            let first = word.utf8.first, first >= UInt8(ascii: "a")
        else { return false }
        return word.utf8.allSatisfy { byte in
            byte >= UInt8(ascii: "A") && isOfNames(byte)
        }
    }
}

/// The parts with a length of bytes that have the form of a message; `nil` for any others.
private struct WireFields {
    private(set) var parts: [ArraySlice<UInt8>] = []

    init?(_ bytes: ArraySlice<UInt8>) {
        var rest = bytes
        while !rest.isEmpty {
            guard let tag = Self.number(&rest), tag >> 3 > 0 else { return nil }
            switch tag & 7 {
            case 0:
                guard Self.number(&rest) != nil else { return nil }
            case 1:
                guard rest.count >= 8 else { return nil }
                rest = rest.dropFirst(8)
            case 2:
                guard let size = Self.number(&rest), size <= UInt64(rest.count) else { return nil }
                parts.append(rest.prefix(Int(size)))
                rest = rest.dropFirst(Int(size))
            case 5:
                guard rest.count >= 4 else { return nil }
                rest = rest.dropFirst(4)
            default: return nil
            }
        }
    }

    private static func number(_ rest: inout ArraySlice<UInt8>) -> UInt64? {
        var number: UInt64 = 0
        for shift in stride(from: 0 as UInt64, to: 70, by: 7) {
            guard let byte = rest.popFirst() else { return nil }
            number |= UInt64(byte & 0x7F) << shift
            if byte & 0x80 == 0 { return number }
        }
        return nil
    }
}
