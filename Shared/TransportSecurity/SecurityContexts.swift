internal import Kernel
internal import NIOCore
internal import NIOSSL
internal import RPC
internal import RPCTransport

/// What a server is told about TLS: its own certificate, and what it asks of clients.
package struct ServerCredentials: Sendable, Hashable {
    /// What the server shows.
    package let own: CertificateAndKey
    /// What clients must show.
    package let clients: ClientCertificates
    /// The lists of what the authorities of clients have revoked; `nil` when nobody looks at them.
    package let revocations: PEMFile?

    /// What a server asks of the certificates of its clients.
    package enum ClientCertificates: Sendable, Hashable {
        /// It asks for none.
        case none
        /// A client may show one, which then must be signed by an authority of the file.
        case optional(PEMFile)
        /// A client must show one that is signed by an authority of the file.
        case required(PEMFile)
    }

    /// Credentials of a server.
    package init(
        own: CertificateAndKey,
        clients: ClientCertificates = .none,
        revocations: PEMFile? = nil
    ) {
        self.own = own
        self.clients = clients
        self.revocations = revocations
    }
}

/// What a client is told about TLS: whom it trusts, and what it shows.
package struct ClientCredentials: Sendable, Hashable {
    /// Who signs the certificates of servers; the authorities of the system when `nil`.
    package let authorities: PEMFile?
    /// The lists of what these have revoked; `nil` when nobody looks at them.
    package let revocations: PEMFile?
    /// What the client shows when a server asks.
    package let own: CertificateAndKey?
    /// The name that a server's certificate must have, when it is not the host of its address.
    package let serverName: String?
    /// Whether a server has to show who it is.
    private(set) var verifiesServer = true

    /// What a process shows that calls itself, at its own address: no certificate makes surer than
    /// the address who answers there.
    package static func toOneself(showing own: CertificateAndKey?) -> ClientCredentials {
        var credentials = ClientCredentials(authorities: nil, own: own)
        credentials.verifiesServer = false
        return credentials
    }

    /// Credentials of a client.
    package init(
        authorities: PEMFile?,
        own: CertificateAndKey? = nil,
        serverName: String? = nil,
        revocations: PEMFile? = nil
    ) {
        self.authorities = authorities
        self.revocations = revocations
        self.own = own
        self.serverName = serverName
    }
}

/// A context of TLS that was made from files, and until when it is good.
struct SecurityContext: Sendable {
    let tls: NIOSSLContext
    /// When a certificate of our own expires; `nil` without one.
    let expiry: Timestamp?
    /// Our own certificate with those that lead to its authority; empty without one.
    let shown: [CertificateFacts]
    /// What the authorities of peers have revoked; `nil` when nobody looks at that.
    let revocations: Revocations?

    /// The context of a server.
    init(_ credentials: ServerCredentials, at now: Timestamp) throws(SecurityProblems) {
        var reading = PEMReading(at: now)
        // A client's configuration is the one that can be made without a certificate at first.
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.certificateVerification = .none
        configuration.show(reading.identity(credentials.own))
        var trusted: (certificates: [NIOSSLCertificate], file: PEMFile)?
        switch credentials.clients {
        case .none: break
        case .optional(let file):
            configuration.certificateVerification = .optionalVerification
            trusted = (reading.authorities(file), file)
        case .required(let file):
            configuration.certificateVerification = .noHostnameVerification
            trusted = (reading.authorities(file), file)
        }
        if let trusted {
            configuration.trustRoots = .certificates(trusted.certificates)
            configuration.sendCANameList = true
        }
        let revocations = reading.revocations(credentials.revocations, of: trusted)
        try self.init(configuration, credentials.own, revocations, &reading)
    }

    /// The context of a client.
    init(_ credentials: ClientCredentials, at now: Timestamp) throws(SecurityProblems) {
        var reading = PEMReading(at: now)
        var configuration = TLSConfiguration.makeClientConfiguration()
        if !credentials.verifiesServer { configuration.certificateVerification = .none }
        let trusted = credentials.authorities.map { (reading.authorities($0), $0) }
        if let trusted { configuration.trustRoots = .certificates(trusted.0) }
        if let own = credentials.own { configuration.show(reading.identity(own)) }
        let revocations = reading.revocations(credentials.revocations, of: trusted)
        try self.init(configuration, credentials.own, revocations, &reading)
    }

    private init(
        _ configuration: TLSConfiguration,
        _ own: CertificateAndKey?,
        _ revocations: Revocations?,
        _ reading: inout PEMReading
    ) throws(SecurityProblems) {
        self.revocations = revocations
        guard reading.problems.isEmpty else { throw SecurityProblems(lines: reading.problems) }
        do {
            tls = try NIOSSLContext(configuration: configuration.forHTTP2)
            expiry = reading.expiry
            shown = reading.shown
        } catch {
            reading.report(Self.problem(error, own))
            throw SecurityProblems(lines: reading.problems)
        }
    }

    private static func problem(_ error: any Error, _ own: CertificateAndKey?) -> String {
        // The key itself was read already; what is left to go wrong is its certificate.
        if let own, case NIOSSLError.failedToLoadPrivateKey = error {
            return "\(own.key.path): is not the key of the certificate in \(own.certificate.path)"
        }
        return "\(own?.certificate.path ?? "the system's authorities"): cannot be used: \(error)"
    }
}

extension SecurityContext {
    /// A certificate that a handshake has verified; throws why it is not taken all the same.
    func peer(
        _ certificate: NIOSSLCertificate,
        at now: Timestamp
    ) throws(ConnectionRefused) -> PeerCertificate {
        let peer = try PeerCertificate(certificate, at: now)
        if let objection = revocations?.objection(to: peer, at: now) {
            throw ConnectionRefused(objection.problem)
        }
        return peer
    }

    /// Why a certificate that was good is so no longer; `nil` while it is.
    func refusal(of certificate: PeerCertificate, at now: Timestamp) -> Failure? {
        guard now < certificate.expiry else { return Failure(.certificateExpired) }
        return revocations?.objection(to: certificate, at: now)?.failure
    }
}

extension PEMReading {
    fileprivate mutating func revocations(
        _ file: PEMFile?,
        of trusted: (certificates: [NIOSSLCertificate], file: PEMFile)?
    ) -> Revocations? {
        guard let file else { return nil }
        guard let trusted else {
            report("\(file.path): decides nothing without a file of authorities")
            return nil
        }
        return revocations(file, of: trusted.certificates, in: trusted.file)
    }
}

extension TLSConfiguration {
    fileprivate mutating func show(
        _ own: (chain: [NIOSSLCertificate], key: NIOSSLPrivateKey)?
    ) {
        guard let own else { return }
        certificateChain = own.chain.map { .certificate($0) }
        privateKey = .privateKey(own.key)
    }

    /// TLS as HTTP/2 allows it (RFC 9113 section 9.2): 1.2 and 1.3, in 1.2 only ephemeral keys with
    /// authenticated encryption, no renegotiation, and `h2` by ALPN.
    fileprivate var forHTTP2: TLSConfiguration {
        var configuration = self
        configuration.minimumTLSVersion = .tlsv12
        configuration.cipherSuites = """
            ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:\
            ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:\
            ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305
            """
        configuration.renegotiationSupport = .none
        configuration.applicationProtocols = ["h2"]
        // The goodbye of TLS; whoever does not answer it in time loses nothing but the goodbye.
        configuration.shutdownTimeout = .seconds(1)
        return configuration
    }
}
