internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Records
internal import Storage

/// The work on imports that were begun, in this process or in one that has ended.
///
/// Whoever has claimed an import writes what became of its rows in the transaction that takes them,
/// and nothing once another one has claimed it: each row has its effect once.
struct ImportWork: Sendable {
    let journal: Journal
    let presentFacts: PresentFacts
    let rules: AuthorityRules
    let faults: any FaultLog
    let randomness: any RandomSource
    /// From what follow-ups follow; nothing does when `nil`.
    let followUps: FollowUpRules?
    /// What tells the rights of callers now; `nil` where none are withdrawn.
    let inquiry: (any ApproverInquiry)?
    /// Those that were begun in this process, of which nothing was done yet.
    let fresh: FreshImports

    /// Works on imports on which nobody else does, until there are none.
    func run() async throws {
        let worker = randomUUID(from: randomness)
        while let claim = try await claimNext(for: worker) { await run(claim) }
    }

    private func claimNext(for worker: String) async throws -> ImportClaim? {
        // Looked for first: nothing is written while there is nothing to do.
        let isAnyLeft = try await journal.database.read { reader in
            try reader.first("SELECT operation_number FROM bulk_import LIMIT 1") != nil
        }
        guard isAnyLeft else { return nil }
        return try await journal.database.write { [clock = journal.clock] transaction in
            try ImportTable(transaction: transaction, now: clock.now).claimNext(for: worker)
        }
    }

    private func run(_ claim: ImportClaim) async {
        do {
            guard claim.claims < BulkLimits.claimsMax else {
                throw Failure(.operationInterrupted, ["resource": claim.name])
            }
            var claim = claim
            // The call that began it was let in by the rights of that moment.
            let isFresh = fresh.takeOut(claim.operation)
            if let inquiry, !isFresh {
                try await claim.judgeAnew(by: inquiry)
            }
            try await take(claim)
        } catch is BulkEnded {
            return
        } catch is CancellationError {
            // The process ends; another one goes on.
            return
        } catch {
            await end(claim, error)
        }
    }

    private func take(_ claim: ImportClaim) async throws {
        let order = try ImportOrder(claim.options, claim.call, today: claim.begunOn)
        if claim.collection == .officials {
            try await ImportSteps(work: self, claim: claim, order: order).takeOfficials()
        } else {
            try await ImportSteps(work: self, claim: claim, order: order).takeOrganizations()
        }
    }

    /// Ends an import that went wrong; one that the store did not take for a moment goes on when
    /// its lease is over.
    private func end(_ claim: ImportClaim, _ error: any Error) async {
        let status = StatusMapping.status(of: error, claim.call, faults)
        let isPassing = [.unavailable, .aborted, .deadlineExceeded].contains(status.code)
        let isGivenUp = claim.claims >= BulkLimits.claimsMax
        if isPassing, !isGivenUp { return }
        do {
            let mutation = try Mutation(claim.call, claim.options, requestID: "")
            try await journal.mutate(mutation, answering: .nothing) { transaction, now in
                try ImportTable(transaction: transaction, now: now).hold(claim)
                try BulkTable(transaction: transaction, now: now)
                    .fail(claim.operation, status.details)
                let entry = AuditEntry(
                    resource: claim.name,
                    summary: "import failed: \(status.code)"
                )
                return Change((), audit: [entry])
            }
        } catch is BulkEnded {
            return
        } catch {
            // The store does not take it: it is tried again when the lease is over.
            _ = StatusMapping.status(of: error, claim.call, faults)
        }
    }
}
