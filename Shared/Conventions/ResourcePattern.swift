package import Kernel

/// The form of a resource's name (AIP-122): collections by name, identifiers as `*`.
package struct ResourcePattern: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The form as it is told to callers, for example `officials/*/sanctions/*`.
    package let text: String
    private let segments: [String]

    /// The form as written in the API's HTTP bindings.
    package init(stringLiteral text: String) {
        self.text = text
        self.segments = text.split(separator: "/").map(String.init)
    }

    /// The name with these identifiers in the places of `*`.
    package func name(_ identifiers: String...) -> String {
        require(
            segments.count { $0 == "*" } == identifiers.count,
            "\(text) has another number of identifiers"
        )
        var rest = identifiers[...]
        return segments.map { $0 == "*" ? rest.removeFirst() : $0 }.joined(separator: "/")
    }

    /// The identifiers of a name in their order, or `nil` for a name of another form.
    package func identifiers(in name: String) -> [String]? {
        var found: [String] = []
        var rest: Substring? = name[...]
        for segment in segments {
            guard let part = rest.nextSegment() else { return nil }
            if segment != "*" {
                guard part == segment else { return nil }
                continue
            }
            guard let identifier = Identifier<ResourcePattern>(part) else { return nil }
            found.append(identifier.text)
        }
        return rest == nil ? found : nil
    }

    /// The last identifier of a name; empty for a name of another form, and for none at all.
    package func lastIdentifier(in name: String) -> String { identifiers(in: name)?.last ?? "" }
}

extension Substring? {
    /// Takes what stands before the next slash; nothing is left after the last one.
    fileprivate mutating func nextSegment() -> Substring? {
        guard let rest = self else { return nil }
        guard let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")) else {
            self = nil
            return rest
        }
        self = rest[rest.utf8.index(after: slash)...]
        return rest[..<slash]
    }
}

extension FieldChecks {
    /// A resource name: its identifiers, or `nil` after a violation was reported.
    package mutating func name(
        _ value: String,
        _ field: String,
        _ pattern: ResourcePattern
    ) -> [String]? {
        guard !value.isEmpty else {
            required(field)
            return nil
        }
        guard let identifiers = pattern.identifiers(in: value) else {
            malformed(
                field,
                vi: "Phải có dạng \(pattern.text), mỗi mã gồm 1–63 chữ thường, số, dấu nối.",
                en: """
                    Must have the form \(pattern.text), each identifier 1 to 63 lower-case \
                    letters, digits and hyphens.
                    """
            )
            return nil
        }
        return identifiers
    }

    /// A resource name that may be left out.
    package mutating func optionalName(
        _ value: String,
        _ field: String,
        _ pattern: ResourcePattern
    ) {
        if !value.isEmpty { _ = name(value, field, pattern) }
    }
}

extension ResourcePattern {
    /// Officials, as personnel names them.
    package static let official: ResourcePattern = "officials/*"
    /// Organisations, as personnel names them.
    package static let organization: ResourcePattern = "organizations/*"
}
