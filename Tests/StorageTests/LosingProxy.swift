import Foundation
import Glibc
import PostgresServer
import StoragePostgres
import Synchronization
import Testing

/// Stands between a store and its server, and loses the connection around one message.
final class LosingProxy: Sendable {
    /// What gets lost.
    enum Loss: String, Sendable, CaseIterable {
        /// The message never reaches the server.
        case request
        /// The server does what it says, and its answer never comes back.
        case answer
        /// The same, and the server cannot be reached any more until ``bringBack()``.
        case answerAndServer
    }

    /// The message around which the connection is lost.
    enum Moment: Sendable {
        /// The next COMMIT.
        case commit
        /// The n-th from here on, of all connections together.
        case message(Int)
    }

    private let folder: String
    private let server: String
    private let listener: Int32
    private let state = Mutex(State())

    private struct State {
        var loss: (what: Loss, moment: Moment)?
        var meanwhile: (@Sendable () -> Void)?
        var isServerAway = false

        /// What is lost with a message.
        mutating func loss(with message: [UInt8]) -> Loss? {
            if isServerAway { return .request }
            guard let (what, moment) = loss else { return nil }
            switch moment {
            case .commit: if message.firstRange(of: "COMMIT\0".utf8) == nil { return nil }
            case .message(let number) where number > 1:
                loss = (what, .message(number - 1))
                return nil
            case .message: break
            }
            loss = nil
            isServerAway = what == .answerAndServer
            return what
        }
    }

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

    /// Loses a message, or the answer to it; `meanwhile` runs before the connection ends.
    func lose(
        _ what: Loss,
        at moment: Moment = .commit,
        meanwhile: (@Sendable () -> Void)? = nil
    ) {
        state.withLock { state in
            state.loss = (what, moment)
            state.meanwhile = meanwhile
        }
    }

    /// Whether the server cannot be reached.
    var isServerAway: Bool { state.withLock { $0.isServerAway } }

    /// Loses nothing more; whether anything was lost.
    func bringBack() -> Bool {
        state.withLock { state in
            defer { state = State() }
            return state.loss == nil
        }
    }

    /// Takes no more connections.
    func close() { shutdown(listener, Int32(SHUT_RDWR)) }

    private func accept() {
        while true {
            let client = Glibc.accept(listener, nil, nil)
            guard client >= 0 else { break }
            guard !state.withLock({ $0.isServerAway }) else {
                Glibc.close(client)
                continue
            }
            let upstream = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
            guard Self.withAddress(server, { connect(upstream, $0, $1) }) == 0 else { break }
            let link = Link(client: client, upstream: upstream) { message in
                let (loss, meanwhile) = self.state.withLock { state in
                    let loss = state.loss(with: message)
                    return (loss, loss == nil ? nil : state.meanwhile.take())
                }
                meanwhile?()
                return loss
            }
            Thread.detachNewThread { link.carryRequests() }
            Thread.detachNewThread { link.carryAnswers() }
        }
        Glibc.close(listener)
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

extension LosingProxy {
    /// Lends a proxy, and the place of an empty store behind it.
    static func lend<Value>(
        _ body: (LosingProxy, PostgresConfiguration) async throws -> Value
    ) async throws -> Value {
        let address = try await PostgresServer.shared.emptyStore()
        let value = try await lend(before: address, body)
        try await PostgresServer.shared.remove(address)
        return value
    }

    /// Lends a proxy before the server with that address.
    static func lend<Value>(
        before address: String,
        _ body: (LosingProxy, PostgresConfiguration) async throws -> Value
    ) async throws -> Value {
        let server = try #require(
            address.split(separator: "host=").last?.split(separator: "&").first.map(String.init)
        )
        return try await withTemporaryFolder { folder in
            let proxy = try LosingProxy(before: server, in: folder)
            defer { proxy.close() }
            var configuration = PostgresConfiguration(
                address: address.replacingOccurrences(of: server, with: folder)
            )
            // Most want to see what a loss does, and not to wait for its end.
            configuration.absenceMax = .zero
            return try await body(proxy, configuration)
        }
    }
}

/// One connection through the proxy.
private final class Link: Sendable {
    private let client: Int32
    private let upstream: Int32
    private let loss: @Sendable ([UInt8]) -> LosingProxy.Loss?
    private let losesAnswer = Atomic(false)
    /// Held while a message is decided upon: the client does not learn of an end before.
    private let deciding = Mutex(())

    init(
        client: Int32,
        upstream: Int32,
        loss: @escaping @Sendable ([UInt8]) -> LosingProxy.Loss?
    ) {
        self.client = client
        self.upstream = upstream
        self.loss = loss
    }

    deinit {
        close(client)
        close(upstream)
    }

    func carryRequests() {
        carry(from: client, to: upstream) { part in
            guard let loss = deciding.withLock({ _ in loss(part) }) else { return true }
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
        deciding.withLock { _ in _ = shutdown(client, Int32(SHUT_RDWR)) }
        shutdown(upstream, Int32(SHUT_RDWR))
    }
}
