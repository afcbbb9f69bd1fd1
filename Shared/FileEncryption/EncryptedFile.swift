private import Glibc

/// Files in the format of age (C2SP, age.md), which other tools open as well.
///
/// In constant memory. What is written is durable when a function returns; when it throws, nothing
/// of the target is left.
package enum EncryptedFile {
    /// Encrypts a file for recipients, into one that must not exist.
    package static func encrypt(
        _ source: String,
        to target: String,
        for recipients: [Recipient]
    ) throws {
        let input = try OpenFile(reading: source)
        try OpenFile.making(target) { output in
            let key = FileKey()
            let nonce = Payload.newNonce()
            try output.write(Array(Header.text(key, for: recipients).utf8) + nonce)
            var payload = Payload(key: key, nonce: nonce)
            var part = try input.read(Payload.partLength)
            repeat {
                let next = try input.read(Payload.partLength)
                try output.write(payload.seal(part[...], isLast: next.isEmpty))
                part = next
            } while !part.isEmpty
        }
    }

    /// Opens a file with one of the identities, into one that must not exist.
    package static func decrypt(
        _ source: String,
        to target: String,
        with identities: [Identity]
    ) throws {
        let input = try OpenFile(reading: source)
        let header = try Header(headerText(input), for: identities)
        let nonce = try input.read(Payload.nonceLength)
        guard nonce.count == Payload.nonceLength else { throw EncryptionFailure.altered }
        try OpenFile.making(target) { output in
            var payload = Payload(key: header.key, nonce: nonce)
            let length = Payload.partLength + Payload.tagLength
            var part = try input.read(length)
            repeat {
                let next = try input.read(length)
                try output.write(payload.open(part[...], isLast: next.isEmpty))
                part = next
            } while !part.isEmpty
        }
    }

    /// Reads up to the end of the line that ends the header.
    private static func headerText(_ input: borrowing OpenFile) throws -> String {
        var bytes: [UInt8] = []
        var line: [UInt8] = []
        while bytes.count < Header.sizeMax {
            let byte = try input.read(1)
            guard let byte = byte.first else { throw EncryptionFailure.notEncrypted }
            bytes.append(byte)
            line.append(byte)
            guard byte == UInt8(ascii: "\n") else { continue }
            if line.starts(with: Array("---".utf8)) {
                guard let text = String(validating: bytes, as: UTF8.self) else { break }
                return text
            }
            line = []
        }
        throw EncryptionFailure.notEncrypted
    }
}

/// A file that is open until the value ends.
private struct OpenFile: ~Copyable {
    private let descriptor: Int32
    private let path: String

    init(reading path: String) throws {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { throw Self.failure("open", path) }
    }

    private init(new path: String) throws {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor < 0 { throw Self.failure("make", path) }
    }

    deinit { close(descriptor) }

    /// Makes a file, durable at the end of the body; removes it when the body throws.
    static func making(_ path: String, _ body: (borrowing OpenFile) throws -> Void) throws {
        let file = try OpenFile(new: path)
        do {
            try body(file)
            guard fsync(file.descriptor) == 0 else { throw failure("write", path) }
        } catch {
            unlink(path)
            throw error
        }
    }

    /// So many bytes, fewer only at the end of the file.
    func read(_ count: Int) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled)
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw Self.failure("read", path) }
            guard got > 0 else { break }
            filled += got
        }
        bytes.removeLast(count - filled)
        return bytes
    }

    func write(_ bytes: [UInt8]) throws {
        var written = 0
        while written < bytes.count {
            let put = bytes.withUnsafeBytes { buffer in
                Glibc.write(
                    descriptor,
                    buffer.baseAddress.map { $0 + written },
                    bytes.count - written
                )
            }
            if put < 0, errno == EINTR { continue }
            guard put > 0 else { throw Self.failure("write", path) }
            written += put
        }
    }

    private static func failure(_ call: String, _ path: String) -> EncryptionFailure {
        .system("cannot \(call) \(path): \(String(cString: strerror(errno)))")
    }
}
