internal import Kernel
internal import RPC
internal import Storage

/// Whoever decides on a proposal: a person, another one than the drafter, with the right to make
/// the change (DOMAIN 3.1: whoever drafts a decision cannot also approve or sign it).
struct DecidingPerson: Sendable {
    let desk: ApprovalDesk
    let call: CallContext

    /// Passes for who may decide on a proposal; the rights in calls of the proposal's method.
    ///
    /// Throws `CALLER_NOT_NAMED`, `PERSON_NEEDED`, `SECOND_PERSON_NEEDED`,
    /// `DECISION_NOT_GRANTED`, `WHOLE_RECORD_NEEDED`, `NOT_WITHIN_REACH`, and UNAVAILABLE when one
    /// of these questions has no certain answer.
    func judge(_ proposal: Proposal) async throws -> CallRights {
        let decider = try desk.party(call)
        guard decider.isPerson else { throw Failure.notAPerson(decider, for: proposal) }
        guard !decider.isOne(with: proposal.drafter) else {
            throw Failure.secondPerson(for: proposal)
        }
        let rights = try await rights(in: proposal)
        guard try await reaches(proposal, with: rights) else {
            throw desk.reach.refusal(of: proposal.name)
        }
        guard try await !isOneOfficial(decider, proposal) else {
            throw Failure.secondPerson(for: proposal)
        }
        return rights
    }

    /// Whether rights reach everything that a proposal speaks of, as a call of its method would.
    private func reaches(_ proposal: Proposal, with rights: CallRights) async throws -> Bool {
        if rights.reachEverywhere { return true }
        return try await call.within(call.method, MutationCourse.trial) { call in
            var caller = call.caller
            caller.rights = rights
            call.admit(caller)
            return try await desk.reach.clearances(of: call, over: [proposal])[0] != nil
        }
    }

    /// Whether names of both stand, or have stood, for one official: two accounts are one person.
    private func isOneOfficial(_ decider: ProposalParty, _ proposal: Proposal) async throws -> Bool
    {
        let drafters = try await officials(of: proposal.drafter, proposal)
        if drafters.isEmpty { return false }
        return try await !drafters.isDisjoint(with: officials(of: decider, proposal))
    }

    private func officials(
        of party: ProposalParty,
        _ proposal: Proposal
    ) async throws -> Set<String> {
        var found: Set<String> = []
        for day in Set([desk.journal.clock.today, proposal.draftedAt.day]) {
            for name in party.persons {
                let official = try await desk.inquiry
                    .official(of: name, on: day, in: proposal.method, call)
                if let official { found.insert(official) }
            }
        }
        return found
    }

    /// The rights with which the decider could make the change, no more than in the call by which
    /// it decides; who acts for somebody has what both have.
    private func rights(in proposal: Proposal) async throws -> CallRights {
        let caller = call.caller
        var rights = try await rights(of: caller.name, in: proposal)
        if let principal = caller.actsFor {
            let others = try await self.rights(of: principal, in: proposal)
            rights.clearance.formIntersection(others.clearance)
            rights.principalReach = others.reach
        }
        rights.clearance.formIntersection(caller.clearance)
        rights.isEmergency = caller.rights.isEmergency
        guard rights.reachEverywhere || desk.judgesReach(proposal.method) else {
            throw Failure(.wholeRecordNeeded)
        }
        return rights
    }

    private func rights(of name: String, in proposal: Proposal) async throws -> CallRights {
        // Services of the installation need no grants: they act for persons, who do.
        if name == call.caller.name, call.caller.kind == .service { return .everything }
        guard let rights = try await desk.inquiry.rights(of: name, in: proposal.method, call) else {
            throw Failure.decisionNotGranted(name, proposal)
        }
        return rights
    }
}
