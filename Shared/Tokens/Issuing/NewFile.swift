private import Glibc

/// Making a file that is not there yet.
enum NewFile {
    /// Writes a text to a new file, and to the disk; a file that is there already stays as it is.
    static func write(
        _ text: String,
        to path: String,
        mode: UInt32
    ) throws(LocalIssuerFailure) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
        guard file >= 0 else { throw problem(path) }
        defer { close(file) }
        let bytes = Array(text.utf8)
        guard Glibc.write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0 else {
            let problem = problem(path)
            unlink(path)
            throw problem
        }
    }

    /// Removes what was made.
    static func remove(_ paths: [String]) {
        for path in paths { unlink(path) }
    }

    /// What the system says is wrong.
    private static func problem(_ path: String) -> LocalIssuerFailure {
        LocalIssuerFailure(problems: [
            "\(path): cannot be made: \(String(cString: strerror(errno)))"
        ])
    }
}
