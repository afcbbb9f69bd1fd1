internal import Kernel

/// The text that names one call in the logs of every process that it passes through.
package enum CallIdentifier {
    /// The metadata that carries it.
    package static let metadataName = "x-request-id"
    /// The longest identifier taken from a caller, in characters.
    package static let lengthMax = 64

    /// The caller's identifier when it is safe to log and to pass on: letters, digits, `._-`.
    package static func accepted(_ text: String?) -> String? {
        guard let text, (1...lengthMax).contains(text.utf8.count),
            text.utf8.allSatisfy(allowed)
        else { return nil }
        return text
    }

    /// A new identifier.
    static func make(from source: any RandomSource) -> String { randomUUID(from: source) }

    private static func allowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
