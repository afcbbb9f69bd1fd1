private import FoundationEssentials
private import Glibc
private import Kernel
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

    /// The key, made when there is none; of processes that start together one makes it for all.
    func key(_ logger: Logger) throws(ProcessFailure) -> AuditKey {
        if let key = try kept() { return key }
        guard let key = AuditKey.random() else {
            throw ProcessFailure(.software, "no audit key could be made")
        }
        try ProcessFailure.told {
            try DurableFile.makeFolder(DurableFile.folder(of: path), mode: 0o777)
        }
        do throws(ProcessFailure) {
            // A process that is killed between the two leaves a public key too many, never one too
            // few.
            try write(key.publicPEM, to: publicPath(key), mode: 0o644)
            try write(key.pem, to: path, mode: 0o600)
        } catch {
            let first = try? kept()
            // The key is there, but its name may not last.
            guard first?.identifier != key.identifier else { throw error }
            // A public key without its secret one would be trusted for ever.
            unlink(publicPath(key))
            // Another process was first: its key is whole.
            guard let first else { throw error }
            return first
        }
        logger.notice(
            "audit key made; keep a copy of the public key away from this machine",
            metadata: ["key": "\(key.identifier)", "publicKey": "\(publicPath(key))"]
        )
        return key
    }

    /// The key that is there, if any.
    ///
    /// Throws when the file holds something else, or cannot be read: a key that is not seen must
    /// not be followed by another one.
    private func kept() throws(ProcessFailure) -> AuditKey? {
        guard access(path, F_OK) == 0 || errno != ENOENT else { return nil }
        guard let data = try? Data(contentsOf: URL(filePath: path)) else {
            throw ProcessFailure(.inputOutput, "\(path) cannot be read")
        }
        let text = String(decoding: data, as: UTF8.self)
        guard let key = AuditKey(pem: text) else {
            throw ProcessFailure(
                .configuration,
                "\(path) holds no Ed25519 key in PEM (openssl genpkey -algorithm ed25519)"
            )
        }
        return key
    }

    /// Writes a file that must not be there yet: it comes whole and durable, or not at all.
    private func write(_ text: String, to path: String, mode: UInt32) throws(ProcessFailure) {
        let aside = "\(path).\(randomUUID(from: SystemRandomSource())).new"
        try ProcessFailure.told {
            try DurableFile.make(path, Array(text.utf8), mode: mode, aside: aside)
        }
    }
}
