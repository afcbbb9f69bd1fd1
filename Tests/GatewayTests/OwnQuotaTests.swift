import Access
import Forwarding
import GatewayContract
import Kernel
import GatewayService
import Quotas
import RPC
import RPCTransport
import Testing
import WellKnownMessages

/// Callers read what they may use.
@Suite struct OwnQuotaTests {
    private let routes = """
        {"routes": [{"services": ["canbo.gone.v1.*"], "backends": ["127.0.0.1:1"]}]}
        """

    private func withGateway(
        _ body: (GatewayClient, any ClientChannel, Gateway) async throws -> Void
    ) async throws {
        let loops = EventLoops(count: 1)
        try await GatewayBench.run(routes: routes, on: loops) { channel, gateway in
            try await body(GatewayClient(channel), channel, gateway)
        }
        try await loops.close()
    }

    @Test func withoutLimitsNothingIsCounted() async throws {
        try await withGateway { client, _, _ in
            let quota = try await client.getQuota(GetQuotaRequest(name: "quotas/me"))
            #expect(quota.name == "quotas/me")
            #expect(quota.caller == "127.0.0.1")
            #expect(quota.unitsPerSecond == 0)
            #expect(quota.callsAtOnce == 0)
            #expect(quota.resetDelay == nil)
            #expect(quota.priority == .normal)
        }
    }

    @Test func whatIsLeftIsToldAndAskingCostsNothing() async throws {
        try await withGateway { client, channel, gateway in
            let terms = QuotaTerms(callsPerSecond: 1, burst: 100, callsAtOnce: 7)
            let gone = try #require(MethodPattern("canbo.gone.v1.None/*"))
            let grant = AccessGrant(
                "1",
                to: try #require(CallerPattern("anonymous")),
                AccessRole("CALLER", [gone]),
                on: SystemWallClock().today...SystemWallClock().today.adding(days: 1),
                limits: terms
            )
            gateway.obey(AccessRules([grant], costs: [MethodCost(gone, 60)]))
            for _ in 0..<3 {
                let quota = try await client.getQuota(GetQuotaRequest(name: "quotas/me"))
                #expect(quota.unitsLeft == 100)
                #expect(quota.resetDelay?.seconds == 0)
            }
            let method = MethodDescriptor(service: "canbo.gone.v1.None", name: "Get", kind: .unary)
            await #expect(throws: RPCStatus.self) {
                _ =
                    try await channel.unary(method, GoogleBytesValue(), CallOptions())
                    as GoogleBytesValue
            }
            let quota = try await client.getQuota(GetQuotaRequest(name: "quotas/me"))
            #expect(quota.unitsPerSecond == 1)
            #expect(quota.burst == 100)
            #expect((40..<100).contains(quota.unitsLeft))
            #expect((1...60).contains(quota.resetDelay?.seconds ?? 0))
            #expect(quota.callsAtOnce == 7)
            #expect(quota.calls == 0)
        }
    }

    @Test(arguments: ["", "quotas/", "quotas/other", "me"])
    func nobodyReadsAnothers(name: String) async throws {
        try await withGateway { client, _, _ in
            let status = await #expect(throws: RPCStatus.self) {
                _ = try await client.getQuota(GetQuotaRequest(name: name))
            }
            #expect(status?.code == .invalidArgument)
            #expect(status?.reason == "INVALID_FIELDS")
        }
    }
}
