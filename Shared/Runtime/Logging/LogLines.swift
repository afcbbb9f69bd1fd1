private import Glibc

/// Where log lines go, each whole.
package struct LogLines: Sendable {
    let write: @Sendable (String) -> Void

    /// Lines handed to a function.
    package init(_ write: @escaping @Sendable (String) -> Void) {
        self.write = write
    }

    /// Standard error of the process.
    package static let standardError = LogLines {
        Runtime.write($0, toDescriptor: STDERR_FILENO)
    }
}
