internal import Forwarding
internal import GRPCContract
internal import RPC

/// The question to a backend whether it serves.
enum HealthQuestion {
    /// For one answer.
    static let patience: Duration = .milliseconds(800)

    /// What came of it.
    struct Finding {
        var availability: Availability
        /// Why there was no answer.
        var problem: String?
    }

    /// Asks once.
    static func ask(_ channel: any ClientChannel) async -> Finding {
        do {
            let options = CallOptions(timeout: patience)
            let answer = try await HealthClient(channel).check(HealthCheckRequest(), options)
            return Finding(availability: answer.status == .serving ? .serving : .notServing)
        } catch let status as RPCStatus where status.code == .unimplemented {
            // A server without health service serves as soon as it answers (gRFC A17).
            return Finding(availability: .serving)
        } catch {
            return Finding(availability: .unreachable, problem: "\(error)")
        }
    }
}
