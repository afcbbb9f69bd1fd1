private import Glibc
private import Kernel

/// Reading a small file as a whole.
package enum TextFile {
    /// Why a file was not read, as words that follow its path.
    package struct Problem: Error {
        /// The words.
        package let words: String
    }

    /// The text of a regular file of at most ``ConfigurationFileLimits/sizeMax``.
    package static func read(_ path: String) throws(Problem) -> String {
        // Whatever it is, opening and reading it never waits.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw Problem(words: "cannot be read: \(systemMessage())") }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw Problem(words: "is no file")
        }
        let limit = ConfigurationFileLimits.sizeMax
        let bytes = try content(of: file, upTo: limit.bytes + 1)
        guard bytes.count <= limit.bytes else {
            throw Problem(words: "is larger than \(limit.bytes) bytes")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Problem(words: "is not UTF-8")
        }
        return text
    }

    private static func content(of file: Int32, upTo limit: Int) throws(Problem) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while bytes.count < limit {
            let count = Glibc.read(file, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Problem(words: "cannot be read: \(systemMessage())") }
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        return bytes
    }

    private static func systemMessage() -> String { String(cString: strerror(errno)) }
}
