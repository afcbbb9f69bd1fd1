private import Synchronization

/// The rows of a policy, for all that hold it.
final class PolicyTables: Sendable {
    /// The rows as they are at one moment.
    struct Rows: Sendable {
        /// By code.
        let regimes: [String: PolicyRegime]
        /// By the code of their rule.
        let rules: [String: [PolicyRule]]
    }

    private let rows: Mutex<Rows>

    init(_ rows: Rows) {
        self.rows = Mutex(rows)
    }

    /// The rows as they are now; never inlined, so that no lock is taken twice within one function
    /// that suspends between.
    var present: Rows {
        @inline(never) get { rows.withLock { $0 } }
    }

    /// Puts others in their place, all at once.
    @inline(never)
    func replace(by others: Rows) {
        rows.withLock { $0 = others }
    }
}
