internal import Conventions
internal import RPC
private import Synchronization

/// The work of this process on operations, which belongs to no call: it goes on when its caller
/// has gone, and ends with the process.
struct BulkWork: Sendable {
    /// Says when an operation has ended in this process.
    let signal = WatchSignal(watchesMax: BulkLimits.waitsMax)
    /// Imports of which nothing was done yet.
    let fresh = FreshImports()

    /// Does something beside the calls.
    func begin(_ work: @escaping @Sendable () async -> Void) {
        Task { [signal] in
            await work()
            signal.advance()
        }
    }
}

/// Imports that were begun in this process, by their keys, and of which nobody has done anything
/// yet: their callers have the rights by which they were let in.
///
/// Those that another process has taken are forgotten with all others when there are many, and
/// whose caller is forgotten is judged anew.
final class FreshImports: Sendable {
    private static let most = 100
    private let numbers = Mutex<Set<Int64>>([])

    /// Adds one.
    @inline(never)
    func add(_ number: Int64) {
        numbers.withLock { numbers in
            if numbers.count >= Self.most { numbers.removeAll() }
            numbers.insert(number)
        }
    }

    /// Takes one out; whether it was there.
    @inline(never)
    @discardableResult
    func takeOut(_ number: Int64) -> Bool { numbers.withLock { $0.remove(number) != nil } }
}
