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
    let desk: TakingBackDesk

    func callAsFunction(
        _ request: TakeBackHoldingEndRequest,
        _ call: CallContext
    ) async throws -> Holding {
        try await desk.takeBack(
            request,
            of: ResourceNames.holding,
            call,
            admitting: { order, authority in
                try order.admit(toHoldingOf: authority, givesPost: true, call)
            },
            { [rules = desk.rules] order, transaction, now in
                let old = try order.holding(in: transaction)
                try HoldingGround(reader: transaction, holding: old).checkEndIsFree()
                let given = try RolesToGive(of: call, rules, in: transaction)
                let writer = HoldingWriter(transaction: transaction, now: now)
                let record = try writer.reopen(old)
                let position = try PositionReader(reader: transaction).held(id: old.positionID)
                try given.check(rolesOf: position, "name")
                let correction = try order.record(.end, of: record, in: transaction)
                return try HoldingChange(record, in: transaction)
                    .reopened(by: correction, after: old)
            }
        )
    }
}
