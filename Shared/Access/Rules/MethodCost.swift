package import Quotas
package import RPC

/// What a call of some methods costs of its caller's rate, and of what class it is.
package struct MethodCost: Hashable, Sendable {
    /// The most that a call may cost, in units.
    package static let unitsMax = 10_000

    /// The methods.
    package let methods: MethodPattern
    /// What a call costs, in units; an ordinary call costs 1.
    package let units: Int
    /// The class of their calls at most; `nil` for that which follows from their names.
    package let priority: CallPriority?

    /// A cost.
    package init(_ methods: MethodPattern, _ units: Int, _ priority: CallPriority? = nil) {
        self.methods = methods
        self.units = units
        self.priority = priority
    }
}
