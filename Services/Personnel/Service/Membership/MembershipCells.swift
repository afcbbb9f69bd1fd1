internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage

/// The cells that members may belong to.
struct MembershipCells {
    let reader: any Reader
    let rules: MembershipRules

    /// The cell with an identifier from a day on: an organisation of a type that the row
    /// `MEMBER_CELL_TYPES` names, which has not ended.
    ///
    /// Throws `ORGANIZATION_UNKNOWN`, `ORGANIZATION_ENDED` or `MEMBERSHIP_REFUSED`.
    func cell(id: String, from day: CalendarDate) throws -> MembershipFacts.Place {
        let found = try OrganizationReader(reader: reader).superior(id: id)
        let rule = try rules.policy.rule("MEMBER_CELL_TYPES", at: day)
        var findings = RuleFindings(of: found.name)
        let type = found.facts.type.code
        findings.note(
            rule,
            holds: try rule.codes.contains(type),
            vi: "\(found.name) thuộc loại \(type), không phải là chi bộ.",
            en: "\(found.name) is of the type \(type), which is no cell."
        )
        try findings.finish()
        try OrganizationDays(reader: reader).check(
            found.number,
            found.name,
            from: day,
            to: .openEnd
        )
        return MembershipFacts.Place(number: found.number, id: found.id)
    }
}
