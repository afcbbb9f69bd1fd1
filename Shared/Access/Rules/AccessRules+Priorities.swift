package import Kernel
package import Quotas
package import RPC

/// Which calls go first by the rules.
extension AccessRules {
    /// Whether they say anything of that.
    package var hasPriorities: Bool {
        costs.contains { $0.priority != nil } || grants.contains { $0.priority != nil }
    }

    /// The class of a caller's calls: what grants that hold on the day say of it and of whom it
    /// acts for, the lower one when of both; without, what its kind has.
    package func priority(of caller: Caller, on day: CalendarDate) -> CallPriority {
        let standard = CallPriority(of: caller)
        guard caller.kind != .service else { return standard }
        let own = toldPriority(of: caller.name, on: day)
        guard let principal = caller.actsFor else { return own ?? standard }
        guard let other = toldPriority(of: principal, on: day) else { return own ?? standard }
        return min(own ?? other, other)
    }

    /// The class of a method at most: by the first pattern that has it and says so, without one by
    /// its name.
    package func priority(ofMethod path: UnsafeRawBufferPointer) -> CallPriority {
        let told = costs.first { $0.priority != nil && $0.methods.takes(path) }
        return told?.priority ?? CallPriority(ofMethod: path)
    }

    /// What the first grant says that does, those for the name itself before those for many.
    private func toldPriority(of name: String, on day: CalendarDate) -> CallPriority? {
        first(of: name, on: day) { $0.priority }
    }
}
