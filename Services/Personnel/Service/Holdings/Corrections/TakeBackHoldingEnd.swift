internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Takes back an end that was recorded by mistake: the official goes on holding the post.
///
/// The days from the end on are measured by the rules as those of a new holding: what began since
/// and stands against them is named. What the record said before stays readable.
struct TakeBackHoldingEnd {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let rules: AuthorityRules

    func callAsFunction(
        _ request: TakeBackHoldingEndRequest,
        _ call: CallContext
    ) async throws -> Holding {
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
            try order.admit(by: authority, givesPost: true, call)
        }
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            let authority = try rules.authority(of: call, in: transaction)
            try order.admit(by: authority, givesPost: true, call)
            let old = try order.holding(in: transaction)
            try HoldingGround(reader: transaction, holding: old).checkEndIsFree()
            let given = try RolesToGive(of: call, rules, in: transaction)
            let writer = HoldingWriter(transaction: transaction, now: now)
            let record = try writer.reopen(old)
            let position = try PositionReader(reader: transaction).held(id: old.positionID)
            try given.check(rolesOf: position, "name")
            let correction = order.correction(.end, of: record)
            try correction.insert(in: transaction)
            return try HoldingChange(record, in: transaction).reopened(by: correction, after: old)
        }
    }
}
