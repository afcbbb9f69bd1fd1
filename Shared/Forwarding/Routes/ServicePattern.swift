internal import Kernel

/// Which services a route takes: one by its full name, or all under a prefix.
package struct ServicePattern: Hashable, Sendable {
    /// The full name, or the prefix with its final dot.
    let text: [UInt8]
    /// Whether `text` is a prefix.
    let isPrefix: Bool

    /// Reads `canbo.personnel.v1.PersonnelService`, `canbo.personnel.v1.*`, or `*` for all; `nil`
    /// for anything else.
    package init?(parsing pattern: String) {
        isPrefix = pattern == "*" || pattern.hasSuffix(".*")
        let body = isPrefix ? pattern.dropLast(1) : pattern[...]
        let name = isPrefix && !body.isEmpty ? body.dropLast() : body
        guard pattern == "*" || Self.isServiceName(name) else { return nil }
        text = Array(body.utf8)
    }

    /// The form `package.Service`: identifiers joined by dots.
    private static func isServiceName(_ name: some StringProtocol) -> Bool {
        name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
            let bytes = part.utf8
            return bytes.first.map { !$0.isDigit } ?? false
                && bytes.allSatisfy { $0.isDigit || $0.isLetter || $0 == UInt8(ascii: "_") }
        }
    }

    /// Whether the pattern takes the service.
    func matches(_ service: UnsafeRawBufferPointer) -> Bool {
        isPrefix ? service.startsWithBytes(of: text) : service.hasBytes(of: text)
    }

    /// A full name before a prefix, a longer prefix before a shorter one.
    func isNarrower(than other: ServicePattern) -> Bool {
        isPrefix == other.isPrefix ? text.count > other.text.count : other.isPrefix
    }
}

extension ServicePattern: CustomStringConvertible {
    /// The pattern as it is written.
    package var description: String {
        String(decoding: text, as: UTF8.self) + (isPrefix ? "*" : "")
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    fileprivate var isLetter: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }
}
