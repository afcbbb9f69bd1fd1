package import Kernel
package import RPC

/// Who may call what: nothing that no grant gives.
package struct AccessRules: Sendable {
    /// Every grant.
    package let grants: [AccessGrant]

    /// The rules that some grants make.
    package init(_ grants: [AccessGrant]) {
        self.grants = grants
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
