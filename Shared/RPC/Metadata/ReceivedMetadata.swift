package import Kernel

extension Metadata {
    /// Why a received entry cannot be taken.
    package enum Refusal: Error, Hashable {
        /// A binary value is no base 64.
        case notBase64
        /// The name or the value has bytes that metadata cannot have.
        case malformed
        /// The whole list is larger than allowed.
        case tooLarge(limit: ByteCount)
    }

    /// Takes one entry as it came over the wire.
    ///
    /// Binary values are decoded; several joined by commas become entries of their own
    /// (PROTOCOL-HTTP2), each of which counts against the limit: a comma would otherwise buy an
    /// entry for one byte.
    package mutating func receive(
        name: RawSpan,
        value: RawSpan,
        limit: ByteCount
    ) throws(Refusal) {
        try checkRoom(for: name.byteCount + value.byteCount, limit)
        guard name.withUnsafeBytes(Self.isReceivedName) else { throw .malformed }
        guard name.withUnsafeBytes(Self.isBinary) else {
            guard value.withUnsafeBytes(Self.isPrintable) else { throw .malformed }
            return appendReceived(name, value)
        }
        try receiveBinary(
            name.withUnsafeBytes { Array($0) },
            value.withUnsafeBytes { Array($0) },
            limit
        )
    }

    private func checkRoom(for bytes: Int, _ limit: ByteCount) throws(Refusal) {
        guard size.bytes + bytes + 32 <= limit.bytes else { throw .tooLarge(limit: limit) }
    }

    private mutating func receiveBinary(
        _ name: [UInt8],
        _ value: [UInt8],
        _ limit: ByteCount
    ) throws(Refusal) {
        for part in value.split(
            separator: UInt8(ascii: ","),
            omittingEmptySubsequences: false
        ) {
            guard let bytes = Base64.decode(Self.trimmed(part)) else { throw .notBase64 }
            try checkRoom(for: name.count + bytes.count, limit)
            appendReceived(name.span.bytes, bytes.span.bytes)
        }
    }

    /// A name that an application may use, or the one pseudo-header that it may see.
    private static func isReceivedName(_ name: UnsafeRawBufferPointer) -> Bool {
        name.first == UInt8(ascii: ":") ? name.hasBytes(of: ":authority") : isName(name)
    }

    private static func isBinary(_ name: UnsafeRawBufferPointer) -> Bool {
        UnsafeRawBufferPointer(rebasing: name.suffix(4)).hasBytes(of: "-bin")
    }

    private static func isPrintable(_ value: UnsafeRawBufferPointer) -> Bool {
        value.allSatisfy { (0x20...0x7E).contains($0) }
    }

    private static func trimmed(_ part: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var part = part
        while part.first == UInt8(ascii: " ") { part = part.dropFirst() }
        while part.last == UInt8(ascii: " ") { part = part.dropLast() }
        return part
    }

    /// Walks the entries as they go over the wire; entries with reserved names are left out.
    package func forEachOutgoing(_ body: (_ name: ArraySlice<UInt8>, _ value: [UInt8]) -> Void) {
        for entry in self where !Self.isReserved(entry.name) {
            body(entry.name, entry.isBinary ? Base64.encode(entry.value) : Array(entry.value))
        }
    }

    /// The names that belong to the protocol and never to an application.
    private static let reservedNames: Set<String> = [
        "content-type", "te", "connection", "host", "grpc-encoding",
        "grpc-message", "grpc-message-type", "grpc-status", "grpc-timeout",
        "grpc-status-details-bin",
    ]

    private static func isReserved(_ name: ArraySlice<UInt8>) -> Bool {
        name.first == UInt8(ascii: ":")
            || reservedNames.contains(String(decoding: name, as: UTF8.self))
    }
}
