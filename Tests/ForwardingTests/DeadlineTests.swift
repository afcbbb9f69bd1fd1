import EchoService
import RPC
import RPCTransport
import Synchronization
import Testing
import WellKnownMessages

/// What `grpc-timeout` does to a call, at a server and through a gateway (API.md 6).
@Suite(.serialized) struct DeadlineTests {
    static let units = ["99999999n", "99999999u", "99999999m", "90S", "3M", "2H", "99999999H"]
    static let malformed = [
        "", "0x", "123456789S", "12", "S", "-1S", "+1S", "1.5S", "1 S", "1s", "1h", "１S",
    ]

    private func duration(_ text: String) throws -> Duration {
        let duration = CallTimeout.parse(Array(text.utf8).span.bytes)
        return try #require(duration)
    }

    @Test(arguments: units)
    func everyUnitReachesTheHandlerAndNeverGrows(text: String) async throws {
        let sent = try duration(text)
        for throughGateway in [false, true] {
            let left = Mutex<Duration?>(nil)
            try await DeadlineBench.run(throughGateway: throughGateway) { call in
                left.withLock { $0 = call.timeRemaining }
            } _: { bench in
                let (answer, time) = try await bench.wait(text)
                // Where even this is too short the machine is too busy to tell.
                guard answer.status == "0" else { return #expect(time >= sent) }
                let left = try #require(left.withLock { $0 })
                #expect(left <= sent)
                // 292 years are all that the clock can tell.
                #expect(left >= min(sent, .seconds(9_000_000_000)) - time)
            }
        }
    }

    @Test(arguments: units.dropLast())
    func aGatewayTellsTheTimeLeftInTheFinestUnitThatFits(text: String) async throws {
        let sent = try duration(text)
        try await TestGateway.run { _ in
            .echo
        } _: { caller, backend, _ in
            let answer = try await caller.call(RawRequest().with("grpc-timeout", text))
            guard answer.status == "0" else { return }
            let told = try #require(await backend.heads().first?["grpc-timeout"])
            let left = try duration(told)
            // Rounding up may give back what the way has taken, and no more.
            #expect(left <= sent)
            if sent < .seconds(90) { #expect(left < sent) }
            #expect(told == CallTimeout.format(left))
            #expect(told.count <= 9)
        }
    }

    @Test(arguments: malformed)
    func whatIsNoTimeoutIsRefused(text: String) async throws {
        for throughGateway in [false, true] {
            try await DeadlineBench.run(throughGateway: throughGateway) { _ in
                Issue.record("the handler was run")
            } _: { bench in
                let (answer, _) = try await bench.wait(text)
                #expect(answer.head[":status"] == "400")
                #expect(answer.status == "13")
                #expect(try ToldFailure(answer).reason == "TIMEOUT_MALFORMED")
            }
        }
    }

    @Test(arguments: ["0n", "0u", "0m", "0S", "0M", "0H", "00000000S"])
    func noTimeIsAnsweredAtOnce(text: String) async throws {
        for throughGateway in [false, true] {
            try await DeadlineBench.run(throughGateway: throughGateway) { _ in
                Issue.record("the handler was run")
            } _: { bench in
                let (answer, _) = try await bench.wait(text)
                #expect(answer.head[":status"] == "200")
                #expect(answer.status == "4")
                #expect(answer.body.isEmpty)
            }
        }
    }

    @Test(arguments: [false, true], ["100m", "100000u", "99999999n"])
    func aHandlerThatWaitsIsCancelledInTime(throughGateway: Bool, text: String) async throws {
        let sent = try duration(text)
        try await DeadlineBench.run(throughGateway: throughGateway, gate: untilCancelled) { bench in
            var times: [Duration] = []
            for count in UInt64(1)...5 {
                let (answer, time) = try await bench.wait(text)
                #expect(answer.head[":status"] == "200")
                #expect(try ToldFailure(answer).reason == "DEADLINE_PASSED")
                #expect(time >= sent)
                times.append(time)
                #expect(try await bench.cancellations(count) == count)
            }
            // A busy machine may be late now and then, but not always.
            let least = try #require(times.min())
            #expect(least <= .milliseconds(250), "\(times)")
        }
    }

    @Test func aStreamWithoutDeadlineOutlivesTheOthers() async throws {
        try await DeadlineBench.run(throughGateway: true, gate: untilCancelled) { bench in
            var request = RawRequest(EchoMethods.talk)
            request.isWhole = false
            let talk = try await bench.caller.start(request)
            for _ in 0..<3 {
                let (answer, _) = try await bench.wait("50m")
                #expect(answer.status == "4")
            }
            try await talk.send([0, 0, 0, 0, 0])
            try await talk.finish()
            let answer = try await talk.end()
            #expect(answer.status == "0")
            #expect(answer.body == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
        }
    }

    @Test func aCallWithoutDeadlineGetsNone() async throws {
        try await TestGateway.run { _ in
            .echo
        } _: { caller, backend, _ in
            let answer = try await caller.call()
            #expect(answer.status == "0")
            let heads = await backend.heads()
            #expect(heads.first?["grpc-timeout"] == nil)
        }
        try await DeadlineBench.run(throughGateway: true) { call in
            #expect(call.deadline == .none)
        } _: { bench in
            let answer = try await bench.caller.call(RawRequest(EchoMethods.wait))
            #expect(answer.status == "0")
        }
    }

    /// Caller, gateway, service, gateway, service: nobody has longer than the caller waits.
    @Test func fourHopsKeepTheCallersDeadline() async throws {
        let clock = SystemMonotonicClock()
        let timeout = Duration.seconds(30)
        let last = Mutex<(deadline: Deadline, told: Duration, at: MonotonicInstant)?>(nil)
        try await DeadlineBench.run(throughGateway: true) { call in
            let told = call.timeRemaining ?? .zero
            last.withLock { $0 = (call.deadline, told, call.clock.now) }
        } _: { inner in
            let channel = RPCClientChannel(
                RPCClientConfiguration(target: inner.called),
                loops: inner.loops
            )
            try await DeadlineBench.run(throughGateway: true) { call in
                let _: GoogleBytesValue = try await channel.unary(
                    EchoMethods.wait,
                    GoogleBytesValue(),
                    .forwarding(call)
                )
            } _: { outer in
                let start = clock.now
                let (answer, _) = try await outer.wait("30S")
                #expect(answer.status == "0")
                let (deadline, told, arrival) = try #require(last.withLock { $0 })
                let allowed = timeout - Deadline.returnAllowance
                #expect(told <= allowed)
                let instant = try #require(deadline.instant)
                // Each hop counts from the arrival of the call and rounds up: what the ways took is
                // added, and some microseconds.
                #expect(instant <= start + allowed + (arrival - start) + .microseconds(10))
                #expect(instant >= start + allowed)
            }
            await channel.close(within: .zero)
        }
    }
}
