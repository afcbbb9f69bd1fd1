package import Kernel
package import Quotas
package import RPC

/// Who may call what: nothing that no grant gives.
package struct AccessRules: Sendable {
    /// Every grant.
    package let grants: [AccessGrant]
    private let costs: [MethodCost]
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
        let own = named[name]?.first { $0.limits != nil && $0.days.contains(day) }
        if let own { return own.limits }
        return wide.first {
            $0.limits != nil && $0.days.contains(day) && $0.caller.takes(name)
        }?
        .limits
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

/// What one name may call on one day.
package struct CallerRights: Sendable {
    /// The day.
    package let day: CalendarDate
    private let ordinary: [AccessGrant]
    private let forEmergencies: [AccessGrant]

    /// The rights by the grants that hold.
    package init(day: CalendarDate, grants: [AccessGrant]) {
        self.day = day
        ordinary = grants.filter { !$0.role.isEmergency }
        forEmergencies = grants.filter(\.role.isEmergency)
    }

    /// Whether there are further rights in calls of a method when there is an emergency.
    package func hasMoreInEmergencies(for path: UnsafeRawBufferPointer) -> Bool {
        forEmergencies.contains { $0.role.methods.contains { $0.takes(path) } }
    }

    /// The rights in calls of a method; `nil` when it may not be called.
    ///
    /// Several grants for one method add up, each where it reaches. In an emergency those for it
    /// do, too; when they give nothing further the rights are ordinary ones.
    package func rights(
        for path: UnsafeRawBufferPointer,
        inEmergency: Bool = false
    ) -> CallRights? {
        let usual = Self.rights(for: path, by: ordinary)
        guard inEmergency, hasMoreInEmergencies(for: path),
            var all = Self.rights(for: path, by: ordinary + forEmergencies)
        else { return usual }
        if let usual, usual.cover(all) { return usual }
        all.isEmergency = true
        return all
    }

    private static func rights(
        for path: UnsafeRawBufferPointer,
        by grants: [AccessGrant]
    ) -> CallRights? {
        var clearance: Clearance?
        var isInParts = false
        for grant in grants where grant.role.methods.contains(where: { $0.takes(path) }) {
            clearance = (clearance ?? []).union(grant.role.sees)
            if grant.places != nil {
                isInParts = true
            } else if grant.role.sees == .everything {
                return .everything
            }
        }
        guard let clearance else { return nil }
        let reach = isInParts ? reach(for: path, by: grants) : .everywhere
        return CallRights(clearance: clearance, reach: reach)
    }

    private static func reach(
        for path: UnsafeRawBufferPointer,
        by grants: [AccessGrant]
    ) -> Reach {
        let taking = grants.filter { $0.role.methods.contains { $0.takes(path) } }
        return Reach(
            taking.flatMap { grant in
                (grant.places ?? [.everywhere]).map { ReachPart($0, sees: grant.role.sees) }
            }
        )
    }
}
