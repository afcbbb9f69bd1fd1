internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// What every change of screening needs.
struct ScreeningDesk: Sendable {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let authority: AuthorityRules
    let rules: MembershipRules
}

extension CallerAuthority {
    /// Passes when the caller reaches the organisation that holds a round.
    func admit(_ round: ScreeningRoundRecord?, named name: String, _ call: CallContext) throws {
        if isEverywhere { return }
        guard let round, let sees = try clearance(under: round.organization.number) else {
            throw Failure.notWithinReach(name)
        }
        call.narrow(to: sees)
    }

    /// The membership of a screening that the caller changes: it reaches the member's cell, and is
    /// not the member.
    func member(
        of record: ScreeningItemRecord?,
        named name: String,
        _ call: CallContext
    ) throws -> MembershipRecord? {
        let found = try record.flatMap {
            try MembershipReader(reader: organizations.reader).find(id: $0.membershipID)
        }
        try admit(changeOf: found, named: name, call)
        return found
    }
}

/// What a change of a screening leaves behind: neither audit nor event say what was said.
struct ScreeningChange {
    let record: ScreeningItemRecord
    var rules: [String] = []
    var decision = ""
    /// What the step made of the membership.
    var membership: Change<Membership>?

    /// The change, told to the cell and all above it.
    func change(in transaction: any Transaction) throws -> Change<ScreeningItem> {
        let state = record.state.code
        let membership = ResourceNames.membership.name(record.membershipID)
        var data = [
            "screening_item": record.name,
            "screening_round": ResourceNames.screeningRound.name(record.roundID),
            "membership": membership,
            "state": state,
            "version": String(record.version),
        ]
        if let due = record.dueOn { data["due_date"] = due.description }
        let entry = AuditEntry(
            resource: record.name,
            summary: "state: \(state)\nmembership: \(membership)",
            rules: rules,
            decision: decision
        )
        let event = Event(
            "screening.\(state.lowercased())",
            subjectKind: "official",
            subjectID: record.officialID,
            organizationPath: try OrganizationReader(reader: transaction)
                .lineage(of: record.cell.number).path,
            data: data,
            rules: rules
        )
        return Change(
            ScreeningItem(record),
            audit: [entry] + (self.membership?.audit ?? []),
            events: [event] + (self.membership?.events ?? [])
        )
    }
}
