internal import Conventions
internal import Kernel
internal import PersonnelContract
package import Policy
internal import ProtobufC
internal import Storage

/// The rules of governing bodies, as rows of the policy of the day on which something begins.
package struct GoverningBodyRules: Sendable {
    let policy: Policy

    /// The rules of a policy.
    package init(policy: Policy) { self.policy = policy }

    /// The rules of the policy that the program carries within it.
    package static func embedded() throws -> GoverningBodyRules {
        GoverningBodyRules(policy: try .embedded())
    }

    /// Whether an organisation has one body of a kind on a day (`BODY_SINGLE_KINDS`).
    func isSingle(_ kind: GoverningBodyKind, on day: CalendarDate) throws -> Bool {
        try policy.rule("BODY_SINGLE_KINDS", at: day).codes.contains(kind.code)
    }

    /// Whether a body is one of the Party, in which its members are (`BODY_PARTY_KINDS` in
    /// organisations of `BODY_PARTY_TYPES`).
    func isOfParty(
        _ kind: GoverningBodyKind,
        in type: OrganizationType,
        on day: CalendarDate
    ) throws -> Bool {
        let kinds = try policy.rule("BODY_PARTY_KINDS", at: day)
        let types = try policy.rule("BODY_PARTY_TYPES", at: day)
        return try kinds.codes.contains(kind.code) && types.codes.contains(type.code)
    }

    /// From how many official members on a cell elects a committee (`BODY_CELL_COMMITTEE_MEMBERS`).
    func cellCommittee(on day: CalendarDate) throws -> PolicyRule {
        try policy.rule("BODY_CELL_COMMITTEE_MEMBERS", at: day)
    }
}

/// What has to hold of a body that is founded.
struct GoverningBodyGuards {
    let reader: any Reader
    let rules: GoverningBodyRules
    let organization: OrganizationRecord
    /// The resource name of the body.
    let name: String

    /// Judges a body by every rule that speaks of its kind; the codes of the rows applied.
    func judge(_ kind: GoverningBodyKind, from day: CalendarDate) throws -> [String] {
        guard kind == .chiUy else { return [] }
        var findings = RuleFindings(of: name, .governingBodyRefused)
        let types = try rules.policy.rule("MEMBER_CELL_TYPES", at: day)
        let timeline = try FactTable.organizations.timeline(of: organization.number, in: reader)
        let type = (timeline.facts(on: day) ?? organization.facts).type.code
        findings.note(
            types,
            holds: try types.codes.contains(type),
            vi: "\(organization.name) thuộc loại \(type), không phải là chi bộ.",
            en: "\(organization.name) is of the type \(type), which is no cell."
        )
        let needed = try rules.cellCommittee(on: day)
        let members = try officialMembers(on: day)
        findings.note(
            needed,
            holds: members >= Int64(try needed.integer),
            vi: "Chi bộ có \(members) đảng viên chính thức.",
            en: "The cell has \(members) official members."
        )
        try findings.finish()
        return findings.applied
    }

    private func officialMembers(on day: CalendarDate) throws -> Int64 {
        let row = try reader.first(
            """
            SELECT COUNT(*) AS n FROM membership_fact AS fact
            WHERE fact.cell_number = \(organization.number)
                AND fact.state = \(MembershipState.official.number)
                AND \(HistoryPoint(day).condition("fact"))
            """
        )
        return try row?.integer("n") ?? 0
    }
}
