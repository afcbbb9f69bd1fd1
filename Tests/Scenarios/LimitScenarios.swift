import Testing

@testable import canbo

/// Limits of callers at the real executables.
@Suite(.serialized) struct LimitScenarios {
    /// What `limits.py` expects of its gateway.
    private static let limits = [
        "--limit-caller-calls-per-second", "1", "--limit-caller-burst", "2000",
        "--limit-caller-calls-at-once", "4",
    ]

    @Test(arguments: ["limited", "unlimited"])
    func aFloodOfOnePartnerHarmsOthersOnlyWithoutLimits(mode: String) async throws {
        try await withTemporaryFolder { folder in
            let issuer = folder + "/issuer"
            let token = ["token", "people", "first", "--issuer", issuer]
            #expect(try await ProcessRun.of("canbo", token).end == .exit(0))
            let settings = [
                "gateway": ["--issuers", issuer + "/issuers.json"]
                    + (mode == "limited" ? Self.limits : []),
                "personnel": ["--limit-calls", "16"],
            ]
            try await ProcessFleet.run(with: settings) { fleet in
                let run = try await ProcessRun.python(
                    "limits.py",
                    [mode, "\(fleet.plan.gateway.endpoint)", issuer]
                )
                #expect(run.end == .exit(0), "\(run.output)")
                Attachment.record(run.output, named: "\(mode).txt")
            }
        }
    }

    @Test func limitsWithoutSenseEndTheStart() async throws {
        let run = try await ProcessRun.of(
            "gateway",
            [
                "--listen", "127.0.0.1:0", "--limit-caller-burst", "5",
                "--limit-caller-calls-at-once", "-1",
            ]
        )
        #expect(run.end == .exit(64))
        #expect(run.output.contains("--limit-caller-calls-at-once: \"-1\" is not allowed"))
        #expect(run.output.contains("--limit-caller-burst: needs"))
    }
}
