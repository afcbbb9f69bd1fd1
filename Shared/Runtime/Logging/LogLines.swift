private import Glibc

/// Where log lines go, each whole.
package struct LogLines: Sendable {
    let write: @Sendable (String) -> Void

    /// Lines handed to a function.
    package init(_ write: @escaping @Sendable (String) -> Void) {
        self.write = write
    }

    /// Standard error of the process; a line that cannot be written is dropped.
    package static let standardError = LogLines { line in
        var bytes = Array(line.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes {
                Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count)
            }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return }
            bytes = bytes.dropFirst(written)
        }
    }
}
