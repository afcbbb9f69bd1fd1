internal import Kernel
internal import RPC

/// Work that is done over and over beside the calls.
struct WorkRounds: Sendable {
    /// What the work is called where calls have a method.
    let method: MethodDescriptor
    /// Between the end of a round and the start of the next.
    let interval: Duration
    let faults: any FaultLog

    /// Goes on for as long as the task runs, the first round after some time.
    ///
    /// That a round fails goes to the log of faults.
    func keep(
        after first: Duration,
        clock: any Clock<Duration>,
        _ work: () async throws -> Void
    ) async throws {
        try await clock.sleep(for: first)
        while true {
            do {
                try await work()
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                record(error)
            }
            try await clock.sleep(for: interval)
        }
    }

    /// Puts a failure into the log.
    func record(_ error: any Error) {
        faults.record(Fault(reference: nil, call: "", method: method, cause: "\(error)"))
    }
}
