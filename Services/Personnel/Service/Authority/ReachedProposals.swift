internal import Conventions
package import Kernel
package import RPC
internal import Records
package import Storage

/// Which proposals a caller's rights reach in personnel: those of which every organisation and
/// official is reached in calls of the proposal's own method.
package struct ReachedProposals: ProposalReach {
    private let journal: Journal
    private let presentFacts: PresentFacts
    private let rules: AuthorityRules

    /// Judges by the record and the posts in a store.
    package init(journal: Journal, roles: RoleRules, clock: any WallClock) {
        self.journal = journal
        presentFacts = PresentFacts(journal: journal, clock: clock)
        rules = AuthorityRules(roles: roles, clock: clock)
    }

    /// `NOT_WITHIN_REACH`, as for any record.
    package func refusal(of name: String) -> Failure { Failure.notWithinReach(name) }

    /// What is seen of all that each proposal speaks of; what is not there yet is not reached.
    ///
    /// Today's facts become the present ones first.
    package func clearances(
        of call: CallContext,
        over proposals: [Proposal]
    ) async throws -> [Clearance?] {
        try await presentFacts.bringUpToDate()
        return try await journal.database.read { reader in
            try proposals.map { try clearance(of: call, over: $0, in: reader) }
        }
    }

    private func clearance(
        of call: CallContext,
        over proposal: Proposal,
        in reader: any Reader
    ) throws -> Clearance? {
        let caller = call.caller
        let authority = try CallerAuthority(
            of: ReachHolder(caller.name, caller.rights.reach),
            for: caller.actsFor.map { ReachHolder($0, caller.rights.principalReach) },
            seeing: caller.clearance,
            in: "/" + proposal.method,
            rules.roles,
            on: rules.clock.today,
            reader
        )
        let records = proposal.subjects.compactMap(ReachedRecord.init)
        guard !records.isEmpty else { return nil }
        var sees = caller.clearance
        for record in records {
            guard let here = try authority.clearance(of: record) else { return nil }
            sees.formIntersection(here)
        }
        return sees
    }
}

extension ReachedRecord {
    /// The organisation or official of a name; `nil` for other names, and for records of a record.
    fileprivate init?(_ name: String) {
        if let id = ResourceNames.organization.identifiers(in: name)?.first {
            self = .organization(id)
        } else if let id = ResourceNames.official.identifiers(in: name)?.first {
            self = .official(id)
        } else {
            return nil
        }
    }
}
