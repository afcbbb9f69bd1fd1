internal import Kernel
internal import NIOSSL

/// Reads the files of one side of TLS to the end and keeps every problem.
struct PEMReading {
    private(set) var problems: [String] = []
    /// The first instant at which a certificate of our own is over.
    private(set) var expiry: Timestamp?
    /// The certificates of our own, as they are shown.
    private(set) var shown: [CertificateFacts] = []
    let now: Timestamp

    /// A reading at an instant, which decides what has expired.
    init(at now: Timestamp) {
        self.now = now
    }

    /// The certificates of a chain of our own and its key; `nil` after a problem.
    mutating func identity(
        _ files: CertificateAndKey
    ) -> (chain: [NIOSSLCertificate], key: NIOSSLPrivateKey)? {
        let chain = certificates(files.certificate)
        for certificate in chain { judge(certificate, in: files.certificate) }
        expiry = chain.map(\.expiry).min()
        shown = chain.compactMap { CertificateFacts($0, file: files.certificate.path) }
        guard let key = key(files.key), !chain.isEmpty else { return nil }
        return (chain, key)
    }

    /// The certificates of the authorities that are trusted; at least one must be good today.
    mutating func authorities(_ file: PEMFile) -> [NIOSSLCertificate] {
        let all = certificates(file)
        if !all.isEmpty, !all.contains(where: { $0.beginning <= now && now < $0.expiry }) {
            problems.append("\(file.path): no certificate in it is valid today")
        }
        return all
    }

    /// Keeps a problem that shows when the files are put together.
    mutating func report(_ problem: String) {
        problems.append(problem)
    }

    mutating func content(_ file: PEMFile) -> [UInt8]? {
        if file.bytes == nil { problems.append("\(file.path): \(file.problem)") }
        return file.bytes
    }

    private mutating func certificates(_ file: PEMFile) -> [NIOSSLCertificate] {
        guard let bytes = content(file) else { return [] }
        guard let all = try? NIOSSLCertificate.fromPEMBytes(bytes), !all.isEmpty else {
            problems.append("\(file.path): holds no certificate in PEM")
            return []
        }
        return all
    }

    private mutating func judge(_ certificate: NIOSSLCertificate, in file: PEMFile) {
        if certificate.expiry <= now {
            problems.append("\(file.path): the certificate expired at \(certificate.expiry)")
        } else if now < certificate.beginning {
            problems.append("\(file.path): the certificate begins at \(certificate.beginning)")
        }
    }

    private mutating func key(_ file: PEMFile) -> NIOSSLPrivateKey? {
        guard let bytes = content(file) else { return nil }
        if String(decoding: bytes, as: UTF8.self).contains("ENCRYPTED") {
            problems.append("\(file.path): the key has a passphrase; give it without one")
            return nil
        }
        guard let key = try? NIOSSLPrivateKey(bytes: bytes, format: .pem) else {
            problems.append("\(file.path): holds no private key in PEM")
            return nil
        }
        return key
    }
}

extension NIOSSLCertificate {
    /// The first instant at which the certificate is valid.
    var beginning: Timestamp { Timestamp(microseconds: Int64(notValidBefore) * 1_000_000) }
    /// The last second in which the certificate is valid.
    var expiry: Timestamp { Timestamp(microseconds: Int64(notValidAfter) * 1_000_000) }
}
