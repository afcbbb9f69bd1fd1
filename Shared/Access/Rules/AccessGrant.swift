package import Kernel
package import Quotas
package import RPC

/// A role given to a caller for a time, by a decision or an agreement.
package struct AccessGrant: Hashable, Sendable {
    /// Names the decision or agreement that gives it.
    package let name: String
    /// Who may.
    package let caller: CallerPattern
    /// The role.
    package let role: AccessRole
    /// The days on which it holds, in Viet Nam.
    package let days: ClosedRange<CalendarDate>
    /// The parts of the record that it reaches; `nil` when it reaches all of it.
    package let places: [ReachPart.Place]?
    /// The purposes for which it is given: it counts in calls alone that name one of them in
    /// `x-purpose`; `nil` when it is for every call.
    package let purposes: [String]?
    /// What its caller may use of the gateway; `nil` when it says nothing of that.
    package let limits: QuotaTerms?
    /// The class of its caller's calls; `nil` when it says nothing of that.
    package let priority: CallPriority?

    /// A grant.
    package init(
        _ name: String,
        to caller: CallerPattern,
        _ role: AccessRole,
        on days: ClosedRange<CalendarDate>,
        in places: [ReachPart.Place]? = nil,
        for purposes: [String]? = nil,
        limits: QuotaTerms? = nil,
        priority: CallPriority? = nil
    ) {
        self.name = name
        self.caller = caller
        self.role = role
        self.days = days
        self.places = places
        self.purposes = purposes
        self.limits = limits
        self.priority = priority
    }
}
