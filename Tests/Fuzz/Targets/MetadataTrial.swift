import Kernel
import RPC

/// Metadata stay within their limit, and what is sent comes back.
enum MetadataTrial {
    static func run(_ input: inout FuzzInput) throws {
        switch input.choice(of: 4) {
        case 0: try base64(input.rest())
        case 1: try percentEncoding(input.rest())
        case 2: try timeout(input.rest())
        default: try entries(&input)
        }
    }

    private static func base64(_ bytes: [UInt8]) throws(Finding) {
        let text = Base64.encode(bytes)
        try promise(Base64.decode(text[...]) == bytes, "\(bytes) does not come back")
        guard let decoded = Base64.decode(bytes[...]) else { return }
        try promise(decoded.count <= bytes.count * 3 / 4, "\(bytes) became longer")
        let again = Base64.decode(Base64.encode(decoded)[...])
        try promise(again == decoded, "\(decoded) does not come back")
    }

    private static func percentEncoding(_ bytes: [UInt8]) throws(Finding) {
        let decoded = PercentEncoding.decode(bytes)
        let encoded = PercentEncoding.encode(decoded, limit: .max)
        try promise(
            encoded.allSatisfy { (0x20...0x7E).contains($0) },
            "\(encoded) cannot stand in a header"
        )
        try promise(PercentEncoding.decode(encoded) == decoded, "\(decoded) does not come back")
        let cut = PercentEncoding.encode(decoded, limit: 16)
        try promise(cut.count <= 16 && encoded.starts(with: cut), "\(cut) is no beginning")
    }

    private static func timeout(_ bytes: [UInt8]) throws(Finding) {
        guard let duration = CallTimeout.parse(bytes.span.bytes) else { return }
        try promise(duration >= .zero, "\(bytes) lasts \(duration)")
        let text = Array(CallTimeout.format(duration).utf8)
        guard let again = CallTimeout.parse(text.span.bytes) else {
            throw Finding(description: "\(text) is no timeout")
        }
        // What is longer than 292 years, the most that 64 bits of nanoseconds hold, is cut to that.
        let longest = Duration.nanoseconds(Int64.max)
        let isCut = duration > longest && again >= longest && again <= duration
        try promise(again == duration || isCut, "\(duration) comes back as \(again)")
    }

    private static func entries(_ input: inout FuzzInput) throws {
        let limit = ByteCount.bytes(input.number())
        var metadata = Metadata()
        while !input.isEmpty {
            let name = input.byte() & 1 == 0 ? input.chunk() : input.chunk() + Array("-bin".utf8)
            let value = input.chunk()
            do throws(Metadata.Refusal) {
                try metadata.receive(name: name.span.bytes, value: value.span.bytes, limit: limit)
            } catch {
                // A refused call is not carried out, so that what was read before is of no use.
                return
            }
            try promise(metadata.size <= limit, "\(metadata.size) of at most \(limit)")
        }
        try comesBack(metadata)
    }

    /// What goes out is read by the other side as it was, reserved names apart.
    private static func comesBack(_ metadata: Metadata) throws {
        var received = Metadata()
        var refusal: Metadata.Refusal?
        metadata.forEachOutgoing { name, value in
            let name = Array(name)
            do throws(Metadata.Refusal) {
                try received.receive(
                    name: name.span.bytes,
                    value: value.span.bytes,
                    limit: .mebibytes(1)
                )
            } catch {
                refusal = error
            }
        }
        try promise(refusal == nil, "\(metadata) is refused by the other side")
        let sent = Metadata.outgoing(metadata)
        try promise(received == sent, "\(sent) comes back as \(received)")
    }
}

extension Metadata {
    /// The entries that go out.
    fileprivate static func outgoing(_ metadata: Metadata) -> Metadata {
        var names: Set<ArraySlice<UInt8>> = []
        metadata.forEachOutgoing { name, _ in names.insert(name) }
        var kept = Metadata()
        for entry in metadata where names.contains(entry.name) { kept.append(entry) }
        return kept
    }
}
