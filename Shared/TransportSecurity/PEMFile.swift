/// The content of a file in PEM (RFC 7468), with the name that messages call it by.
package struct PEMFile: Sendable, Hashable {
    /// The path, as the operator wrote it.
    package let path: String
    /// What the file holds; `nil` when it could not be read.
    let bytes: [UInt8]?
    /// Why it could not be read.
    let problem: String

    /// A file that was read.
    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        problem = ""
    }

    /// A file that could not be read: it is told among the other problems.
    package init(path: String, problem: String) {
        self.path = path
        self.problem = problem
        bytes = nil
    }
}

/// A certificate with the certificates that lead to its authority, and its private key.
package struct CertificateAndKey: Sendable, Hashable {
    /// The certificate first, then those between it and the authority.
    package let certificate: PEMFile
    /// The key, without a passphrase.
    package let key: PEMFile

    /// Two files that belong together.
    package init(certificate: PEMFile, key: PEMFile) {
        self.certificate = certificate
        self.key = key
    }
}

/// Everything that is wrong with files of certificates, one line each.
package struct SecurityProblems: Error, CustomStringConvertible {
    /// Each names its file.
    package let lines: [String]

    /// All lines in one.
    package var description: String { lines.joined(separator: "; ") }
}
