private import Glibc

/// A socket in the file system, which its owner alone may connect to (unix(7)).
enum LocalSocket {
    /// Why there is no socket at a path.
    struct Refused: Error, CustomStringConvertible {
        let description: String
    }

    /// Makes a socket that is bound at a path; what a process left there that is gone goes away.
    ///
    /// Throws ``Refused`` when another process answers there, or the system does not allow it.
    static func bound(at path: String) throws(Refused) -> Int32 {
        guard var address = address(path) else {
            let most = Endpoint.socketPathSizeMax
            throw Refused(description: "the path is longer than \(most) bytes")
        }
        try removeAbandoned(path, &address)
        let descriptor = socket(AF_UNIX, kind, 0)
        guard descriptor >= 0 else { throw failure }
        // Before it has a name: there is no moment in which others might open it.
        guard fchmod(descriptor, 0o600) == 0, call(bind, descriptor, &address) == 0 else {
            let failure = failure
            close(descriptor)
            throw failure
        }
        return descriptor
    }

    /// Takes a name out of the file system.
    static func remove(_ path: String) { unlink(path) }

    private static let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)

    private static func removeAbandoned(
        _ path: String,
        _ address: inout sockaddr_un
    ) throws(Refused) {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK else { return }
        let probe = socket(AF_UNIX, kind, 0)
        guard probe >= 0 else { throw failure }
        defer { close(probe) }
        guard call(connect, probe, &address) != 0 else {
            throw Refused(description: "another process answers there")
        }
        unlink(path)
    }

    private static func address(_ path: String) -> sockaddr_un? {
        let bytes = Array(path.utf8)
        guard !bytes.isEmpty, bytes.count <= Endpoint.socketPathSizeMax, !bytes.contains(0) else {
            return nil
        }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        return address
    }

    private static func call(
        _ body: (Int32, UnsafePointer<sockaddr>?, socklen_t) -> Int32,
        _ descriptor: Int32,
        _ address: inout sockaddr_un
    ) -> Int32 {
        withUnsafePointer(to: &address) { address in
            address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }

    private static var failure: Refused { Refused(description: String(cString: strerror(errno))) }
}
