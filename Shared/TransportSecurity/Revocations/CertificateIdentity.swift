internal import SwiftASN1

/// How an authority knows a certificate that it has signed (RFC 5280 sections 4.1.2.2 and 4.1.2.4);
/// nothing else of the certificate is looked at.
struct CertificateIdentity {
    /// The authority's name in DER.
    let issuer: [UInt8]
    /// The number, as an INTEGER of DER.
    let serialNumber: [UInt8]

    /// Reads a certificate in DER.
    init(der: [UInt8]) throws {
        self = try DER.sequence(try DER.parse(der), identifier: .sequence) { parts in
            guard let body = parts.next() else { throw Unusable("is empty") }
            while parts.next() != nil {}
            return try DER.sequence(body, identifier: .sequence) { try Self(&$0) }
        }
    }

    private init(_ nodes: inout ASN1NodeCollection.Iterator) throws {
        _ = try DER.optionalExplicitlyTagged(
            &nodes,
            tagNumber: 0,
            tagClass: .contextSpecific
        ) { version in try Int(derEncoded: version) }
        let serial = try ArraySlice<UInt8>(derEncoded: &nodes)
        guard nodes.next() != nil, let name = nodes.next() else {
            throw Unusable("names no authority")
        }
        while nodes.next() != nil {}
        issuer = Array(name.encodedBytes)
        serialNumber = Array(serial)
    }
}
