internal import ApprovalContract
internal import Kernel
internal import RPC
internal import Storage

/// Which proposals a caller may know of, and what of them.
///
/// Who reaches the whole record knows of all; whoever has drafted one knows of it always; who
/// reaches a part knows of those that speak of nothing else, where that is judged.
struct VisibleProposals: Sendable {
    /// Rows that are read at once when they are looked through.
    private static let rowsAtOnce = 200
    /// Rows that are looked through for one page.
    private static let rowsMax = 2_000

    let desk: ApprovalDesk
    let call: CallContext

    /// The guarded fields that the caller may see of a proposal; `nil` when it may not know of it.
    func clearance(of proposal: Storage.Proposal, in reader: any Reader) throws -> Clearance? {
        if call.reachesEverywhere || isOwn(proposal) { return call.clearance }
        return try desk.reach.clearance(of: call, over: proposal, in: reader)
            .map { $0.intersection(call.clearance) }
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
        try await desk.reach.prepare()
        return try await desk.journal.database.read { reader in
            let name = "proposals/\(id)"
            let found = try ProposalTable(reader).proposal(id)
            guard let found, let sees = try clearance(of: found, in: reader) else {
                if call.reachesEverywhere { throw Failure.noProposal(name) }
                throw desk.reach.refusal(of: name)
            }
            call.narrow(to: sees)
            return found
        }
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
        try await desk.reach.prepare()
        let now = desk.journal.clock.now
        return try await desk.journal.database.scan { reader in
            if !call.reachesEverywhere, desk.reach.isJudged {
                return try search(in: state, after: position, size, query, at: now, reader)
            }
            let rows = try ProposalTable(reader).rows(
                in: state,
                of: call.reachesEverywhere ? nil : call.caller.principal ?? "",
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
        at now: Timestamp,
        _ reader: any Reader
    ) throws -> ListProposalsResponse {
        var found: [ApprovalContract.Proposal] = []
        var (position, seen) = (position, 0)
        while seen < Self.rowsMax {
            let rows = try ProposalTable(reader)
                .rows(in: state, at: now, after: position, count: Self.rowsAtOnce)
            for row in rows {
                seen += 1
                position = try Self.keys.map { try row.value($0) }
                let proposal = try ProposalTable.proposal(row)
                guard let sees = try clearance(of: proposal, in: reader) else { continue }
                found.append(ApprovalContract.Proposal(proposal, at: now).shown(to: sees, desk))
                if found.count == size.count { break }
            }
            if found.count == size.count { break }
            if rows.count < Self.rowsAtOnce { return ListProposalsResponse(proposals: found) }
        }
        let next = position.map { desk.tokens.token(after: $0, for: query) } ?? ""
        return ListProposalsResponse(proposals: found, nextPageToken: next)
    }
}
