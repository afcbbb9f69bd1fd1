internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Takes back a step of lineage that was recorded by mistake, or puts the right successor in its
/// place.
///
/// Who takes it back reaches every organisation that it names, as who reorganises. An organisation
/// that ended by this step alone goes on; officials, posts and what else was handed over stay where
/// they are.
struct TakeBackOrganizationLineage {
    let journal: Journal
    /// The day whose facts are the present ones.
    let today: CalendarDate
    let randomness: any RandomSource
    let rules: AuthorityRules

    func callAsFunction(
        _ request: TakeBackOrganizationLineageRequest,
        _ call: CallContext
    ) async throws -> TakeBackOrganizationLineageResponse {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let order = try LineageTakingBack(request, today: today)
        try await rules.admit(call, in: journal.database) { authority in
            try order.admit(by: authority, call)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            try order.admit(by: try rules.authority(of: call, in: transaction), call)
            let work = LineageTakingBack.Work(
                order: order,
                transaction: transaction,
                now: now,
                today: today,
                newID: randomUUID(from: randomness)
            )
            return try work.run()
        }
    }
}
