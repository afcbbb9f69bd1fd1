package import Kernel
package import Quotas
package import RPC

/// Who may call what: nothing that no grant gives.
package struct AccessRules: Sendable {
    /// Every grant.
    package let grants: [AccessGrant]
    private let costs: [MethodCost]
    /// The grants with limits, in the order of the file, by the name that they are for.
    private let limited: [String: [AccessGrant]]
    /// Those that are for many names.
    private let widelyLimited: [AccessGrant]

    /// The rules that some grants make.
    package init(_ grants: [AccessGrant], costs: [MethodCost] = []) {
        self.grants = grants
        self.costs = costs
        let withLimits = grants.filter { $0.limits != nil }
        limited = Dictionary(grouping: withLimits.filter { !$0.caller.isPrefix }) { $0.caller.name }
        widelyLimited = withLimits.filter(\.caller.isPrefix)
    }

    /// Whether anybody has limits by these rules, or any method another cost than 1.
    package var hasLimits: Bool {
        !limited.isEmpty || !widelyLimited.isEmpty || !costs.isEmpty
    }

    /// What a caller may use of the gateway: the first limits that hold on the day, those for its
    /// own name before those for many; `nil` when no grant says anything of that.
    package func limits(of name: String, on day: CalendarDate) -> QuotaTerms? {
        let own = limited[name]?.first { $0.days.contains(day) }
        return (own ?? widelyLimited.first { $0.days.contains(day) && $0.caller.takes(name) })?
            .limits
    }

    /// What a call of a method costs of its caller's rate, in units: by the first pattern that has
    /// the method, otherwise 1.
    package func cost(of path: UnsafeRawBufferPointer) -> Int {
        costs.first { $0.methods.takes(path) }?.units ?? 1
    }

    /// What one name has by the grants of a day.
    package func rights(of name: String, on day: CalendarDate) -> CallerRights {
        let held = grants.filter { $0.days.contains(day) && $0.caller.takes(name) }
        return CallerRights(day: day, grants: held)
    }
}

/// What one name may call on one day.
package struct CallerRights: Sendable {
    /// The day.
    package let day: CalendarDate
    /// The grants that hold.
    package let grants: [AccessGrant]

    /// The guarded fields that a method's answers show; `nil` when the method may not be called.
    ///
    /// Several grants for one method add up.
    package func clearance(for path: UnsafeRawBufferPointer) -> Clearance? {
        var clearance: Clearance?
        for grant in grants where grant.role.methods.contains(where: { $0.takes(path) }) {
            clearance = (clearance ?? []).union(grant.role.sees)
            if clearance == .everything { break }
        }
        return clearance
    }
}
