internal import Conventions
internal import RPC

/// The work of this process on operations, which belongs to no call: it goes on when its caller
/// has gone, and ends with the process.
struct BulkWork: Sendable {
    /// Says when an operation has ended in this process.
    let signal = WatchSignal(watchesMax: BulkLimits.waitsMax)

    /// Does something beside the calls.
    func begin(_ work: @escaping @Sendable () async -> Void) {
        Task { [signal] in
            await work()
            signal.advance()
        }
    }
}
