internal import ServiceLifecycle

/// Something that runs beside the calls, for as long as the process does.
struct BackgroundWork: Service {
    let name: String
    let body: @Sendable () async throws -> Void

    /// Runs until the work ends by itself or the process has no more calls to answer.
    func run() async throws {
        do {
            try await cancelWhenGracefulShutdown { try await body() }
        } catch is CancellationError {
            // The wish to stop, not a failure.
        }
    }
}
