package import Foundation

/// An authority that signs certificates for one test, made by the `openssl` command; no key is ever
/// part of the repository.
package struct CertificateAuthority: Sendable {
    private let folder: URL
    private let name: String

    /// Makes an authority whose files are in a folder.
    package init(_ name: String = "authority", in folder: URL) throws {
        self.folder = folder
        self.name = name
        let configuration = try write(
            "\(name).cnf",
            """
            [req]
            distinguished_name = subject
            x509_extensions = extensions
            prompt = no
            [subject]
            CN = \(name)
            [extensions]
            basicConstraints = critical,CA:TRUE
            keyUsage = critical,keyCertSign,cRLSign
            """
        )
        try OpenSSL.run(
            ["req", "-x509"] + OpenSSL.newKey + [
                "-config", configuration, "-keyout", path("\(name).key"),
                "-out", certificate.path, "-days", "2",
            ]
        )
    }

    /// The authority's own certificate in PEM.
    package var certificate: URL { folder.appending(path: "\(name).pem") }

    /// Signs a certificate for hosts and addresses, `DNS:localhost` or `IP:127.0.0.1`; it was valid
    /// on the first day of 2020 only when it is to have expired.
    package func issue(
        _ file: String,
        for names: [String] = ["DNS:localhost", "IP:127.0.0.1"],
        hasExpired: Bool = false
    ) throws -> IssuedCertificate {
        let issued = IssuedCertificate(
            certificate: folder.appending(path: "\(file).pem"),
            key: folder.appending(path: "\(file).key")
        )
        let configuration = try write(
            "\(file).cnf",
            """
            [req]
            distinguished_name = subject
            prompt = no
            [subject]
            CN = \(file)
            [extensions]
            basicConstraints = critical,CA:FALSE
            subjectAltName = \(names.joined(separator: ","))
            extendedKeyUsage = serverAuth,clientAuth
            """
        )
        let request = path("\(file).csr")
        try OpenSSL.run(
            ["req", "-new"] + OpenSSL.newKey + [
                "-config", configuration, "-keyout", issued.key.path, "-out", request,
            ]
        )
        let validity =
            hasExpired
            ? ["-startdate", "20200101000000Z", "-enddate", "20200102000000Z"] : ["-days", "2"]
        try OpenSSL.run(
            [
                "ca", "-batch", "-notext", "-config", try database(),
                "-cert", certificate.path, "-keyfile", path("\(name).key"),
                "-in", request, "-extfile", configuration, "-extensions", "extensions",
                "-out", issued.certificate.path,
            ] + validity
        )
        return issued
    }

    /// Takes a certificate back: the lists that are made from now on have it.
    package func revoke(_ issued: IssuedCertificate) throws {
        try OpenSSL.run(try authorized() + ["-revoke", issued.certificate.path])
    }

    /// What a list of revoked certificates is like.
    package enum ListKind: Sendable, CaseIterable {
        /// Good for two days, in PEM.
        case good
        /// The same in DER.
        case encoded
        /// One that is to be replaced in an hour.
        case brief
        /// One that was to be replaced in the year 2020.
        case outdated
        /// One of some certificates alone, as a critical extension says.
        case partial
    }

    /// Makes a file with the list of the certificates that are revoked now.
    package func list(_ file: String, _ kind: ListKind = .good) throws -> URL {
        let made = folder.appending(path: file)
        var further = ["-crldays", "2"]
        switch kind {
        case .good, .encoded: break
        case .brief: further = ["-crlhours", "1"]
        case .outdated:
            further = ["-crl_lastupdate", "20200101000000Z", "-crl_nextupdate", "20200102000000Z"]
        case .partial: further += ["-crlexts", "partial"]
        }
        try OpenSSL.run(try authorized() + ["-gencrl", "-out", made.path] + further)
        if kind == .encoded {
            try OpenSSL.run(["crl", "-in", made.path, "-outform", "DER", "-out", made.path])
        }
        return made
    }

    private func authorized() throws -> [String] {
        [
            "ca", "-config", try database(), "-cert", certificate.path,
            "-keyfile", path("\(name).key"),
        ]
    }

    /// Where `openssl ca` keeps what it has signed.
    private func database() throws -> String {
        let index = path("\(name).index")
        if !FileManager.default.fileExists(atPath: index) { _ = try write("\(name).index", "") }
        _ = try write("\(name).index.attr", "unique_subject = no\n")
        let number = path("\(name).crlnumber")
        if !FileManager.default.fileExists(atPath: number) {
            _ = try write("\(name).crlnumber", "01\n")
        }
        return try write(
            "\(name).database.cnf",
            """
            [ca]
            default_ca = authority
            [authority]
            database = \(index)
            new_certs_dir = \(folder.path)
            rand_serial = yes
            crlnumber = \(number)
            default_md = sha256
            policy = anything
            [anything]
            commonName = supplied
            [partial]
            issuingDistributionPoint = critical,@point
            [point]
            onlyuser = TRUE
            """
        )
    }

    private func path(_ file: String) -> String { folder.appending(path: file).path }

    private func write(_ file: String, _ text: String) throws -> String {
        try Data(text.utf8).write(to: folder.appending(path: file))
        return path(file)
    }
}

/// A certificate and its key, both in PEM.
package struct IssuedCertificate: Sendable {
    /// The certificate.
    package let certificate: URL
    /// Its key, without a passphrase.
    package let key: URL
}

/// The `openssl` command, which every Debian has.
private enum OpenSSL {
    static let newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]

    static func run(_ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["openssl"] + arguments
        let complaint = Pipe()
        process.standardOutput = FileHandle.nullDevice
        process.standardError = complaint
        try process.run()
        let text = try complaint.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw OpenSSLFailed(arguments: arguments, said: String(decoding: text, as: UTF8.self))
        }
    }
}

/// The command refused.
private struct OpenSSLFailed: Error {
    let arguments: [String]
    let said: String
}
