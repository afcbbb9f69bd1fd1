import Foundation
import Glibc
import Synchronization

/// Stands between a store and its server, and loses the connection around the next COMMIT.
final class LosingProxy: Sendable {
    /// What gets lost.
    enum Loss: Sendable {
        /// The COMMIT never reaches the server.
        case request
        /// The server commits, and its answer never comes back.
        case answer
        /// The same, and the server cannot be reached any more.
        case answerAndServer
    }

    private let folder: String
    private let server: String
    private let listener: Int32
    private let loss = Mutex<Loss?>(nil)

    /// A proxy before the server whose socket is in that folder.
    init(before server: String, in folder: String) throws {
        self.server = server + "/.s.PGSQL.5432"
        self.folder = folder
        listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        guard Self.withAddress(folder + "/.s.PGSQL.5432", { bind(listener, $0, $1) }) == 0,
            listen(listener, 16) == 0
        else { throw POSIXError(.EADDRINUSE) }
        Thread.detachNewThread { self.accept() }
    }

    /// Loses the next COMMIT, or the answer to it.
    func lose(_ what: Loss) { loss.withLock { $0 = what } }

    /// Takes no more connections.
    func close() { shutdown(listener, Int32(SHUT_RDWR)) }

    private func accept() {
        while true {
            let client = Glibc.accept(listener, nil, nil)
            guard client >= 0 else { break }
            let upstream = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
            guard Self.withAddress(server, { connect(upstream, $0, $1) }) == 0 else { break }
            let link = Link(client: client, upstream: upstream, loss: takeLoss)
            Thread.detachNewThread { link.carryRequests() }
            Thread.detachNewThread { link.carryAnswers() }
        }
        Glibc.close(listener)
    }

    private func takeLoss() -> Loss? {
        let taken = loss.withLock { loss in
            defer { loss = nil }
            return loss
        }
        if taken == .answerAndServer { close() }
        return taken
    }

    private static func withAddress(
        _ path: String,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        return withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}

/// One connection through the proxy.
private final class Link: Sendable {
    private let client: Int32
    private let upstream: Int32
    private let loss: @Sendable () -> LosingProxy.Loss?
    private let losesAnswer = Atomic(false)

    init(client: Int32, upstream: Int32, loss: @escaping @Sendable () -> LosingProxy.Loss?) {
        self.client = client
        self.upstream = upstream
        self.loss = loss
    }

    func carryRequests() {
        carry(from: client, to: upstream) { part in
            guard part.firstRange(of: "COMMIT\0".utf8) != nil, let loss = loss() else {
                return true
            }
            if loss != .request { losesAnswer.store(true, ordering: .sequentiallyConsistent) }
            return loss != .request
        }
    }

    func carryAnswers() {
        carry(from: upstream, to: client) { _ in
            !losesAnswer.load(ordering: .sequentiallyConsistent)
        }
    }

    private func carry(from source: Int32, to target: Int32, while passes: ([UInt8]) -> Bool) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(source, &buffer, buffer.count)
            guard count > 0, passes(Array(buffer[..<count])) else { break }
            guard send(target, buffer, count, Int32(MSG_NOSIGNAL)) == count else { break }
        }
        shutdown(client, Int32(SHUT_RDWR))
        shutdown(upstream, Int32(SHUT_RDWR))
    }
}
