internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Takes back a holding that was recorded by mistake: the official never held the post.
///
/// What the record said before stays readable. Refused while something rests on the holding.
struct TakeBackHolding {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let rules: AuthorityRules

    func callAsFunction(
        _ request: TakeBackHoldingRequest,
        _ call: CallContext
    ) async throws -> HoldingCorrection {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let order = try HoldingTakingBack(
            name: request.name,
            reason: request.reason,
            decisionNumber: request.decisionNumber,
            decisionDate: request.decisionDate,
            etag: request.etag,
            today: today
        )
        try await rules.admit(call, writing: request, in: journal.database) { authority in
            try order.admit(by: authority, givesPost: false, call)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            let authority = try rules.authority(of: call, in: transaction)
            try order.admit(by: authority, givesPost: false, call)
            let old = try order.holding(in: transaction)
            try HoldingGround(reader: transaction, holding: old).checkNothingRests()
            let writer = HoldingWriter(transaction: transaction, now: now)
            let record = try writer.takeBack(old)
            let correction = order.correction(.holding, of: record)
            try correction.insert(in: transaction)
            return try HoldingChange(record, in: transaction).takenBack(correction, from: old)
        }
    }
}
