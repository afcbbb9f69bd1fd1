private import FoundationEssentials

/// Base64 without padding (RFC 4648 section 4), in its one form for any bytes.
enum Base64 {
    static func text(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString().filter { $0 != "=" }
    }

    /// The bytes of a text; `nil` for any other than ``text(_:)`` writes.
    static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        guard let bytes = Data(base64Encoded: text + padding).map(Array.init),
            self.text(bytes) == text
        else { return nil }
        return bytes
    }
}
