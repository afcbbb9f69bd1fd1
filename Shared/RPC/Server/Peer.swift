public import Kernel

/// The other end of a connection.
public struct Peer: Hashable, Sendable, CustomStringConvertible {
    /// The address as logs show it: `127.0.0.1:50050`.
    public let description: String
    /// The certificate by which it has proved who it is; `nil` when it has shown none.
    public let certificate: PeerCertificate?

    /// The other end at an address.
    public init(_ description: String, certificate: PeerCertificate? = nil) {
        self.description = description
        self.certificate = certificate
    }

    /// A caller within the same process.
    public static let inProcess = Peer("in-process")
}

/// A certificate (RFC 5280) that was verified up to a trusted authority, whose key the peer has.
public struct PeerCertificate: Hashable, Sendable {
    /// The whole certificate in DER.
    public let bytes: [UInt8]
    /// The alternative names that are URIs, such as `spiffe://domain/path`.
    public let uris: [String]
    /// The alternative names that are names of hosts.
    public let hosts: [String]
    /// The name of the authority that has signed it, in DER.
    public let issuer: [UInt8]
    /// The number by which that authority knows it, as an INTEGER of DER.
    public let serialNumber: [UInt8]
    /// The instant from which on it is good no longer.
    public let expiry: Timestamp

    /// A certificate that a transport has verified.
    public init(
        bytes: [UInt8],
        uris: [String],
        hosts: [String],
        issuer: [UInt8] = [],
        serialNumber: [UInt8] = [],
        expiry: Timestamp = Timestamp(microseconds: .max)
    ) {
        self.bytes = bytes
        self.uris = uris
        self.hosts = hosts
        self.issuer = issuer
        self.serialNumber = serialNumber
        self.expiry = expiry
    }
}
