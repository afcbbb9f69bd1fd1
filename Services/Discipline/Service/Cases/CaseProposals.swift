internal import Conventions
internal import DisciplineContract
package import Kernel
package import RPC
package import Records
package import Storage

/// Which proposals of discipline a caller knows of: those on cases by its rights in the case, the
/// others by those of sanctions.
package struct DisciplineProposals: ProposalReach {
    private let desk: CaseDesk
    private let sanctions: any ProposalReach

    /// Judges proposals of both services of discipline.
    package init(_ cases: CaseService, _ sanctions: any ProposalReach) {
        desk = cases.desk
        self.sanctions = sanctions
    }

    /// `NOT_WITHIN_REACH`, as for any record.
    package func refusal(of name: String) -> Failure { Failure.notWithinReach(name) }

    /// What is seen of all that each proposal speaks of.
    package func clearances(
        of call: CallContext,
        over proposals: [Proposal]
    ) async throws -> [Clearance?] {
        let others = proposals.filter { !$0.method.hasPrefix(Self.casesPrefix) }
        var judged = try await sanctions.clearances(of: call, over: others).makeIterator()
        var found: [Clearance?] = []
        for proposal in proposals {
            if proposal.method.hasPrefix(Self.casesPrefix) {
                found.append(try await clearance(of: call, over: proposal))
            } else {
                found.append(judged.next() ?? nil)
            }
        }
        return found
    }

    private static let casesPrefix = "\(CaseService.serviceName)/"

    /// What is seen of the one case of a proposal; `nil` for who may not use its method on it.
    private func clearance(
        of call: CallContext,
        over proposal: Proposal
    ) async throws -> Clearance? {
        let names = proposal.subjects.filter { CaseRecord.pattern.identifiers(in: $0) != nil }
        guard names.count == 1, let name = names.first,
            let ids = CaseRecord.pattern.identifiers(in: name)
        else { return nil }
        let judge = try await desk.judge(call, of: ids[0], in: proposal.method)
        let stored = try await desk.journal.database.read { reader in
            try CaseTable(reader: reader).stored(ids[1], of: ids[0])
        }
        guard let stored, let rights = try judge.rights(stored.participants),
            call.finds(stored.record.grade, seeing: rights.sees)
        else { return nil }
        return rights.sees.intersection(call.clearance)
    }
}
