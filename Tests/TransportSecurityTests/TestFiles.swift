import Certificates
import Foundation
import Kernel
import TransportSecurity

/// Lends an authority whose files are gone afterwards.
func withAuthority(
    _ body: (CertificateAuthority, URL) async throws -> Void
) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "canbo-\(randomUUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(try CertificateAuthority(in: folder), folder)
}

extension PEMFile {
    /// Reads a file that a test has made.
    init(_ file: URL) throws {
        self.init(path: file.lastPathComponent, bytes: Array(try Data(contentsOf: file)))
    }
}

extension CertificateAndKey {
    /// Reads both files.
    init(_ issued: IssuedCertificate) throws {
        self.init(certificate: try PEMFile(issued.certificate), key: try PEMFile(issued.key))
    }
}

extension ClientCredentials {
    /// Trusts one authority.
    init(
        trusting authority: CertificateAuthority,
        own: IssuedCertificate? = nil,
        serverName: String? = nil
    ) throws {
        self.init(
            authorities: try PEMFile(authority.certificate),
            own: try own.map { try CertificateAndKey($0) },
            serverName: serverName
        )
    }
}
