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
        try? FileManager.default.createDirectory(
            at: URL(filePath: path).deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        // A process that is killed between the two leaves a public key too many, never one too few.
        try write(key.publicPEM, to: publicPath(key), mode: 0o644)
        do {
            try write(key.pem, to: path, mode: 0o600)
        } catch {
            // Another process was first: its key is whole.
            guard let first = try kept() else { throw error }
            unlink(publicPath(key))
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
    /// Throws when the file holds something else.
    private func kept() throws(ProcessFailure) -> AuditKey? {
        guard let text = try? String(contentsOf: URL(filePath: path), encoding: .utf8) else {
            return nil
        }
        guard let key = AuditKey(pem: text) else {
            throw ProcessFailure(
                .configuration,
                "\(path) holds no Ed25519 key in PEM (openssl genpkey -algorithm ed25519)"
            )
        }
        return key
    }

    /// Writes a file that must not be there yet: it comes whole and durable, or not at all.
    private func write(_ text: String, to path: String, mode: mode_t) throws(ProcessFailure) {
        let aside = "\(path).\(randomUUID(from: SystemRandomSource())).new"
        let file = open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard file >= 0 else { throw cannotMake(path) }
        defer {
            close(file)
            unlink(aside)
        }
        let bytes = Array(text.utf8)
        guard Glibc.write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0 else {
            throw ProcessFailure(.inputOutput, "\(path) cannot be written")
        }
        guard link(aside, path) == 0 else { throw cannotMake(path) }
        let folder = open(
            URL(filePath: path).deletingLastPathComponent().path,
            O_RDONLY | O_DIRECTORY | O_CLOEXEC
        )
        defer { close(folder) }
        guard folder >= 0, fsync(folder) == 0 else {
            throw ProcessFailure(.inputOutput, "the folder of \(path) cannot be written")
        }
    }

    private func cannotMake(_ path: String) -> ProcessFailure {
        ProcessFailure(
            .inputOutput,
            "\(path) can neither be read nor made: \(String(cString: strerror(errno)))"
        )
    }
}
