internal import Kernel
internal import TypeContract

/// A block of an official that stands against an entry.
struct StandingBlock: Sendable, Hashable {
    /// The rule row that makes it stand against planning.
    let rule: RuleReference
    /// Whether the deciding level may override it with a reason.
    let isSoft: Bool
    /// The first day in force.
    let start: CalendarDate
    /// The first day no longer in force; `nil` when it does not end.
    let end: CalendarDate?
}
