/// Where a change lies and how secret it is, as what it announces says.
package struct ProposalPlace: Sendable, Hashable {
    /// The organisation concerned, as the path from the root of the tree; empty when unknown.
    package let organizationPath: String
    /// The secrecy grade; empty for none.
    package let secrecyGrade: String

    /// A place.
    package init(organizationPath: String = "", secrecyGrade: String = "") {
        self.organizationPath = organizationPath
        self.secrecyGrade = secrecyGrade
    }

    /// The place of a change that would announce some events.
    init(of events: [Event]) {
        let placed = events.first { !$0.organizationPath.isEmpty }
        organizationPath = placed?.organizationPath ?? ""
        secrecyGrade = (placed ?? events.first)?.secrecyGrade ?? ""
    }
}

extension Proposal {
    /// What others are told when a proposal begins to wait, or ends: its name, its method and its
    /// end, no word of what it holds and of the persons.
    package var announcement: Event {
        let act =
            switch end.state {
            case .pending: "waiting"
            case .executed: "approved"
            case .rejected: "rejected"
            case .withdrawn: "withdrawn"
            case .expired: "expired"
            }
        return Event(
            "proposal.\(act)",
            subjectKind: "proposal",
            subjectID: id,
            organizationPath: place.organizationPath,
            secrecyGrade: place.secrecyGrade,
            data: ["method": method, "ends": "\(end.at)"]
        )
    }
}
