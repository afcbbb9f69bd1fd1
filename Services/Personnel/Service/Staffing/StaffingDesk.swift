internal import Conventions
internal import Kernel
internal import PersonnelContract
package import Policy
internal import ProtobufC
internal import RPC
internal import Storage

/// The rules of staffing, as rows of the policy.
package struct StaffingRules: Sendable {
    let policy: Policy

    /// The rules of a policy.
    package init(policy: Policy) { self.policy = policy }

    /// The rules of the policy that the program carries within it.
    package static func embedded() throws -> StaffingRules {
        StaffingRules(policy: try .embedded())
    }

    /// The kinds of officials of which there are quotas on a day (`STAFF_QUOTA_KINDS`).
    func kinds(on day: CalendarDate) throws -> [OfficialKind] {
        try policy.rule("STAFF_QUOTA_KINDS", at: day).values(of: OfficialKind.self)
    }
}

/// What every use case of staffing stands on.
struct StaffingDesk: Sendable {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let authority: AuthorityRules
    let rules: StaffingRules
    let discipline: DisciplineDesk
}

/// What a change of staffing leaves behind: the audit entry and the event.
struct StaffingChange {
    let resource: String
    let summary: [String]
    var decision = ""
    var rules: [String] = []

    var audit: AuditEntry {
        AuditEntry(
            resource: resource,
            summary: summary.joined(separator: "\n"),
            rules: rules,
            decision: decision
        )
    }

    /// An event of an organisation.
    func event(
        _ type: String,
        of organization: MembershipFacts.Place,
        _ data: [String: String],
        in reader: any Reader
    ) throws -> Event {
        Event(
            type,
            subjectKind: "organization",
            subjectID: organization.id,
            organizationPath: try OrganizationReader(reader: reader)
                .lineage(of: organization.number).path,
            data: data,
            rules: rules
        )
    }
}

extension CallerAuthority {
    /// Passes when the caller reaches the organisation of a quota, a case or a review; leaves the
    /// call no more guarded fields than may be seen there.
    func admit(staffing organization: Int64?, named name: String, _ call: CallContext) throws {
        if isEverywhere { return }
        guard let organization, let sees = try clearance(under: organization) else {
            throw Failure.notWithinReach(name)
        }
        call.narrow(to: sees)
    }
}

extension CalendarDate {
    /// The days of a year, the first of the next one as their end; `nil` for none of a calendar.
    static func days(ofYear year: Int32) -> Range<CalendarDate>? {
        guard let first = CalendarDate(year: Int(year), month: 1, day: 1),
            let next = CalendarDate(year: Int(year) + 1, month: 1, day: 1)
        else { return nil }
        return first..<next
    }
}
