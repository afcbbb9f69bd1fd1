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

    /// Waits for a process; throws when it is not ready in time.
    func wait(for member: FleetPlan.Member, _ channel: any ClientChannel) async throws {
        let health = HealthClient(channel)
        let clock = ContinuousClock()
        let latest = clock.now + limit
        while clock.now < latest {
            let answer = try? await health.check(
                HealthCheckRequest(service: ""),
                CallOptions(timeout: Self.answerTime)
            )
            if answer?.status == .serving { return }
            try await clock.sleep(for: Self.pause)
        }
        throw ProcessFailure(
            .unavailable,
            "\(member.name) at \(member.endpoint) was not ready within \(limit)"
        )
    }
}
