internal import GRPCContract
internal import RPC
internal import RPCTransport
internal import TransportSecurity

/// Asks a process of this machine whether it serves (grpc.health.v1), as a container engine does
/// that has no shell and no other program in the image.
struct HealthQuestion {
    private let reading: HealthReading

    /// The question to the process that was started with these settings.
    init(_ reading: HealthReading) {
        self.reading = reading
    }

    /// Asks once; returns what was answered, in one line.
    ///
    /// Throws ``ProcessFailure`` with ``ExitCode/unavailable`` when the process does not answer in
    /// time, or answers that it does not serve: it starts, drains, or lacks what it needs.
    func ask() async throws(ProcessFailure) -> String {
        let channel = RPCClientChannel(
            RPCClientConfiguration(target: reading.target, security: try security()),
            loops: EventLoops(count: 1)
        )
        let answer: HealthCheckResponse
        do {
            answer = try await HealthClient(channel)
                .check(HealthCheckRequest(), CallOptions(timeout: reading.timeout))
        } catch {
            throw refused("no answer from \(reading.target): \(Self.cause(of: error))")
        }
        guard answer.status == .serving else {
            throw refused(
                "\(reading.target) does not serve: it starts, drains or lacks what it needs"
            )
        }
        return "\(reading.target) serves"
    }

    private func security() throws(ProcessFailure) -> TLSClient? {
        guard let credentials = reading.credentials else { return nil }
        do throws(SecurityProblems) {
            return try TLSClient(credentials)
        } catch {
            throw refused("\(reading.target) cannot be asked by TLS: \(error)")
        }
    }

    private func refused(_ text: String) -> ProcessFailure { ProcessFailure(.unavailable, text) }

    private static func cause(of error: any Error) -> String {
        guard let status = error as? RPCStatus else { return "\(error)" }
        return "\(status.code): \(status.message)"
    }
}
