private import FoundationEssentials

/// Bytes as text between two lines that say what they are (RFC 7468).
enum PEM {
    /// The text of some bytes.
    static func text(_ bytes: [UInt8], _ label: String) -> String {
        let body = Data(bytes).base64EncodedString()
        return "-----BEGIN \(label)-----\n\(body)\n-----END \(label)-----\n"
    }

    /// The bytes of a text with that label and nothing else; `nil` for anything else.
    static func content(of text: String, _ label: String) -> [UInt8]? {
        let lines = text.split(whereSeparator: \.isNewline)
        guard lines.count >= 3, lines.first == "-----BEGIN \(label)-----",
            lines.last == "-----END \(label)-----"
        else { return nil }
        let body = lines.dropFirst().dropLast().joined()
        return Data(base64Encoded: body).map(Array.init)
    }
}
