import EchoService
import HTTP2
import RPC
import RPCTransport
import Testing

/// A stock client's keepalive, and connections that end while it calls (API.md 10).
@Suite struct KeepaliveTests {
    @Test func aClientThatKeepsToTheIntervalIsNeverPunished() async throws {
        try await EchoServer.run {
            $0.session.pingInterval = .seconds(2)
        } gate: { _ in
            try await Task.never()
        } _: { server in
            try await PythonProgram.run("keepalive.py", ["\(server)", "legal"])
        }
    }

    @Test func aClientThatAsksFarTooOftenIsToldSo() async throws {
        try await EchoServer.run { _ in
        } gate: { _ in
            try await Task.never()
        } _: { server in
            let said = try await PythonProgram.run("keepalive.py", ["\(server)", "aggressive"])
            // gRPC's own words: it doubles its interval on this text.
            #expect(said.contains(#"ENHANCE_YOUR_CALM and debug data equal to "too_many_pings""#))
        }
    }

    @Test func aClientDoesNotNoticeThatItsConnectionsGrowOld() async throws {
        try await EchoServer.run {
            $0.age = .seconds(2)
            $0.ageGrace = .seconds(10)
        } gate: { call in
            call.addHeader("x-peer", "\(call.peer)")
        } _: { server in
            try await PythonProgram.run("keepalive.py", ["\(server)", "renewed"])
        }
    }
}

extension Task where Success == Never, Failure == Never {
    /// Waits until the task is cancelled.
    fileprivate static func never() async throws {
        let (nothing, end) = AsyncStream.makeStream(of: Void.self)
        for await _ in nothing {}
        end.finish()
        try Task<Never, Never>.checkCancellation()
    }
}
