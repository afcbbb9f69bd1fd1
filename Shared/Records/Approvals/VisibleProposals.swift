internal import ApprovalContract
internal import Kernel
internal import RPC
internal import Storage

/// Which proposals a caller may know of, and what of them.
///
/// Who reaches the whole record knows of all; whoever has drafted one knows of it always; who
/// reaches a part knows of those that speak of nothing else.
struct VisibleProposals: Sendable {
    /// Rows that are read at once when they are looked through.
    private static let rowsAtOnce = 200
    /// Rows that are looked through for one page.
    private static let rowsMax = 2_000

    let desk: ApprovalDesk
    let call: CallContext

    /// For each proposal, the guarded fields that the caller may see of it; `nil` when it may not
    /// know of it.
    private func clearances(of proposals: [Storage.Proposal]) async throws -> [Clearance?] {
        if call.reachesEverywhere { return proposals.map { _ in call.clearance } }
        let others = proposals.filter { !isOwn($0) }
        guard !others.isEmpty else { return proposals.map { _ in call.clearance } }
        var judged = try await desk.reach.clearances(of: call, over: others).makeIterator()
        return proposals.map { proposal in
            if isOwn(proposal) { return call.clearance }
            return (judged.next() ?? nil)?.intersection(call.clearance)
        }
    }

    /// Whether the caller has drafted it.
    func isOwn(_ proposal: Storage.Proposal) -> Bool {
        call.caller.principal == proposal.drafter.principal
    }

    /// One proposal, which leaves the call no more guarded fields than may be seen of it.
    ///
    /// Throws NOT_FOUND to those who reach everything alone: others are not told whether it is
    /// there.
    func proposal(_ id: String) async throws -> Storage.Proposal {
        let found = try await desk.journal.database.read { try ProposalTable($0).proposal(id) }
        guard let found, let sees = try await clearances(of: [found])[0] else {
            let name = "proposals/\(id)"
            if call.reachesEverywhere { throw Failure.noProposal(name) }
            throw desk.reach.refusal(of: name)
        }
        call.narrow(to: sees)
        return found
    }
}

extension VisibleProposals {
    /// A page of the proposals in a state after a position, the latest first.
    func page(
        in state: Storage.ProposalState?,
        after position: [StoredValue]?,
        size: PageSize,
        for query: PageQuery
    ) async throws -> ListProposalsResponse {
        let now = desk.journal.clock.now
        if !call.reachesEverywhere {
            return try await search(in: state, after: position, size, query, at: now)
        }
        return try await desk.journal.database.scan { reader in
            let rows = try ProposalTable(reader).rows(
                in: state,
                at: now,
                after: position,
                count: size.count + 1
            )
            let page = try desk.tokens.page(
                of: rows,
                size: size,
                for: query,
                keys: Self.keys
            ) { row in
                let proposal = try ProposalTable.proposal(row)
                return ApprovalContract.Proposal(proposal, at: now).shown(to: call.clearance, desk)
            }
            return ListProposalsResponse(
                proposals: page.elements,
                nextPageToken: page.nextPageToken
            )
        }
    }

    private static let keys = ["drafted_at", "id"]

    /// Looks proposals through for those that the caller may know of.
    private func search(
        in state: Storage.ProposalState?,
        after position: [StoredValue]?,
        _ size: PageSize,
        _ query: PageQuery,
        at now: Timestamp
    ) async throws -> ListProposalsResponse {
        var found: [ApprovalContract.Proposal] = []
        var (position, seen) = (position, 0)
        while seen < Self.rowsMax {
            let rows = try await desk.journal.database.scan { [position] reader in
                try ProposalTable(reader)
                    .rows(in: state, at: now, after: position, count: Self.rowsAtOnce)
            }
            let proposals = try rows.map(ProposalTable.proposal)
            for (index, sees) in try await clearances(of: proposals).enumerated() {
                position = try Self.keys.map { try rows[index].value($0) }
                guard let sees else { continue }
                found.append(
                    ApprovalContract.Proposal(proposals[index], at: now).shown(to: sees, desk)
                )
                if found.count == size.count { break }
            }
            seen += rows.count
            if found.count == size.count { break }
            if rows.count < Self.rowsAtOnce { return ListProposalsResponse(proposals: found) }
        }
        let next = position.map { desk.tokens.token(after: $0, for: query) } ?? ""
        return ListProposalsResponse(proposals: found, nextPageToken: next)
    }
}
