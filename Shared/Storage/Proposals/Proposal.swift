package import Kernel

/// A change that its drafter has asked for and that a second person has to approve.
package struct Proposal: Sendable, Hashable {
    /// The last part of its name.
    package let id: String
    /// The method: `canbo.discipline.v1.DisciplineService/RecordSanction`.
    package let method: String
    /// The full name of the message of the request.
    package let requestType: String
    /// The request in bytes; personal data may be in it.
    package let request: [UInt8]
    /// SHA-256 of method and request; see ``Mutation/digest(of:_:)``.
    package let digest: [UInt8]
    /// Who has drafted it.
    package let drafter: ProposalParty
    /// The drafter as audit records name it.
    package let author: String
    /// The drafter's identifier of the change; empty when none was given.
    package let requestID: String
    /// When it was drafted.
    package let draftedAt: Timestamp
    /// Where its change lies.
    package let place: ProposalPlace
    /// How it ended, or is still going to end.
    package private(set) var end: End

    /// The end of a proposal.
    package struct End: Sendable, Hashable {
        /// What has become of it, as stored: pending ones end by time without being touched.
        package var state = ProposalState.pending
        /// When it ended; of a pending one, when it expires.
        package var at: Timestamp
        /// Who has decided, as audit records name it; empty for time.
        package var decider = ""
        /// Why it was refused.
        package var reason = ""
        /// What the change has made or altered.
        package var resource = ""

        /// An end at an instant.
        package init(at instant: Timestamp) { at = instant }
    }

    /// A pending proposal of a change that was tried.
    package init(
        _ id: String,
        of mutation: Mutation,
        by drafter: ProposalParty,
        in place: ProposalPlace = ProposalPlace(),
        at now: Timestamp,
        for lifetime: Duration
    ) {
        self.id = id
        method = mutation.method
        requestType = mutation.requestType
        request = mutation.request
        digest = mutation.digest
        self.drafter = drafter
        author = mutation.caller
        requestID = mutation.requestID
        draftedAt = now
        self.place = place
        end = End(at: now + lifetime)
    }

    /// The resource name.
    package var name: String { "proposals/\(id)" }

    /// The names of the resources that the request speaks of.
    package var subjects: Set<String> { ResourceMentions.names(in: request) }

    /// What has become of it by an instant.
    package func state(at now: Timestamp) -> ProposalState {
        guard end.state == .pending, end.at <= now else { return end.state }
        return end.state.after(.expire) ?? end.state
    }

    /// The proposal after an act of somebody.
    ///
    /// Throws `PROPOSAL_STATE_REFUSED`, which names the state and what is allowed in it.
    package func after(
        _ act: ProposalAct,
        by decider: String,
        because reason: String = "",
        at now: Timestamp
    ) throws(Failure) -> Proposal {
        let present = state(at: now)
        guard let next = present.after(act) else { throw .stateRefuses(act, of: name, present) }
        var changed = self
        changed.end = End(at: now)
        changed.end.state = next
        changed.end.decider = decider
        changed.end.reason = reason
        return changed
    }

    /// The proposal as time has ended it; `nil` when it has not.
    package func expired(at now: Timestamp) -> Proposal? {
        guard end.state == .pending, state(at: now) == .expired else { return nil }
        var changed = self
        changed.end.state = .expired
        return changed
    }

    /// The proposal with what its change has made or altered.
    func making(_ resource: String) -> Proposal {
        var changed = self
        changed.end.resource = resource
        return changed
    }
}

extension Proposal {
    /// A proposal from its row.
    init(_ row: Row) throws {
        id = try row.text("id")
        method = try row.text("method")
        requestType = try row.text("request_type")
        request = try row.bytes("request")
        digest = try row.bytes("digest")
        drafter = ProposalParty(
            try row.text("drafter"),
            actsFor: try row.optionalText("drafter_for")
        )
        author = try row.text("author")
        requestID = try row.text("request_id")
        draftedAt = try row.timestamp("drafted_at")
        place = ProposalPlace(
            organizationPath: try row.text("organization_path"),
            secrecyGrade: try row.text("secrecy_grade")
        )
        end = End(at: try row.timestamp("ends_at"))
        end.state = try row.code("state")
        end.decider = try row.text("decider")
        end.reason = try row.text("reason")
        end.resource = try row.text("resource")
    }
}
