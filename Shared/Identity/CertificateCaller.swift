internal import Crypto
package import RPC

extension PeerCertificate {
    /// SHA-256 of the whole certificate (`x5t#S256`, RFC 8705 section 3.1).
    package var thumbprint: [UInt8] { Array(SHA256.hash(data: bytes)) }
}

extension Caller {
    /// The system that a verified certificate stands for: `systems/` and the trust domain and path
    /// of its one SPIFFE identifier, or the one name of a host when it has no URI.
    ///
    /// `nil` for every other certificate: one that could be two callers is none.
    package init?(_ certificate: PeerCertificate) {
        let name: Substring?
        switch (certificate.uris.count, certificate.hosts.count) {
        case (1, _):
            let scheme = "spiffe://"
            name =
                certificate.uris[0].hasPrefix(scheme)
                ? certificate.uris[0].dropFirst(scheme.count) : nil
        case (0, 1): name = certificate.hosts[0][...]
        default: name = nil
        }
        guard let name, Self.isName(name) else { return nil }
        self.init(.system, "systems/\(name)")
    }

    /// Whether a text may stand in the name of a caller: it goes into audit records and logs.
    package static func isName(_ text: Substring) -> Bool {
        let size = text.utf8.count
        return size > 0 && size <= CallerStatement.nameSizeMax / 4
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
                    UInt8(ascii: "_"), UInt8(ascii: "/"):
                    true
                default: false
                }
            }
    }
}
