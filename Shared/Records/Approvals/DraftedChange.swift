internal import Kernel
internal import Storage

/// A change that no rule stands against, on its way to becoming a proposal.
struct DraftedChange: Sendable {
    let mutation: Mutation
    let drafter: ProposalParty
    let place: ProposalPlace
}

/// Ends a draft that was kept before, without a trace.
private struct KeptBefore: Error {
    let proposal: Proposal
}

extension ApprovalDesk {
    /// Keeps a drafted change as a proposal, or finds the one of its repeat; what its caller is
    /// told.
    func keep(_ draft: DraftedChange) async throws -> Failure {
        let size = draft.mutation.request.count
        guard size <= limits.requestSizeMax.bytes else {
            throw Failure.tooLarge(size, limits.requestSizeMax.bytes, "bytes")
        }
        let id = identifier()
        // The identifier of the request is left for the change itself.
        let mutation = draft.mutation.unidentified.made
        do {
            let kept = try await journal.mutate(mutation, answering: .proposal) { [self] in
                try add(draft, id, in: $0, at: $1)
            }
            return .drafted(kept, at: journal.clock.now)
        } catch let before as KeptBefore {
            guard before.proposal.digest == draft.mutation.digest else {
                throw Failure.reused(draft.mutation.requestID)
            }
            return .drafted(before.proposal, at: journal.clock.now)
        }
    }

    private func add(
        _ draft: DraftedChange,
        _ id: String,
        in transaction: any Transaction,
        at now: Timestamp
    ) throws -> Change<Proposal> {
        let table = ProposalTable(transaction)
        if let before = try repeated(draft.mutation, table, at: now) {
            throw KeptBefore(proposal: before)
        }
        let pending = try table.pendingCounts(at: now, of: draft.mutation.caller)
        guard pending.author < limits.pendingOfDrafterMax else {
            throw Failure.exhausted(limits.pendingOfDrafterMax, of: draft.mutation.caller)
        }
        guard pending.all < limits.pendingMax else {
            throw Failure.exhausted(limits.pendingMax, of: journal.producer)
        }
        let today = now.day
        let oldest = try now + (.zero - methods.kept(on: today))
        for old in try table.ended(before: oldest, limit: limits.removedAtOnce) {
            try ProposalTable.remove(old, in: transaction)
        }
        let proposal = Proposal(
            id,
            of: draft.mutation,
            by: draft.drafter,
            in: draft.place,
            at: now,
            for: try methods.lifetime(on: today)
        )
        try limitSubjects(of: proposal)
        try ProposalTable.add(proposal, in: transaction)
        let summary = "drafted: \(proposal.method), \(hexadecimal(proposal.digest))"
        return Change(
            proposal,
            audit: [AuditEntry(resource: proposal.name, summary: summary)],
            events: [proposal.announcement]
        )
    }

    private func limitSubjects(of proposal: Proposal) throws(Failure) {
        let count = proposal.subjects.count
        guard count <= limits.subjectsMax else {
            throw .tooLarge(count, limits.subjectsMax, "names")
        }
    }

    /// The proposal of an earlier request with the same identifier.
    private func repeated(
        _ mutation: Mutation,
        _ table: ProposalTable,
        at now: Timestamp
    ) throws -> Proposal? {
        guard !mutation.requestID.isEmpty else { return nil }
        return try table.latest(
            of: mutation.caller,
            requestID: mutation.requestID,
            after: now + (.zero - limits.repeatsKnown)
        )
    }
}

extension AnswerCoding<Proposal> {
    /// For drafts, of which the journal knows no repeats: their proposals are the record.
    fileprivate static var proposal: AnswerCoding<Proposal> {
        AnswerCoding(encode: { _ in [] }, decode: { _ in throw Failure(.storageDamaged) })
    }
}

extension Failure {
    fileprivate static func reused(_ requestID: String) -> Failure {
        Failure(
            .requestIDReused,
            ["request_id": requestID],
            details: [
                .field(
                    FieldViolation(
                        "request_id",
                        "REQUEST_ID_REUSED",
                        vi: "Đã được dùng cho một đề xuất khác.",
                        en: "Was used for another proposal."
                    )
                )
            ]
        )
    }
}
