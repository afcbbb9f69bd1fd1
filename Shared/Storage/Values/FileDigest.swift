private import Crypto
private import Glibc

/// SHA-256 of a whole file, in hexadecimal, read in parts of 1 MiB; `nil` when it cannot be read.
package func fileDigest(at path: String) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var hasher = SHA256()
    var part = [UInt8](repeating: 0, count: 1_048_576)
    while true {
        let count = read(file, &part, part.count)
        guard count >= 0 else { return nil }
        guard count > 0 else { return Array(hasher.finalize()).hexadecimal }
        hasher.update(data: part[..<count])
    }
}

/// SHA-256 of a text in UTF-8, in hexadecimal.
package func textDigest(_ text: String) -> String {
    Array(SHA256.hash(data: Array(text.utf8))).hexadecimal
}
