import EchoService
import Fleet
import HTTP2
import RPC
import RPCTransport
import Testing
import WellKnownMessages

/// What a client tells its own program in place of a server (R4).
@Suite struct ClientReasonTests {
    /// A call over a channel of its own to a peer.
    private func expect(
        _ reason: String,
        _ code: StatusCode,
        calling target: Endpoint,
        on loops: EventLoops,
        limits: RPCClientLimits = .standard
    ) async {
        let channel = RPCClientChannel(
            RPCClientConfiguration(target: target, limits: limits),
            loops: loops
        )
        await expectRefusal(reason, code) { options in
            let _: GoogleBytesValue = try await channel.unary(
                EchoMethods.echo,
                GoogleBytesValue(),
                options
            )
        }
        await channel.close(within: .zero)
    }

    @Test func aPeerThatIsNotThereIsUnreachable() async throws {
        let loops = EventLoops(count: 1)
        let nobody = Endpoint(host: "127.0.0.1", port: 1)
        await expect("PEER_UNREACHABLE", .unavailable, calling: nobody, on: loops)
        try await loops.close()
    }

    @Test func aClientLetsOnlySoManyCallsWait() async throws {
        let loops = EventLoops(count: 1)
        var limits = RPCClientLimits.standard
        limits.waitingCallsMax = 0
        let nobody = Endpoint(host: "127.0.0.1", port: 1)
        await expect("PEER_BUSY", .resourceExhausted, calling: nobody, on: loops, limits: limits)
        try await loops.close()
    }

    @Test(
        arguments: [
            (.refuse, "CALL_NOT_TAKEN", .unavailable),
            (.hangUp, "CONNECTION_LOST", .unavailable),
            (.reset(.enhanceYourCalm), "CALL_RESET", .resourceExhausted),
            (.answerAtOnce, "ANSWER_MALFORMED", .internal),
        ] as [(Behaviour, String, StatusCode)]
    )
    func whatBecomesOfACallIsTold(
        behaviour: Behaviour,
        reason: String,
        code: StatusCode
    ) async throws {
        let loops = EventLoops(count: 1)
        let backend = try await ScriptedBackend.start(on: loops) { _ in behaviour }
        await expect(reason, code, calling: backend.endpoint, on: loops)
        await backend.close()
        try await loops.close()
    }

    @Test func aCallThatItsProgramGivesUpIsCancelled() async throws {
        let loops = EventLoops(count: 1)
        let backend = try await ScriptedBackend.start(on: loops) { _ in .silence }
        let channel = RPCClientChannel(
            RPCClientConfiguration(target: backend.endpoint),
            loops: loops
        )
        await expectRefusal("CALL_CANCELLED", .cancelled) { options in
            let call = Task {
                let _: GoogleBytesValue = try await channel.unary(
                    EchoMethods.echo,
                    GoogleBytesValue(),
                    options
                )
            }
            _ = await backend.event { if case .head = $0 { true } else { false } }
            call.cancel()
            try await call.value
        }
        await channel.close(within: .zero)
        await backend.close()
        try await loops.close()
    }
}
