/// Which methods a role has: one by its full name, some of a service by how they begin, or all of a
/// service.
///
/// No pattern spans services: who adds a service has to say who may call it.
package struct MethodPattern: Hashable, Sendable {
    /// `/service/method` as calls name it, or the beginning of it.
    let path: [UInt8]
    /// Whether `path` is a beginning.
    package let isPrefix: Bool

    /// Reads `package.Service/Method`, `package.Service/List*` or `package.Service/*`; `nil` for
    /// anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let service = parts.first, var method = parts.last else {
            return nil
        }
        isPrefix = method.hasSuffix("*")
        if isPrefix { method.removeLast() }
        guard isPrefix && method.isEmpty || Self.isIdentifier(method),
            service.split(separator: ".", omittingEmptySubsequences: false)
                .allSatisfy(Self.isIdentifier)
        else { return nil }
        path = Array("/\(service)/\(method)".utf8)
    }

    private static func isIdentifier(_ text: Substring) -> Bool {
        guard let first = text.utf8.first, !first.isDigit else { return false }
        return text.utf8.allSatisfy { $0.isDigit || $0.isLetter || $0 == UInt8(ascii: "_") }
    }

    /// The full name of the service.
    package var service: String {
        String(decoding: path.dropFirst().prefix { $0 != UInt8(ascii: "/") }, as: UTF8.self)
    }

    /// Whether the method that a call's path names is one of them.
    package func takes(_ called: UnsafeRawBufferPointer) -> Bool {
        guard isPrefix ? called.count >= path.count : called.count == path.count else {
            return false
        }
        return path.withUnsafeBytes { path in
            // Paths of other services differ late, those of other methods at the very end.
            var place = path.count - 1
            while place >= 0, path[place] == called[place] { place -= 1 }
            return place < 0
        }
    }

    /// Whether every method of another pattern is one of them.
    package func takesAll(of other: MethodPattern) -> Bool {
        isPrefix ? other.path.starts(with: path) : self == other
    }
}

extension MethodPattern: CustomStringConvertible {
    /// The pattern as it is written.
    package var description: String {
        String(decoding: path.dropFirst(), as: UTF8.self) + (isPrefix ? "*" : "")
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    fileprivate var isLetter: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }
}
