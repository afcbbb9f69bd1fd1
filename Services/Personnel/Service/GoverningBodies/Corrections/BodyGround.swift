internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage

/// What rests on a body or on a time in one, so that it is not taken back before that is.
struct BodyGround {
    let reader: any Reader

    /// Refuses while somebody is, was or is to be in the body.
    func checkNobodyIs(in body: GoverningBodyRecord) throws {
        try check(
            body.name,
            "governing_body_number = \(body.number) AND taken_back_at IS NULL"
        )
    }

    /// Refuses while another time in the body goes on from the end of this one by the decision that
    /// ended it: who has another function since.
    func checkNothingRests(on member: BodyMemberRecord) throws {
        let end = member.period.facts.endDecision
        guard member.period.to != .openEnd else { return }
        try check(
            member.name,
            """
            governing_body_number = \(member.bodyNumber)
                AND official_number = \(member.officialNumber) AND taken_back_at IS NULL
                AND valid_from = \(member.period.to) AND decision_number = \(end.number)
                AND decision_date = \(end.date)
            """
        )
    }

    private func check(_ resource: String, _ condition: Statement) throws {
        let names = try reader.rows(
            """
            SELECT id FROM body_member WHERE \(condition)
            ORDER BY number LIMIT \(PersonnelLimits.bodyMembersComparedMax)
            """
        ).map { ResourceNames.bodyMember.name(try $0.text("id")) }
        guard names.isEmpty else {
            throw HoldingRefusal.naming(
                names,
                .governingBodyBuiltUpon,
                ["resource": resource],
                as: "resources"
            )
        }
    }
}
