internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import RPC
internal import Storage

/// Bodies of an organisation; a reorganisation ends those in which nobody is.
struct TieOfBodies: OrganizationTie {
    let reason = Reason.governingBodiesWithoutSuccessor
    var pattern: @Sendable (String) -> String { { ResourceNames.governingBody.name($0) } }

    func records(of number: Int64, from: CalendarDate, to: CalendarDate) -> Statement {
        """
        SELECT id FROM governing_body
        WHERE organization_number = \(number) AND valid_from < \(to) AND valid_to > \(from)
        """
    }
}

extension ReorganizationWork {
    /// Ends the bodies of an organisation that ends: those in which nobody is from the day on, and
    /// the others too when the decision ends what is held.
    ///
    /// A body is of its organisation: a successor founds its own.
    mutating func endBodies(of organization: Ancestor) throws {
        let ties = TieOfBodies().records(of: organization.number, from: plan.day, to: .openEnd)
        let rules = GoverningBodyRules(policy: policy)
        let bodies = GoverningBodyReader(reader: transaction)
        for row in try transaction.rows("\(ties) ORDER BY number") {
            let id = try row.text("id")
            guard let body = try bodies.find(id: id, standingOn: plan.day), body.from < plan.day
            else { continue }
            let members = try BodyMemberReader(reader: transaction)
                .all(in: body.number, from: plan.day, to: .openEnd)
            guard members.isEmpty || plan.endsHeldPosts else { continue }
            if let own = members.first(where: { ownCases.contains($0.officialNumber) }) {
                throw Failure.ownCase(own.name)
            }
            let ending = BodyEnding(transaction: transaction, now: now, rules: rules)
            outcome.keep(try ending.end(body, on: plan.day, .orgEnded, by: plan.decision))
        }
    }
}
