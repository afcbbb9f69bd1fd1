import GRPCContract
import RPC
import RPCTransport
import Runtime

/// Waits until a process says that it is ready (grpc.health.v1).
struct Readiness {
    /// The longest wait for one process.
    let limit: Duration
    private static let pause: Duration = .milliseconds(50)
    private static let answerTime: Duration = .seconds(2)

    /// Waits until a process answers that it serves; throws when it is not ready in time.
    func wait(for member: FleetPlan.Member, _ channel: any ClientChannel) async throws {
        try await wait(for: "", "\(member.name) at \(member.endpoint)", channel)
    }

    /// Waits until the gateway has seen that every service of a plan serves: from then on it
    /// forwards calls to them.
    func wait(forServicesOf plan: FleetPlan, at gateway: any ClientChannel) async throws {
        for member in plan.services {
            try await wait(for: member.service, "\(member.name) at the gateway", gateway)
        }
    }

    private func wait(
        for service: String,
        _ what: String,
        _ channel: any ClientChannel
    ) async throws {
        let health = HealthClient(channel)
        let clock = ContinuousClock()
        let latest = clock.now + limit
        while clock.now < latest {
            let answer = try? await health.check(
                HealthCheckRequest(service: service),
                CallOptions(timeout: Self.answerTime)
            )
            if answer?.status == .serving { return }
            try await clock.sleep(for: Self.pause)
        }
        throw ProcessFailure(
            .unavailable,
            "\(what) was not ready within \(limit)"
        )
    }
}
