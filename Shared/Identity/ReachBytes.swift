internal import RPC

/// How far rights reach, as a statement says it.
///
/// | bytes | what |
/// |---|---|
/// | 1 | 0: everywhere; otherwise the number of parts, plus 1 |
/// | 1 | for each part: 0 the whole record, 1 by posts, otherwise an identifier's size, plus 1 |
/// | 1 | for each part: the classes of guarded fields seen there |
/// | n | for each part: the identifier of the organisation |
enum ReachBytes {
    /// The whole record, by posts, and the organisations.
    static let partsMax = Reach.organizationsMax + 2
    private static let identifierSizes = 1...63

    static func of(_ reach: Reach) -> [UInt8] {
        guard case .parts(let parts) = reach else { return [0] }
        var bytes = [UInt8(parts.count + 1)]
        for part in parts {
            switch part.place {
            case .everywhere: bytes += [0, part.sees.rawValue]
            case .posts: bytes += [1, part.sees.rawValue]
            case .organization(let identifier):
                bytes += [UInt8(identifier.utf8.count + 1), part.sees.rawValue] + identifier.utf8
            }
        }
        return bytes
    }

    /// Takes it from the front of some bytes; `nil` when they have another form.
    static func read(from bytes: inout ArraySlice<UInt8>) -> Reach? {
        guard let count = bytes.popFirst() else { return nil }
        if count == 0 { return .everywhere }
        guard count - 1 <= partsMax else { return nil }
        var parts: [ReachPart] = []
        for _ in 1..<count {
            guard let form = bytes.popFirst(), let sees = bytes.popFirst() else { return nil }
            let size = max(Int(form) - 1, 0)
            guard bytes.count >= size, form <= 1 || identifierSizes.contains(size),
                let identifier = String(validating: bytes.prefix(size), as: UTF8.self)
            else { return nil }
            bytes = bytes.dropFirst(size)
            let place: ReachPart.Place =
                form == 0 ? .everywhere : form == 1 ? .posts : .organization(identifier)
            parts.append(ReachPart(place, sees: Clearance(rawValue: sees)))
        }
        return .parts(parts)
    }
}
