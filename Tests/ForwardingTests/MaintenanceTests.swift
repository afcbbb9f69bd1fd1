import Forwarding
import Identity
import Kernel
import ProtobufC
import RPC
import Testing
import WellKnownMessages

/// What a gateway does with calls while the installation is maintained.
@Suite struct MaintenanceTests {
    private static let begin = Timestamp(microseconds: 1_800_000_000_000_000)

    /// A clock that stands still.
    private struct StillClock: WallClock {
        let now: Timestamp
    }

    /// Holds calls back two minutes before the end that is announced.
    private func hold(changesOnly: Bool = false, letting paths: Set<String> = []) -> MaintenanceHold
    {
        MaintenanceHold(
            MaintenanceWindow(
                from: Self.begin,
                until: Self.begin + .seconds(7_200),
                changesOnly: changesOnly,
                message: BilingualText(vi: "Nâng cấp.", en: "An upgrade.")
            ),
            letting: paths,
            clock: StillClock(now: Self.begin + .seconds(7_080))
        )
    }

    private func withFleet(_ body: (TestFleet) async throws -> Void) async throws {
        try await TestFleet.run(of: 1) { _, _ in
            .echo
        } _: {
            try await body($0)
        }
    }

    @Test func callsAreRefusedUntilItIsOver() async throws {
        try await withFleet { fleet in
            let before = try await fleet.call(times: 2)
            #expect(before == ["0", "0"])
            fleet.forwarder.hold(by: hold())
            try await ToldFailure.expect("MAINTENANCE", "all") { language in
                try await fleet.caller.call(RawRequest().asked(in: language))
            }
            let refused = try await fleet.caller.call()
            let told = try ToldFailure(refused)
            #expect(refused.status == "14")
            #expect(told.text == "Nâng cấp.")
            // A library does not wait that long by itself.
            #expect(refused.head["grpc-retry-pushback-ms"] == "-1")
            let status = RPCStatus(.unavailable, details: told.status.encoded())
            #expect(status.detail(GoogleRetryInfo.self)?.retryDelay?.seconds == 120)
            let info = status.detail(GoogleErrorInfo.self)?.metadata
            #expect(info?["end_time"] == "\(Self.begin + .seconds(7_200))")
            #expect(info?["calls"] == "all")
            #expect(info?["message_en"] == "An upgrade.")
            let named = try ToldFailure(
                await fleet.caller.call(RawRequest().with("x-request-id", "r-1"))
            )
            #expect(named.status.details.contains { $0.typeURL.hasSuffix("RequestInfo") })
            let held = await fleet.forwarder.encounters().refusals.maintenance
            #expect(held == 4)
            fleet.forwarder.hold(by: nil)
            let after = try await fleet.call(times: 2)
            #expect(after == ["0", "0"])
            #expect(fleet.heads == [4])
        }
    }

    @Test func callsThatChangeNothingMayGoOn() async throws {
        try await withFleet { fleet in
            let paths: Set = ["/test.v1.Service/Get"]
            fleet.forwarder.hold(by: hold(changesOnly: true, letting: paths))
            for _ in 0..<2 {
                let read = RawRequest().with(":path", "/test.v1.Service/Get")
                let reading = try await fleet.caller.call(read).status
                #expect(reading == "0")
                let changing = try await fleet.caller.call().status
                #expect(changing == "14")
            }
            fleet.forwarder.hold(by: hold(letting: paths))
            let read = RawRequest().with(":path", "/test.v1.Service/Get")
            let held = try await fleet.caller.call(read).status
            #expect(held == "14")
            #expect(fleet.heads == [2])
        }
    }

    @Test func callsUnderWayEndAsTheyWould() async throws {
        try await TestFleet.run(of: 1) { _, _ in
            .echo
        } _: { fleet in
            var request = RawRequest()
            request.isWhole = false
            let call = try await fleet.caller.start(request)
            while fleet.heads == [0] { try await fleet.caller.settle() }
            fleet.forwarder.hold(by: hold())
            let refused = try await fleet.caller.call().status
            #expect(refused == "14")
            try await call.finish()
            let finished = try await call.end().status
            #expect(finished == "0")
        }
    }
}
