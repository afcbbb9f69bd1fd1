private import FoundationEssentials
package import TransportSecurity

/// The files of one side's own certificate.
struct CertificatePaths: Sendable, Hashable {
    let certificate: String
    let key: String

    /// Reads both; what cannot be read is told by whoever uses it.
    func read() -> CertificateAndKey {
        CertificateAndKey(
            certificate: PEMFile(reading: certificate),
            key: PEMFile(reading: key)
        )
    }

    /// Whether every user of the machine may read the key.
    var isKeyOpenToAll: Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: key)
        return (attributes?[.posixPermissions] as? Int ?? 0) & 0o004 != 0
    }
}

extension PEMFile {
    /// The largest file of certificates or keys, in bytes.
    private static let sizeMax = 1_048_576
    /// The largest file of revoked certificates, in bytes: about a hundred thousand of them.
    private static let revocationsSizeMax = 4_194_304

    /// Reads a file of revoked certificates.
    package init(revocations path: String) {
        self.init(reading: path, upTo: Self.revocationsSizeMax)
    }

    /// Reads a file, through whatever links lead to it.
    package init(reading path: String) {
        self.init(reading: path, upTo: Self.sizeMax)
    }

    private init(reading path: String, upTo sizeMax: Int) {
        guard let data = try? Data(contentsOf: URL(filePath: path)) else {
            self.init(path: path, problem: "cannot be read")
            return
        }
        guard data.count <= sizeMax else {
            self.init(path: path, problem: "is larger than \(sizeMax) bytes")
            return
        }
        self.init(path: path, bytes: Array(data))
    }
}
