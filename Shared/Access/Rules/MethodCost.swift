package import RPC

/// What a call of some methods costs of its caller's rate.
package struct MethodCost: Hashable, Sendable {
    /// The most that a call may cost, in units.
    package static let unitsMax = 10_000

    /// The methods.
    package let methods: MethodPattern
    /// What a call costs, in units; an ordinary call costs 1.
    package let units: Int

    /// A cost.
    package init(_ methods: MethodPattern, _ units: Int) {
        self.methods = methods
        self.units = units
    }
}
