/// The key of a file, wrapped for one recipient.
struct Stanza: Hashable {
    /// The kind of stanza that is written and read here.
    static let x25519 = "X25519"
    private static let columns = 64

    /// The kind, and what belongs to it.
    let arguments: [String]
    /// What was wrapped.
    let body: [UInt8]

    /// The lines of the header; the last is always shorter than the others.
    var text: String {
        var lines = ["-> " + arguments.joined(separator: " ")]
        var rest = Base64.text(body)[...]
        while rest.count >= Self.columns {
            lines.append(String(rest.prefix(Self.columns)))
            rest = rest.dropFirst(Self.columns)
        }
        return (lines + [String(rest)]).map { $0 + "\n" }.joined()
    }

    /// Takes a stanza off the lines; `nil` when they are not one.
    init?(taking lines: inout ArraySlice<Substring>) {
        guard let first = lines.popFirst(), first.hasPrefix("-> ") else { return nil }
        arguments = first.dropFirst(3).split(separator: " ", omittingEmptySubsequences: false)
            .map(String.init)
        var text = ""
        while true {
            guard let line = lines.popFirst(), line.utf8.count <= Self.columns else { return nil }
            text += line
            if line.utf8.count < Self.columns { break }
        }
        guard let body = Base64.bytes(text), !arguments.contains("") else { return nil }
        self.body = body
    }

    init(arguments: [String], body: [UInt8]) {
        self.arguments = arguments
        self.body = body
    }
}

/// What stands before the contents of an encrypted file (C2SP, age.md, version 1).
struct Header {
    /// Its longest form that is read, in bytes.
    static let sizeMax = 65_536
    private static let version = "age-encryption.org/v1\n"
    private static let end = "---"

    /// The key of the file.
    let key: FileKey

    /// The header of a new file for these recipients.
    static func text(_ key: FileKey, for recipients: [Recipient]) throws -> String {
        let stanzas = try recipients.map { try $0.stanza(for: key).text }.joined()
        let head = version + stanzas + end
        return head + " " + Base64.text(key.code(of: head)) + "\n"
    }

    /// Reads a header; throws when it is none, was altered, or is for others.
    init(_ text: String, for identities: [Identity]) throws(EncryptionFailure) {
        guard text.hasPrefix(Self.version),
            let dashes = text.firstRange(of: "\n\(Self.end) ")
        else { throw .notEncrypted }
        let head = text[..<dashes.upperBound].dropLast()
        var lines = text[..<dashes.lowerBound].dropFirst(Self.version.count)
            .split(separator: "\n", omittingEmptySubsequences: false)[...]
        var found: FileKey?
        while !lines.isEmpty {
            guard let stanza = Stanza(taking: &lines) else { throw .notEncrypted }
            guard found == nil else { continue }
            found = identities.lazy.compactMap { $0.key(in: stanza) }.first
        }
        guard let found else { throw .keyMissing }
        guard let code = Base64.bytes(text[dashes.upperBound...].dropLast()),
            found.isCode(code, of: String(head))
        else { throw .altered }
        key = found
    }
}
