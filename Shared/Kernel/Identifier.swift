/// The identifier of one thing of a kind, so that an official's is never taken for a plan's.
///
/// Follows AIP-122: lower-case letters, digits and hyphens, starting with a letter or, for
/// generated ones, a UUID; at most 63 characters.
public struct Identifier<Subject>: Hashable, Sendable {
    /// The text after the collection in a resource name.
    public let text: String

    /// The longest identifier, in characters.
    public static var lengthMax: Int { 63 }

    /// The identifier, or `nil` when the text has not the form of one.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard (1...Self.lengthMax).contains(bytes.count), bytes.last != UInt8(ascii: "-"),
            bytes.first != UInt8(ascii: "-"), bytes.allSatisfy(Self.allowed)
        else { return nil }
        self.text = String(text)
    }

    /// A new random identifier.
    public init(from source: some RandomSource) {
        self.text = randomUUID(from: source)
    }

    private static func allowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"):
            true
        default: false
        }
    }
}

extension Identifier: CustomStringConvertible {
    /// The bare identifier.
    public var description: String { text }
}
