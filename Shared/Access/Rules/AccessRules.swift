package import Kernel
package import Quotas
internal import RPC

/// Who may call what: nothing that no grant gives.
package struct AccessRules: Sendable {
    /// Every grant.
    package let grants: [AccessGrant]
    /// What methods cost, and their classes.
    let costs: [MethodCost]
    /// The grants for one name each, by that name; with many grants a caller is found at once.
    private let named: [String: [AccessGrant]]
    /// Those that are for many names.
    private let wide: [AccessGrant]

    /// The rules that some grants make.
    package init(_ grants: [AccessGrant], costs: [MethodCost] = []) {
        self.grants = grants
        self.costs = costs
        named = Dictionary(grouping: grants.filter { !$0.caller.isPrefix }) { $0.caller.name }
        wide = grants.filter(\.caller.isPrefix)
    }

    /// Whether anybody has limits by these rules, or any method another cost than 1.
    package var hasLimits: Bool {
        !costs.isEmpty || grants.contains { $0.limits != nil }
    }

    /// What a caller may use of the gateway: the first limits that hold on the day, those for its
    /// own name before those for many; `nil` when no grant says anything of that.
    package func limits(of name: String, on day: CalendarDate) -> QuotaTerms? {
        first(of: name, on: day) { $0.limits }
    }

    /// What the first grant of a name says that holds on a day and says anything: those for the
    /// name itself before those for many.
    func first<Value>(
        of name: String,
        on day: CalendarDate,
        _ say: (AccessGrant) -> Value?
    ) -> Value? {
        for grant in named[name] ?? [] where grant.days.contains(day) {
            if let value = say(grant) { return value }
        }
        for grant in wide where grant.days.contains(day) && grant.caller.takes(name) {
            if let value = say(grant) { return value }
        }
        return nil
    }

    /// What a call of a method costs of its caller's rate, in units: by the first pattern that has
    /// the method, otherwise 1.
    package func cost(of path: UnsafeRawBufferPointer) -> Int {
        costs.first { $0.methods.takes(path) }?.units ?? 1
    }

    /// What one name has by the grants of a day.
    package func rights(of name: String, on day: CalendarDate) -> CallerRights {
        let held = (named[name] ?? []) + wide.filter { $0.caller.takes(name) }
        return CallerRights(day: day, grants: held.filter { $0.days.contains(day) })
    }
}
