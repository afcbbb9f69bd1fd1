private import FoundationEssentials
private import Glibc
internal import Logging
internal import Storage

/// The file that holds the key of an audit chain, and beside it the one that may be given away.
struct AuditKeyFile: Sendable {
    /// The path of the secret key.
    let path: String

    /// The path of a public key, one for each key that was ever used:
    /// `planning.audit-key.0123456789abcdef.pub.pem` for `planning.audit-key.pem`.
    private func publicPath(_ key: AuditKey) -> String {
        (path.hasSuffix(".pem") ? String(path.dropLast(4)) : path) + ".\(key.identifier).pub.pem"
    }

    /// The key, made when there is none.
    func key(_ logger: Logger) throws(ProcessFailure) -> AuditKey {
        if let text = try? String(contentsOf: URL(filePath: path), encoding: .utf8) {
            guard let key = AuditKey(pem: text) else {
                throw ProcessFailure(
                    .configuration,
                    "\(path) holds no Ed25519 key in PEM (openssl genpkey -algorithm ed25519)"
                )
            }
            return key
        }
        guard let key = AuditKey.random() else {
            throw ProcessFailure(.software, "no audit key could be made")
        }
        try? FileManager.default.createDirectory(
            at: URL(filePath: path).deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try write(key.pem, to: path, mode: 0o600)
        try write(key.publicPEM, to: publicPath(key), mode: 0o644)
        logger.notice(
            "audit key made; keep a copy of the public key away from this machine",
            metadata: ["key": "\(key.identifier)", "publicKey": "\(publicPath(key))"]
        )
        return key
    }

    /// Writes a file that must not be there yet.
    private func write(_ text: String, to path: String, mode: mode_t) throws(ProcessFailure) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard file >= 0 else {
            throw ProcessFailure(
                .inputOutput,
                "\(path) can neither be read nor made: \(String(cString: strerror(errno)))"
            )
        }
        defer { close(file) }
        let bytes = Array(text.utf8)
        guard Glibc.write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0 else {
            throw ProcessFailure(.inputOutput, "\(path) cannot be written")
        }
    }
}
