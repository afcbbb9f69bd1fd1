internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import RPC
internal import Storage

/// Carries out a decision on organisations as a whole (sắp xếp tổ chức, đơn vị hành chính).
///
/// Who carries it out reaches every organisation and post that it names.
struct Reorganize {
    let journal: Journal
    /// The day whose facts are the present ones.
    let today: CalendarDate
    let randomness: any RandomSource
    let rules: AuthorityRules
    let policy: Policy

    func callAsFunction(
        _ request: ReorganizeRequest,
        _ call: CallContext
    ) async throws -> ReorganizeResponse {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let plan = try ReorganizationPlan(request, today: today)
        try await rules.admit(call, in: journal.database) { authority in
            try plan.admit(by: authority, call)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            let outcome = try carry(out: plan, call, transaction, now)
            guard outcome.obstacles.isEmpty || request.validateOnly else { throw outcome.refusal }
            let report = outcome.told(in: call.language, committed: !request.validateOnly)
            return Change(
                ReorganizeResponse(report: report),
                audit: outcome.audit,
                events: outcome.events
            )
        }
    }

    /// What a plan does in a transaction, and what stands in its way.
    func carry(
        out plan: ReorganizationPlan,
        _ call: CallContext,
        _ transaction: any Transaction,
        _ now: Timestamp
    ) throws -> ReorganizationOutcome {
        let authority = try rules.authority(of: call, in: transaction)
        try plan.admit(by: authority, call)
        var work = ReorganizationWork(
            plan: plan,
            transaction: transaction,
            now: now,
            today: today,
            randomness: randomness,
            given: try RolesToGive(of: call, rules, in: transaction),
            ownCases: authority.ownCases,
            policy: policy
        )
        try work.run()
        return work.outcome
    }
}
