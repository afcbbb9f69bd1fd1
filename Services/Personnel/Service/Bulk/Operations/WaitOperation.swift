internal import Conventions
internal import Kernel
internal import LongrunningContract
internal import RPC
internal import Storage
internal import WellKnownMessages

/// Returns an operation once it is done, or as it is when the time is over.
struct WaitOperation {
    let journal: Journal
    let work: BulkWork

    func callAsFunction(
        _ request: GoogleWaitOperationRequest,
        _ call: CallContext
    ) async throws -> GoogleOperation {
        let end = call.clock.now + (try timeout(of: request))
        let get = GetOperation(journal: journal)
        let asked = GoogleGetOperationRequest(name: request.name)
        var operation = try await get(asked, call)
        guard !operation.done, call.clock.now < end else { return operation }
        try await work.signal.watching {
            while true {
                // Read before the store is asked: what ends in between wakes at once.
                let seen = work.signal.generation
                operation = try await get(asked, call)
                let now = call.clock.now
                guard !operation.done, now < end else { return }
                let next = min(end, now + BulkLimits.waitInterval)
                try await work.signal.wait(past: seen, until: next, on: call.clock)
            }
        }
        return operation
    }

    private func timeout(of request: GoogleWaitOperationRequest) throws -> Duration {
        guard let timeout = request.timeout else { return BulkLimits.waitMax }
        guard timeout.seconds >= 0, timeout.nanos >= 0 else {
            var checks = FieldChecks()
            checks.malformed(
                "timeout",
                vi: "Không được âm.",
                en: "Must not be negative."
            )
            try checks.finish()
            return .zero
        }
        let wanted = Duration.seconds(timeout.seconds) + .nanoseconds(Int64(timeout.nanos))
        return min(wanted, BulkLimits.waitMax)
    }
}
