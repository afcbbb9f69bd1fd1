package import Kernel
package import RPC

/// Another service that a guard asks, through the gateway.
///
/// Fails closed: whatever keeps the answer from being certain (silence, a refusal, an answer that
/// is not one) becomes UNAVAILABLE naming the service, and nothing is written. When it is the
/// caller's own deadline that leaves no time for an answer, that is what the caller is told.
package struct Dependency: Sendable {
    /// The service as callers are told of it.
    private let name: String
    /// How long it is waited for at most.
    private let askingTime: Duration

    /// A service by the name that callers are told, waited for so long at most.
    package init(name: String, askingTime: Duration) {
        self.name = name
        self.askingTime = askingTime
    }

    /// Asks with the caller's deadline or the asking time, whichever is earlier.
    ///
    /// A failure with the code NOT_FOUND becomes `missing`, when the question has such an answer.
    package func ask<Answer: Sendable>(
        _ call: CallContext,
        missing: Failure? = nil,
        _ question: (CallOptions) async throws -> Answer
    ) async throws -> Answer {
        var options = CallOptions.forwarding(call)
        let inherited = options.deadline
        options.deadline = inherited.earlier(.after(askingTime, on: call.clock))
        // A gateway that is restarted is waited for.
        options.waitForReady = true
        do {
            return try await question(options)
        } catch let status as RPCStatus where status.code == .notFound && missing != nil {
            throw missing ?? silence(status)
        } catch let status as RPCStatus
            where status.code == .deadlineExceeded && options.deadline == inherited
        {
            throw Failure(.deadlinePassed)
        } catch let failure as Failure {
            throw failure
        } catch {
            try Task.checkCancellation()
            throw silence(error)
        }
    }

    /// The failure for an answer that cannot be relied on.
    package func garbled(_ what: String) -> Failure { silence(GarbledAnswer(what: what)) }

    private func silence(_ cause: any Error) -> Failure {
        Failure(
            .dependencyUnavailable,
            ["dependency": name],
            details: [.retry(after: .seconds(1))],
            cause: cause
        )
    }

    private struct GarbledAnswer: Error {
        let what: String
    }
}
