internal import Kernel
internal import PersonnelContract
package import Policy
internal import ProtobufC

/// From what follow-ups follow, and until when they are to be settled, as rows of the policy.
package struct FollowUpRules: Sendable {
    let policy: Policy
    let workingDays: WorkingDays

    /// The rules of a policy, with the calendar of working days.
    package init(policy: Policy, workingDays: WorkingDays) {
        self.policy = policy
        self.workingDays = workingDays
    }

    /// The rules of the policy that the program carries within it.
    package static func embedded() throws -> FollowUpRules {
        FollowUpRules(policy: try .embedded(), workingDays: try .embedded())
    }

    /// The day until which what came up on a day is settled (`FOLLOW_UP_WORKING_DAYS`).
    func due(after day: CalendarDate) throws -> CalendarDate {
        try workingDays.day(try policy.rule("FOLLOW_UP_WORKING_DAYS", at: day).integer, after: day)
    }

    /// The row that names a state from which something follows, or `nil`.
    func row<Code: ProtobufEnum>(
        _ code: String,
        naming state: Code,
        on day: CalendarDate
    ) throws -> PolicyRule? {
        guard let row = policy.find(code, at: day), try row.codes.contains(state.code) else {
            return nil
        }
        return row
    }
}
