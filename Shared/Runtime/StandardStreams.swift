private import Glibc

/// Writes a text whole to a file descriptor; what cannot be written is dropped.
///
/// The only place of the product that writes to standard output or standard error.
package func write(_ text: String, toDescriptor descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
        let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { return }
        bytes = bytes.dropFirst(written)
    }
}
